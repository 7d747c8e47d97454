import { useState } from 'preact/hooks';
import type { PreviewYearOutput } from '../../../contract/start-year';
import { yearWords as words } from '../../../messages/start-year';
import { Box } from '../../controls/box';
import { FailureBox } from '../../controls/failure-box';
import { Icon } from '../../controls/icon';
import { ScreenHeader } from '../../controls/screen-header';
import { BusyIcon, Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { ClosingFields } from './closing-fields';
import { GroupList } from './group-list';
import { useYear, type Year } from './use-year';
import { YearGroups } from './year-groups';
import { countChoices } from './year-state';

/** «Новый учебный год»: every group checked, decided about, and led into the year by one button. */
export function YearPage() {
  const { back } = usePage();
  const year = useYear();
  const [isList, setList] = useState(false);
  const { data, running, failure, load } = year.reading;
  return (
    <main class="year" aria-busy={running}>
      <ScreenHeader title={data === null ? words.opening : words.title(data.schoolYear)} onBack={back}>
        <p class="faint">{words.about}</p>
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={6} />}
      {data !== null && isList && <GroupList year={year} onBack={() => setList(false)} />}
      {data !== null && !isList && <Decisions year={year} preview={data} onList={() => setList(true)} />}
    </main>
  );
}

interface DecisionsProps {
  readonly year: Year;
  readonly preview: PreviewYearOutput;
  readonly onList: () => void;
}

function Decisions({ year, preview, onList }: DecisionsProps) {
  const { choices, copies, setCopies, run } = year;
  if (run.kind === 'done' || run.kind === 'undone') return <Finished year={year} schoolYear={preview.schoolYear} />;
  if (preview.total === 0) return <p class="empty">{words.noGroups}</p>;
  const counts = countChoices(preview, choices, copies);
  const isRunning = run.kind === 'running';
  return (
    <>
      <label class="year-copies">
        <input type="checkbox" checked={copies} onChange={(event) => setCopies(event.currentTarget.checked)} />
        <span>{words.copyAll}</span>
      </label>
      <YearGroups year={year} preview={preview} />
      {counts.close > 0 && <ClosingFields year={year} />}
      {run.kind === 'deciding' && <FailureBox failure={run.failure} />}
      <p role="status">
        {isRunning
          ? words.starting(run.done, run.all)
          : words.summary(counts.continue, counts.plans, counts.close, counts.skip)}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          disabled={counts.plans + counts.close === 0}
          aria-disabled={isRunning}
          onClick={() => void year.start()}
        >
          <BusyIcon running={isRunning} name="next" />
          <span>{words.start}</span>
        </button>
        <button type="button" class="button" onClick={onList}>
          <Icon name="document" />
          <span>{words.list}</span>
        </button>
      </div>
    </>
  );
}

function Finished({ year, schoolYear }: { readonly year: Year; readonly schoolYear: string }) {
  const { run, undo } = year;
  if (run.kind !== 'done') {
    return (
      <Box kind="info">
        <p role="status">{words.undone}</p>
      </Box>
    );
  }
  const isNothing = run.plans + run.closed === 0;
  return (
    <>
      <Box kind="success">
        <strong role="status">{words.done(schoolYear)}</strong>
        <p>{isNothing ? words.nothing : words.doneAbout(run.plans, run.closed)}</p>
      </Box>
      <FailureBox failure={run.failure} />
      {!isNothing && (
        <button type="button" class="button" onClick={() => void undo()}>
          <Icon name="back" />
          <span>{words.undo}</span>
        </button>
      )}
    </>
  );
}
