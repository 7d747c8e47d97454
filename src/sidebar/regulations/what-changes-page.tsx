import { useCallback, useState } from 'preact/hooks';
import type { ListRegulationsOutput, WhatChangesInput, WhatChangesOutput } from '../../contract/regulations';
import { changesWords as words } from '../../messages/ui-regulations';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { MoreRows } from '../controls/more-rows';
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

interface Answered {
  readonly input: Omit<WhatChangesInput, 'offset'>;
  readonly output: WhatChangesOutput;
}

function Comparison({ list, fromId }: ComparisonProps) {
  const [from, setFrom] = useState(fromId);
  const [to, setTo] = useState(() => comparedWith(list, fromId));
  const [schoolYear, setSchoolYear] = useState(list.previousSchoolYear);
  const input = toTarget(from, to, schoolYear);
  const { task, growing, result, compare, more } = useComparison(input);
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
      {result !== null && (
        <>
          <Changes result={result.output} running={growing.running} onMore={() => void more(result)} />
          <FailureBox failure={growing.failure} onRetry={() => more(result)} />
        </>
      )}
    </>
  );
}

/** Asks what would change, and brings more groups of the answer. */
function useComparison(input: Answered['input'] | null) {
  const { call, announce } = usePage();
  const task = useTask();
  // With the question that it answers: its next page must not be of another one chosen meanwhile.
  const [result, setResult] = useState<Answered | null>(null);
  const growing = useTask();
  const compare = async (): Promise<void> => {
    if (input === null) return;
    setResult(null);
    growing.dismiss();
    const found = await task.runOnce(() => call('whatChanges', { ...input, offset: 0 }));
    if (found === undefined) return;
    setResult({ input, output: found });
    announce(words.judged(found.judgedGroups, found.changedGroups));
  };
  const more = async ({ input: asked, output }: Answered): Promise<void> => {
    const offset = output.groups.length;
    const next = await growing.runOnce(() => call('whatChanges', { ...asked, offset }));
    if (next === undefined) return;
    const joined = { ...next, groups: [...output.groups, ...next.groups] };
    setResult((known) => (known?.output === output ? { input: asked, output: joined } : known));
  };
  return { task, growing, result, compare, more };
}

interface ChangesProps {
  readonly result: WhatChangesOutput;
  readonly running: boolean;
  readonly onMore: () => void;
}

/** How many answers differ, by norm and outcome and by group: an edited norm may touch every group. */
function Changes({ result, running, onMore }: ChangesProps) {
  const { judgedGroups, changedGroups, differences, norms, groups } = result;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{judgedGroups === 0 ? words.noGroups : words.judged(judgedGroups, changedGroups)}</h2>
      {changedGroups > 0 && <p class="faint">{words.summary(changedGroups, differences)}</p>}
      {changedGroups > 1 && (
        <Unfolding title={words.byNorm} brief={<span class="faint">{words.norms(norms.length)}</span>}>
          <CountsByNorm norms={norms} />
        </Unfolding>
      )}
      <div>
        {groups.map(({ groupId, name, changes }) => (
          <Unfolding key={groupId} title={name} brief={<span class="faint">{words.changes(changes.length)}</span>}>
            <ChangesOfGroup changes={changes} />
          </Unfolding>
        ))}
      </div>
      <MoreRows
        rest={changedGroups - groups.length}
        atOnce={changedGroups}
        label={words.more}
        running={running}
        onMore={onMore}
      />
    </section>
  );
}

function CountsByNorm({ norms }: Pick<WhatChangesOutput, 'norms'>) {
  return (
    <ul class="cards">
      {norms.map(({ clause, title, before, after, count }) => (
        <li key={`${clause} ${title} ${before} ${after}`} class="change">
          <OutcomeChange before={before} after={after} clause={clause} none={words.noNorm} />
          <span>{title}</span>
          <span class="faint">{words.times(count)}</span>
        </li>
      ))}
    </ul>
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
