import { useCallback, useState } from 'preact/hooks';
import type { ListRegulationsOutput, WhatChangesInput, WhatChangesOutput } from '../../contract/regulations';
import { changesWords as words } from '../../messages/ui-regulations';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { OutcomeChange } from '../controls/outcome-change';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { useTask } from '../state/use-task';
import { comparedWith, offerTargets, toTarget } from './compare-targets';

/** «Что изменится»: a year judged under another regulation or edition; nothing is written. */
export function WhatChangesPage({ fromId }: { readonly fromId: string | null }) {
  const { call, back } = usePage();
  const { data, running, failure, load } = useLoad(useCallback(() => call('listRegulations', {}), [call]));
  return (
    <main aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back} />
      <p class="faint">{words.about}</p>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={4} />}
      {data !== null && <Comparison list={data} fromId={fromId ?? data.regulations[0]?.id ?? ''} />}
    </main>
  );
}

interface ComparisonProps {
  readonly list: ListRegulationsOutput;
  readonly fromId: string;
}

function Comparison({ list, fromId }: ComparisonProps) {
  const { call, announce } = usePage();
  const task = useTask();
  const [from, setFrom] = useState(fromId);
  const [to, setTo] = useState(() => comparedWith(list, fromId));
  const [schoolYear, setSchoolYear] = useState(list.previousSchoolYear);
  const [result, setResult] = useState<WhatChangesOutput | null>(null);
  const input: WhatChangesInput | null = toTarget(from, to, schoolYear);
  const compare = async (): Promise<void> => {
    if (input === null) return;
    setResult(null);
    const found = await task.runOnce(() => call('whatChanges', input));
    if (found === undefined) return;
    setResult(found);
    announce(words.judged(found.judgedGroups, found.groups.length));
  };
  return (
    <>
      <SelectField
        label={words.from}
        value={from}
        options={list.regulations.map(({ id, shortTitle }) => ({ value: id, title: shortTitle }))}
        onChange={setFrom}
      />
      <SelectField
        label={words.to}
        value={to}
        options={offerTargets(list)}
        error={input === null ? words.same : undefined}
        onChange={setTo}
      />
      <SelectField
        label={words.year}
        value={schoolYear}
        options={[list.previousSchoolYear, list.schoolYear].map((value) => ({ value, title: value }))}
        onChange={setSchoolYear}
      />
      <button type="button" class="button button-primary below" aria-busy={task.running} onClick={compare}>
        <BusyIcon running={task.running} name="compare" />
        <span>{words.compare}</span>
      </button>
      <FailureBox failure={task.failure} onRetry={compare} />
      {result !== null && <Changes result={result} />}
    </>
  );
}

function Changes({ result }: { readonly result: WhatChangesOutput }) {
  const { judgedGroups, groups } = result;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{judgedGroups === 0 ? words.noGroups : words.judged(judgedGroups, groups.length)}</h2>
      {groups.map((group) => (
        <section key={group.groupId} class="norm" aria-label={group.name}>
          <h3>{group.name}</h3>
          <ul class="cards">
            {group.changes.map((change) => (
              <li key={`${change.clause} ${change.title} ${change.period}`} class="change">
                <OutcomeChange before={change.before} after={change.after} clause={change.clause} none={words.noNorm} />
                <span>{change.title}</span>
                {change.period !== '' && <span class="faint">{change.period}</span>}
                {change.message !== '' && <span class="faint">{change.message}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
