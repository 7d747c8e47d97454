import { useEffect, useState } from 'preact/hooks';
import type { PreviewRegulationOutput } from '../../../contract/regulations';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { Box } from '../../controls/box';
import { ClauseMark } from '../../controls/clause-mark';
import { Combobox } from '../../controls/combobox';
import { FailureBox } from '../../controls/failure-box';
import { Icon } from '../../controls/icon';
import { OutcomeMark } from '../../controls/outcome-mark';
import { Unfolding } from '../../controls/unfolding';
import { BusyIcon, Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { useTask } from '../../state/use-task';
import { countByOutcome } from './count-by-outcome';
import type { Wizard } from './use-wizard';
import { firstGroups, toDraft, type WizardFields } from './wizard-state';

/** Step 4: what the regulation would say about groups that are there already. */
export function PreviewStep({ wizard, fields }: { readonly wizard: Wizard; readonly fields: WizardFields }) {
  const { page, call } = usePage();
  const task = useTask();
  const [groupIds, setGroupIds] = useState(() => firstGroups(page.groups, fields.card.groupTypes));
  const [preview, setPreview] = useState<PreviewRegulationOutput | null>(null);
  const show = async (): Promise<void> => {
    const shown = await task.run(() => call('previewRegulation', { draft: toDraft(fields), groupIds: [...groupIds] }));
    if (shown === undefined) return;
    setPreview(shown);
    // Each fault waits at its own field too.
    wizard.dispatch({ type: 'issuesFound', issues: shown.issues });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; after a change of the groups the person asks
  useEffect(() => {
    void show();
  }, []);
  return (
    <section aria-label={words.step.preview} aria-busy={task.running} tabIndex={-1}>
      <p class="faint">{words.previewAbout}</p>
      <GroupsToTry chosen={groupIds} onChange={setGroupIds} />
      <button type="button" class="button below" aria-busy={task.running} onClick={show}>
        <BusyIcon running={task.running} name="refresh" />
        <span>{words.preview}</span>
      </button>
      <FailureBox failure={task.failure} />
      {preview === null && task.running && <Skeleton rows={3} />}
      {preview !== null && <Shown preview={preview} />}
    </section>
  );
}

interface GroupsToTryProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function GroupsToTry({ chosen, onChange }: GroupsToTryProps) {
  const { page } = usePage();
  const names = new Map(page.groups.map(({ id, name }) => [id, name]));
  return (
    <>
      <h2>{words.previewGroups}</h2>
      {chosen.length === 0 && <p class="faint">{words.chooseGroups}</p>}
      <ul class="chips">
        {chosen.map((id) => (
          <li key={id} class="chip">
            <span>{names.get(id) ?? id}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.dropGroup(names.get(id) ?? id)}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Combobox
        label={words.addGroup}
        placeholder={words.addGroup}
        options={page.groups.filter(({ id }) => !chosen.includes(id))}
        value={null}
        onChange={(id) => id !== null && onChange([...chosen, id])}
      />
    </>
  );
}

function Shown({ preview }: { readonly preview: PreviewRegulationOutput }) {
  return (
    <>
      <Sayings kind="warning" title={words.previewProblems} lines={preview.problems} />
      <Sayings kind="info" title={words.previewWarnings} lines={preview.warnings} />
      {preview.groups.map((group) => (
        <Unfolding
          key={group.groupId}
          title={group.name}
          brief={
            group.verdicts.length === 0
              ? words.noVerdicts
              : countByOutcome(group.verdicts).map(({ outcome, count }) => (
                  <span key={outcome} class={`mark mark-${outcome}`}>
                    <OutcomeMark outcome={outcome} /> {count}
                  </span>
                ))
          }
        >
          <Sentences verdicts={group.verdicts} />
        </Unfolding>
      ))}
    </>
  );
}

interface SayingsProps {
  readonly kind: 'warning' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
}

function Sayings({ kind, title, lines }: SayingsProps) {
  if (lines.length === 0) return null;
  return (
    <Box kind={kind}>
      <strong>{title}</strong>
      <ul class="warnings">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Box>
  );
}

function Sentences({ verdicts }: Pick<PreviewRegulationOutput['groups'][number], 'verdicts'>) {
  return (
    <ul class="cards">
      {verdicts.map(({ clause, title, outcome, message }) => (
        <li key={`${clause} ${title} ${message}`} class="change">
          <span class="change-marks">
            <OutcomeMark outcome={outcome} />
            <ClauseMark clause={clause} />
          </span>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
