import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { importWords as words } from '../../messages/ui-import';
import { ScreenHeader } from '../controls/screen-header';
import { usePage } from '../state/page-context';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { type ImportState, type ImportStep, STEPS } from './import-state';
import { type Import, useImport } from './use-import';

/** «Загрузить списки»: a methodist's own lists into the register, step by step. */
export function ImportPage() {
  const { back } = usePage();
  const importing = useImport();
  const { step } = importing.state;
  const place = useStepFocus(importing.state);
  return (
    <main>
      <ScreenHeader title={words.title} onBack={back} />
      <div ref={place}>
        <StepList importing={importing} />
        {step === 'file' && <FileStep importing={importing} />}
        {step === 'columns' && <ColumnsStep importing={importing} />}
        {step === 'check' && <CheckStep importing={importing} />}
        {step === 'done' && <DoneStep importing={importing} />}
      </div>
    </main>
  );
}

/** The focus follows: to the step that has come, and to the first fault of it. */
function useStepFocus({ step, findings, issues }: ImportState): Ref<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each search for faults
  useEffect(() => {
    const focus = (selector: string): boolean => {
      const found = place.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      return found !== null && found !== undefined;
    };
    const isNew = shown.current !== step;
    shown.current = step;
    if (issues.length > 0 && focus('[aria-invalid="true"]')) return;
    if (isNew && focus('section')) window.scrollTo(0, 0);
  }, [step, findings]);
  return place;
}

/** Where the person is, and the way back to the steps before; after the writing there is none. */
function StepList({ importing }: { readonly importing: Import }) {
  const { state, dispatch } = importing;
  const isOpen = (step: ImportStep): boolean => {
    if (state.done !== null) return step === 'done';
    if (state.unsettled !== null) return step === state.step;
    return (
      step === 'file' || (step === 'columns' && state.read !== null) || (step === 'check' && state.preview !== null)
    );
  };
  return (
    <nav aria-label={words.steps}>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              class="step"
              aria-current={state.step === step ? 'step' : undefined}
              disabled={!isOpen(step)}
              onClick={() => dispatch({ type: 'went', step })}
            >
              <span class="step-number">{index + 1}</span>
              {words.step[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
