import { wizardWords as words } from '../../../messages/ui-wizard';
import { ui } from '../../../messages/ui-words';
import { FailureBox } from '../../controls/failure-box';
import { Icon } from '../../controls/icon';
import { BusyIcon } from '../../controls/waiting';
import type { Wizard } from './use-wizard';
import { issuesAnywhere, issuesOfStep } from './wizard-issues';
import { STEPS } from './wizard-state';

/** Where the person is, and the way to the other steps; each names how many faults wait there. */
export function StepList({ wizard }: { readonly wizard: Wizard }) {
  const { state, go } = wizard;
  return (
    <nav aria-label={words.steps}>
      <ol class="steps">
        {STEPS.map((step, index) => {
          const faults = issuesOfStep(state.issues, step);
          return (
            <li key={step}>
              <button
                type="button"
                class={faults > 0 ? 'step step-faulty' : 'step'}
                aria-current={state.step === step ? 'step' : undefined}
                disabled={state.fields === null && step !== 'source'}
                onClick={() => go(step)}
              >
                <span class="step-number">{faults > 0 ? '!' : index + 1}</span>
                {words.step[step]}
                {faults > 0 && <span class="visually-hidden">, {words.stepFaults(faults)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The way on: to the next step, and at the end into the register. */
export function StepEnd({ wizard }: { readonly wizard: Wizard }) {
  const { state, go, adding, add } = wizard;
  const next = STEPS[STEPS.indexOf(state.step) + 1];
  const elsewhere = issuesAnywhere(state.issues);
  // Faults with a place of their own speak there, and the steps lead to them.
  const isPlaced = adding.failure !== null && adding.failure.issues.length > 0 && elsewhere.length === 0;
  return (
    <div class="form-end">
      <FailureBox failure={isPlaced ? null : adding.failure}>
        {elsewhere.length > 0 && (
          <ul class="warnings">
            {elsewhere.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        )}
      </FailureBox>
      <p class="field-error" role="status">
        {state.issues.length > 0 && words.fix(state.issues.length)}
      </p>
      {next === undefined ? (
        <button type="button" class="button button-primary button-wide" aria-disabled={adding.running} onClick={add}>
          <BusyIcon running={adding.running} name="met" />
          <span>{adding.running ? words.adding : words.add}</span>
        </button>
      ) : (
        <NextButton onPress={() => go(next)} />
      )}
      <p class="hint">{ui.draftKept}</p>
    </div>
  );
}

function NextButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" class="button button-primary button-wide" onClick={onPress}>
      <span>{words.next}</span>
      <Icon name="next" />
    </button>
  );
}
