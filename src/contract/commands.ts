import * as z from 'zod/mini';
import { FormValues, FormView } from './forms/form-view';
import { Id, VerdictRow } from './shapes';

/** What a form is opened on. */
const Subject = {
  command: Id,
  groupId: z.nullable(Id),
  rowId: z.nullable(Id),
};

/** Asks for a form with everything in it. */
export const OpenFormInput = z.object(Subject);
export type OpenFormInput = z.infer<typeof OpenFormInput>;
export const OpenFormOutput = FormView;
export type OpenFormOutput = z.infer<typeof OpenFormOutput>;

/** Asks what a form would change, without saving it. */
export const PreviewCommandInput = z.object({ ...Subject, values: FormValues });
export type PreviewCommandInput = z.infer<typeof PreviewCommandInput>;

/** What a verdict was and what it becomes; `was` is null for one that appears. */
export const VerdictChange = z.object({ was: z.nullable(VerdictRow), becomes: VerdictRow });
export type VerdictChange = z.infer<typeof VerdictChange>;

export const PreviewCommandOutput = z.object({
  issues: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
  warnings: z.array(z.string()),
  changes: z.array(VerdictChange),
});
export type PreviewCommandOutput = z.infer<typeof PreviewCommandOutput>;

/** Saves a form. */
export const RunCommandInput = z.object({
  ...Subject,
  /** Made by the page once per form: a repeated request answers the first result. */
  requestId: Id,
  version: z.string().check(z.maxLength(64)),
  /** What the form held when it was opened: a conflict tells only of what differs from it. */
  opened: FormValues,
  values: FormValues,
});
export type RunCommandInput = z.infer<typeof RunCommandInput>;

/** A form to offer after another one. */
export const NextForm = z.object({
  command: z.string(),
  groupId: z.nullable(z.string()),
  rowId: z.nullable(z.string()),
  label: z.string(),
});
export type NextForm = z.infer<typeof NextForm>;

export const RunCommandOutput = z.object({
  /** «Заседание назначено»: what was done, ready for the eye. */
  done: z.string(),
  focus: z.nullable(z.object({ table: z.string(), id: z.string() })),
  groupIds: z.array(z.string()),
  warnings: z.array(z.string()),
  changes: z.array(VerdictChange),
  /** Verdicts of all groups touched: they replace what the page shows of them. */
  verdicts: z.array(VerdictRow),
  next: z.array(NextForm),
});
export type RunCommandOutput = z.infer<typeof RunCommandOutput>;

/** Takes a saved action back. */
export const UndoActionInput = z.object({ requestId: Id });
export type UndoActionInput = z.infer<typeof UndoActionInput>;
export const UndoActionOutput = z.object({
  done: z.string(),
  groupIds: z.array(z.string()),
  verdicts: z.array(VerdictRow),
});
export type UndoActionOutput = z.infer<typeof UndoActionOutput>;
