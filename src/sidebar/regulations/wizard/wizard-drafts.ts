import { useEffect, useRef } from 'preact/hooks';
import { keepValues, localIsoTime } from '../../state/kept-values';
import { STEPS, type StoredWizard, type WizardState } from './wizard-state';

const KEY = 'metodset:regulation:1';
const SAVE_AFTER_MS = 400;

const kept = keepValues(() => window.localStorage, decodeWizard);

/** The regulation that was begun and not added; there is one at a time. */
export const wizardDraft = {
  read: (): StoredWizard | undefined => kept.read(KEY),
  write: (draft: StoredWizard): void => kept.write(KEY, draft),
  remove: (): void => kept.remove(KEY),
};

/** Keeps what was chosen and typed, shortly after each change and at the latest when the wizard goes away. */
export function useWizardAutosave(state: WizardState): void {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const timer = setTimeout(() => keep(state), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const keepNow = (): void => keep(latest.current);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
}

function keep({ requestId, step, fields, unsettled, offered, added }: WizardState): void {
  // While a draft is offered nothing replaces it; what stands in the register is no draft any more.
  if (fields === null || offered !== null || added !== null) return;
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
  return complete ? (draft as StoredWizard) : undefined;
}
