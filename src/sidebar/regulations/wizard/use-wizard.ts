import { useMemo, useReducer } from 'preact/hooks';
import type { AddRegulationInput, DraftSource } from '../../../contract/regulations';
import { wizardWords } from '../../../messages/ui-wizard';
import { newId } from '../../meeting/new-id';
import { usePage } from '../../state/page-context';
import { type Task, useTask } from '../../state/use-task';
import { addRegulation } from './add-regulation';
import { useWizardAutosave, wizardDraft } from './wizard-drafts';
import { checkDraft, faultsBefore, issuesOfStep } from './wizard-issues';
import {
  nextWizard,
  openWizard,
  STEPS,
  toDraft,
  type WizardAction,
  type WizardState,
  type WizardStep,
} from './wizard-state';

/** The wizard with everything that a person can do to it. */
export interface Wizard {
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
  readonly starting: Task;
  readonly adding: Task;
  /** Reads what a source offers and goes to the card. */
  readonly start: (source: DraftSource) => Promise<void>;
  /** Goes to a step, unless one before it has faults that the page can see. */
  readonly go: (step: WizardStep) => void;
  /** Checks and adds; faults lead to the first step that has one. */
  readonly add: () => Promise<void>;
}

/** Runs «Новое положение». */
export function useWizard(): Wizard {
  const { call, announce } = usePage();
  const [state, dispatch] = useReducer(
    nextWizard,
    useMemo(() => openWizard(wizardDraft.read(), newId), []),
  );
  const starting = useTask();
  const adding = useTask();
  useWizardAutosave(state);

  const fault = (issues: WizardState['issues']): void => {
    dispatch({ type: 'issuesFound', issues });
    const first = STEPS.find((step) => issuesOfStep(issues, step) > 0);
    if (first !== undefined) dispatch({ type: 'went', step: first });
  };
  const start = async (source: DraftSource): Promise<void> => {
    const started = await starting.runOnce(() => call('startRegulation', { source }));
    if (started === undefined) return;
    const { card, norms, problems } = started;
    // A file of which nothing could be read: another one is to be chosen.
    const isUseless = card.title === '' && norms.length === 0 && problems.length > 0;
    if (isUseless) fault([{ code: 'fileProblem', path: 'draft.source', message: problems.join(' ') }]);
    else dispatch({ type: 'started', source, started });
  };
  const go = (step: WizardStep): void => {
    const faults = state.fields === null ? [] : faultsBefore(state.fields, step);
    const known = new Set(faults.map(({ path }) => path));
    if (faults.length === 0) dispatch({ type: 'went', step });
    else fault([...faults, ...state.issues.filter(({ path }) => !known.has(path))]);
  };
  const send = (request: AddRegulationInput) => async () => {
    // Kept before the answer comes: the panel may be closed at any moment.
    dispatch({ type: 'unanswered', request: state.unsettled ?? request });
    const { result, unsettled } = await addRegulation(call, request, state.unsettled);
    dispatch({ type: 'unanswered', request: unsettled });
    if (result.ok) wizardDraft.remove();
    else fault(result.failure.issues);
    return result;
  };
  const add = async (): Promise<void> => {
    if (state.fields === null) return;
    const draft = toDraft(state.fields);
    const issues = state.unsettled === null ? checkDraft(draft) : [];
    fault(issues);
    if (issues.length > 0) return;
    const output = await adding.runOnce(send({ requestId: state.requestId, draft }));
    if (output === undefined) return;
    dispatch({ type: 'added', output });
    announce(wizardWords.added);
  };
  return { state, dispatch, starting, adding, start, go, add };
}
