import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { momentWords } from '../../../messages/ui-dates';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { ui } from '../../../messages/ui-words';
import { DraftOffer } from '../../controls/draft-offer';
import { FailureBox } from '../../controls/failure-box';
import { ScreenHeader } from '../../controls/screen-header';
import { Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { CardStep } from './card-step';
import { NormsStep } from './norms-step';
import { PreviewStep } from './preview-step';
import { SourceStep } from './source-step';
import { useWizard, type Wizard } from './use-wizard';
import { WizardAdded } from './wizard-added';
import { wizardDraft } from './wizard-drafts';
import type { WizardFields, WizardState } from './wizard-state';
import { StepEnd, StepList } from './wizard-steps';

/** «Новое положение», or the next edition of `editionOf`. */
export function WizardPage({ editionOf }: { readonly editionOf: string | null }) {
  const { back, page } = usePage();
  const wizard = useWizard();
  const { state, dispatch } = wizard;
  const title = editionOf === null ? words.title : words.editionTitle;
  if (state.added !== null) return <WizardAdded title={title} added={state.added} onBack={back} />;
  return (
    <main>
      <ScreenHeader title={title} onBack={back} />
      {state.offered === null ? (
        <Body wizard={wizard} editionOf={editionOf} />
      ) : (
        <DraftOffer
          about={ui.draftFound(momentWords(state.offered.savedAt, page.today))}
          onTake={() => dispatch({ type: 'draftTaken' })}
          onDrop={() => {
            wizardDraft.remove();
            dispatch({ type: 'draftDropped' });
          }}
        />
      )}
    </main>
  );
}

interface BodyProps {
  readonly wizard: Wizard;
  readonly editionOf: string | null;
}

function Body({ wizard, editionOf }: BodyProps) {
  const { state, adding } = wizard;
  const place = useStepFocus(state);
  if (state.unsettled !== null && !adding.running) return <Unsettled wizard={wizard} />;
  if (state.fields === null && editionOf !== null) return <EditionStart wizard={wizard} editionOf={editionOf} />;
  return (
    <div ref={place}>
      <StepList wizard={wizard} />
      {state.step === 'source' && <SourceStep wizard={wizard} />}
      {state.fields !== null && <StepOfFields wizard={wizard} fields={state.fields} />}
    </div>
  );
}

/** The focus follows: to the step that has come, and to the first fault of it. */
function useStepFocus({ step, findings }: WizardState): Ref<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    const focus = (selector: string): boolean => {
      const found = place.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      return found !== null && found !== undefined;
    };
    const isNew = shown.current !== step;
    shown.current = step;
    if (findings > 0 && focus('[aria-invalid="true"]')) return;
    if (isNew && focus('section')) window.scrollTo(0, 0);
  }, [step, findings]);
  return place;
}

function StepOfFields({ wizard, fields }: { readonly wizard: Wizard; readonly fields: WizardFields }) {
  const { step } = wizard.state;
  if (step === 'source') return null;
  return (
    <>
      {step === 'card' && <CardStep wizard={wizard} fields={fields} />}
      {step === 'norms' && <NormsStep wizard={wizard} fields={fields} />}
      {step === 'preview' && <PreviewStep wizard={wizard} fields={fields} />}
      <StepEnd wizard={wizard} />
    </>
  );
}

/** A new edition needs no question about its source. */
function EditionStart({ wizard, editionOf }: { readonly wizard: Wizard; readonly editionOf: string }) {
  const { start, starting } = wizard;
  const begin = (): void => void start({ kind: 'register', id: editionOf, isNewEdition: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another try is the person's own
  useEffect(begin, []);
  return (
    <>
      <FailureBox failure={starting.failure} onRetry={begin} />
      {starting.running && <Skeleton rows={6} />}
    </>
  );
}

/** Nothing may be changed while it is unknown whether the regulation stands in the register already. */
function Unsettled({ wizard }: { readonly wizard: Wizard }) {
  const { adding, add } = wizard;
  return (
    <>
      <FailureBox failure={adding.failure} />
      <p>{words.unsettled}</p>
      <button type="button" class="button button-primary below" onClick={add}>
        {ui.retry}
      </button>
    </>
  );
}
