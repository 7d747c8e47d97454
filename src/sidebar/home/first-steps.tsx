import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DirectoryId } from '../../contract/directory';
import { firstStepsWords as words } from '../../messages/ui-first-steps';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { usePage } from '../state/page-context';
import type { Screen } from '../state/page-state';
import { useTask } from '../state/use-task';
import { CheckButton } from './check-button';

const form = (command: string): Screen => ({ name: 'form', command, groupId: null, rowId: null });

/** In what order an empty register is filled: each step with its button, those done ticked. */
export function FirstSteps({ hasRegulation }: { readonly hasRegulation: boolean }) {
  const organizations = useHasRows('organizations');
  const persons = useHasRows('persons');
  return (
    <section aria-labelledby="home-first-steps">
      <h2 id="home-first-steps">{words.title}</h2>
      <p>{words.text}</p>
      <ol class="first-steps">
        <Step title={words.regulation} done={hasRegulation}>
          <Way label={words.addRegulation} screen={{ name: 'newRegulation', editionOf: null }} />
        </Step>
        <Step title={words.organizations} done={organizations.has}>
          <Way label={words.addOrganization} screen={form('addOrganization')} />
        </Step>
        <Step title={words.persons} done={persons.has}>
          <Way label={words.importLists} screen={{ name: 'import' }} />
          <Way label={words.addPerson} screen={form('addPerson')} />
        </Step>
        <Step title={words.group} done={false}>
          <Way label={words.createGroup} screen={form('createGroup')} />
        </Step>
        <Step title={words.check} done={false}>
          <CheckButton />
        </Step>
      </ol>
      <FailureBox failure={organizations.failure ?? persons.failure} />
    </section>
  );
}

interface StepProps {
  readonly title: string;
  readonly done: boolean;
  /** What takes the step: nothing that is done asks for it. */
  readonly children: ComponentChildren;
}

function Step({ title, done, children }: StepProps) {
  return (
    <li class={done ? 'first-step first-step-done' : 'first-step'}>
      <p>
        {title}
        {done && (
          <span class="first-step-tick">
            <Icon name="met" /> {words.done}
          </span>
        )}
      </p>
      {!done && <div class="actions">{children}</div>}
    </li>
  );
}

function Way({ label, screen }: { readonly label: string; readonly screen: Screen }) {
  const { open } = usePage();
  return (
    <button type="button" class="button" onClick={() => open(screen)}>
      {label}
    </button>
  );
}

/** Whether a list of the register has a row; asked for only here, where the register is small or empty. */
function useHasRows(list: DirectoryId) {
  const { page, call } = usePage();
  const { run, failure } = useTask();
  const [has, setHas] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another register
  useEffect(() => {
    void run(() => call('listDirectory', { list, query: '', offset: 0 })).then((answer) => {
      if (answer !== undefined) setHas(answer.total > 0);
    });
  }, [run, call, list, page]);
  return { has, failure };
}
