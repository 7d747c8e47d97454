import { useCallback, useState } from 'preact/hooks';
import type { ListRegulationsOutput, WhatChangesInput, WhatChangesOutput } from '../../contract/regulations';
import { changesWords as words } from '../../messages/ui-regulations';
import { overviewWords } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { OutcomeChange } from '../controls/outcome-change';
import { ScreenHeader } from '../controls/screen-header';
import { Unfolding } from '../controls/unfolding';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { useTask } from '../state/use-task';
import { comparedWith, offerTargets, toTarget } from './compare-targets';
import { RegulationSelect } from './regulation-select';

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
      <RegulationSelect
        label={words.from}
        value={from}
        options={list.regulations.map(({ id, shortTitle }) => ({ value: id, title: shortTitle }))}
        onChange={setFrom}
      />
      <RegulationSelect
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

/** Shown at once; the rest comes by a button: an edited norm may touch every group. */
const SHOWN_AT_FIRST = 50;

function Changes({ result }: { readonly result: WhatChangesOutput }) {
  const { judgedGroups, groups } = result;
  const differences = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{judgedGroups === 0 ? words.noGroups : words.judged(judgedGroups, groups.length)}</h2>
      {groups.length > 0 && <p class="faint">{words.summary(groups.length, differences)}</p>}
      {groups.slice(0, shown).map(({ groupId, name, changes }) => (
        <Unfolding key={groupId} title={name} brief={<span class="faint">{words.changes(changes.length)}</span>}>
          <ChangesOfGroup changes={changes} />
        </Unfolding>
      ))}
      {groups.length > shown && (
        <button type="button" class="button below" onClick={() => setShown(shown + SHOWN_AT_FIRST)}>
          {overviewWords.moreIssues(groups.length - shown)}
        </button>
      )}
    </section>
  );
}

function ChangesOfGroup({ changes }: Pick<WhatChangesOutput['groups'][number], 'changes'>) {
  return (
    <ul class="cards">
      {changes.map((change) => (
        <li key={`${change.clause} ${change.title} ${change.period}`} class="change">
          <OutcomeChange before={change.before} after={change.after} clause={change.clause} none={words.noNorm} />
          <span>{change.title}</span>
          {change.period !== '' && <span class="faint">{change.period}</span>}
          {change.message !== '' && <span class="faint">{change.message}</span>}
        </li>
      ))}
    </ul>
  );
}
