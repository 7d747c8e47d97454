// The state of a form: what was typed, what it began with, what is wrong with it, what somebody changed meanwhile.

import type { RunCommandInput, RunCommandOutput } from '../../contract/commands';
import { isShown } from '../../contract/forms/check-form';
import { withOptions } from '../../contract/forms/chosen-options';
import type { FieldView, FormValue, FormValues, FormView, OptionView } from '../../contract/forms/form-view';
import type { FieldIssue } from '../server/call-failure';
import type { StoredForm } from './form-drafts';

/** What a form is opened on. */
export interface FormSubject {
  readonly command: string;
  readonly groupId: string | null;
  readonly rowId: string | null;
}

/** A field that both the person and somebody else changed. */
export interface FieldConflict {
  readonly theirs: FormValue;
  /** The person keeps what they typed. */
  readonly decided: boolean;
}

/** What the workbook and the form came to, after somebody else's change. */
export interface FormConflict {
  /** Labels of fields that were taken from the workbook, since only there they changed. */
  readonly taken: readonly string[];
  readonly fields: Readonly<Record<string, FieldConflict>>;
}

export interface FormState {
  readonly values: FormValues;
  /** What the fields held when the form was opened, or was last compared with the workbook. */
  readonly opened: FormValues;
  readonly version: string;
  /** Options of long lists that came later than the form: what a person has found, what a conflict brought. */
  readonly found: FormView['lists'];
  readonly requestId: string;
  readonly issues: readonly FieldIssue[];
  readonly conflict: FormConflict | null;
  /** A draft of another time that waits for its answer. */
  readonly offered: StoredForm | null;
  /** Sent, but no answer came. */
  readonly unsettled: RunCommandInput | null;
  readonly saved: SavedForm | null;
  /** Counts what has replaced values from outside: fields are then drawn anew. */
  readonly revision: number;
}

/** The answer to a save. */
export interface SavedForm {
  readonly output: RunCommandOutput;
  /** What was saved is an earlier state of the form than the one on the screen. */
  readonly isEarlier: boolean;
}

export type FormAction =
  | { readonly type: 'changed'; readonly field: string; readonly value: FormValue }
  | { readonly type: 'found'; readonly list: string; readonly option: OptionView }
  | { readonly type: 'issuesFound'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'conflicted'; readonly issues: readonly FieldIssue[]; readonly fields: readonly FieldView[] }
  | { readonly type: 'theirsTaken'; readonly field: string }
  | { readonly type: 'mineKept'; readonly field: string }
  | { readonly type: 'draftTaken' }
  | { readonly type: 'draftDropped' }
  | { readonly type: 'sent'; readonly request: RunCommandInput | null }
  | { readonly type: 'saved'; readonly saved: SavedForm };

/** A form as it begins. */
export function beginForm(view: FormView, draft: StoredForm | undefined, requestId: string): FormState {
  const { values, version } = view;
  const offered = draft === undefined || isSame(draft.values, values) ? null : draft;
  return {
    values,
    opened: values,
    version,
    found: {},
    requestId,
    issues: [],
    conflict: null,
    offered,
    unsettled: null,
    saved: null,
    revision: 0,
  };
}

/** Returns the next state; pure. */
export function nextForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'changed': {
      const issues = state.issues.filter(
        ({ path, data }) => !isAt(path, action.field) && data?.answeredBy !== action.field,
      );
      return { ...state, issues, values: { ...state.values, [action.field]: action.value } };
    }
    case 'found':
      return { ...state, found: withOptions(state.found, { [action.list]: [action.option] }) };
    case 'issuesFound':
      return { ...state, issues: action.issues };
    case 'conflicted':
      return conflicted(state, action.issues, action.fields);
    case 'theirsTaken':
      return theirsTaken(state, action.field);
    case 'mineKept':
      return withDecision(state, action.field);
    case 'draftTaken': {
      if (state.offered === null) return state;
      const { values, opened, version, requestId, unsettled, found = {} } = state.offered;
      // The draft's own version goes with it: what changed since shows as a conflict, not as a loss.
      const known = { ...state.values, ...values };
      return {
        ...state,
        values: known,
        opened,
        version,
        found: withOptions(state.found, found),
        requestId,
        unsettled,
        offered: null,
        revision: state.revision + 1,
      };
    }
    case 'draftDropped':
      return { ...state, offered: null };
    case 'sent':
      return { ...state, unsettled: action.request };
    case 'saved':
      return { ...state, saved: action.saved, unsettled: null, issues: [], conflict: null };
  }
}

/** Whether something was typed that is not saved. */
export function isChanged({ values, opened }: Pick<FormState, 'values' | 'opened'>): boolean {
  return !isSame(values, opened);
}

/** Fields whose value of the two nobody has chosen yet. */
export function undecidedFields({ conflict }: Pick<FormState, 'conflict'>): readonly string[] {
  return Object.entries(conflict?.fields ?? {}).flatMap(([name, { decided }]) => (decided ? [] : [name]));
}

/** Fields of a level that count beside these values. */
export function shownFields(fields: readonly FieldView[], values: FormValues): readonly FieldView[] {
  return fields.filter((field) => isShown(field, values));
}

export function isSame(one: FormValue | FormValues, other: FormValue | FormValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What only somebody else changed is taken; what both changed waits for a choice. */
function conflicted(state: FormState, issues: readonly FieldIssue[], fields: readonly FieldView[]): FormState {
  const values: Record<string, FormValue> = { ...state.values };
  const opened: Record<string, FormValue> = { ...state.opened };
  const open: Record<string, FieldConflict> = {};
  const taken: string[] = [];
  let { version, found } = state;
  for (const { code, path, data } of issues) {
    if (code === 'currentVersion') version = String(data?.version ?? version);
    if (code !== 'changedMeanwhile') continue;
    const theirs = JSON.parse(String(data?.theirs ?? 'null')) as FormValue;
    found = withOptions(found, JSON.parse(String(data?.options ?? '{}')) as FormView['lists']);
    if (isSame(values[path] ?? null, opened[path] ?? null)) {
      values[path] = theirs;
      taken.push(fields.find(({ name }) => name === path)?.label ?? path);
    } else open[path] = { theirs, decided: false };
    opened[path] = theirs;
  }
  const conflict = { taken, fields: open };
  return { ...state, values, opened, version, found, conflict, issues: [], revision: state.revision + 1 };
}

function theirsTaken(state: FormState, field: string): FormState {
  const theirs = state.conflict?.fields[field]?.theirs;
  if (theirs === undefined) return state;
  const values = { ...state.values, [field]: theirs };
  return { ...withDecision(state, field), values, revision: state.revision + 1 };
}

function withDecision(state: FormState, field: string): FormState {
  const known = state.conflict?.fields[field];
  if (state.conflict === null || known === undefined) return state;
  const fields = { ...state.conflict.fields, [field]: { ...known, decided: true } };
  const issues = state.issues.filter(({ path }) => path !== field);
  return { ...state, issues, conflict: { ...state.conflict, fields } };
}

function isAt(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
