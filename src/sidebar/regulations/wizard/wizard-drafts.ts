import { useLayoutEffect } from 'preact/hooks';
import { keepValues, localIsoTime } from '../../state/kept-values';
import { STEPS, type StoredWizard, type WizardState } from './wizard-state';

const KEY = 'metodset:regulation:1';

const kept = keepValues(() => window.localStorage, decodeWizard);

/** The regulation that was begun and not added; there is one at a time. */
export const wizardDraft = {
  read: (): StoredWizard | undefined => kept.read(KEY),
  write: (draft: StoredWizard): void => kept.write(KEY, draft),
  remove: (): void => kept.remove(KEY),
};

/** Keeps what was chosen and typed at each change: whoever closes the panel gives no time for it. */
export function useWizardAutosave(state: WizardState): void {
  useLayoutEffect(() => keep(state), [state]);
}

function keep({ requestId, step, fields, unsettled, offered, added }: WizardState): void {
  // What stands in the register is no draft any more; while a draft is offered nothing replaces it.
  if (added !== null) wizardDraft.remove();
  else if (fields !== null && offered === null)
    wizardDraft.write({ savedAt: localIsoTime(new Date()), requestId, step, fields, unsettled });
}

/** Reads what an earlier page wrote; anything unlike a draft is no draft. */
export function decodeWizard(stored: unknown): StoredWizard | undefined {
  const draft = stored as Partial<StoredWizard> | null;
  const complete =
    typeof draft?.savedAt === 'string' &&
    typeof draft.requestId === 'string' &&
    STEPS.some((step) => step === draft.step) &&
    typeof draft.fields?.source?.kind === 'string' &&
    typeof draft.fields.card?.title === 'string' &&
    Array.isArray(draft.fields.card.groupTypes) &&
    Array.isArray(draft.fields.norms) &&
    Array.isArray(draft.fields.problems);
  if (!complete) return undefined;
  const { fields } = draft as StoredWizard;
  // Drafts of pages without parameters have none.
  const norms = fields.norms.map((norm) => ({ ...norm, fields: norm.fields ?? [], typed: norm.typed ?? {} }));
  return { ...(draft as StoredWizard), fields: { ...fields, norms } };
}
