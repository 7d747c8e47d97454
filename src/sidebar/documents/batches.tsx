import { useCallback, useState } from 'preact/hooks';
import type { ListBatchesOutput } from '../../contract/paper-batches';
import { documentsWords as words } from '../../messages/ui-documents';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { type BatchRun, useBatch } from './use-batch';

/** Papers of one kind for all groups at once, with how far each has come. */
export function Batches() {
  const { call } = usePage();
  const [schoolYear, setSchoolYear] = useState<string | null>(null);
  const ask = useCallback(() => call('listBatches', { schoolYear }), [call, schoolYear]);
  const { data, running, failure, load } = useLoad<ListBatchesOutput>(ask);
  return (
    <section aria-busy={running}>
      <h2>{words.batches}</h2>
      <p class="faint">{words.batchesHint}</p>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={3} />}
      {data !== null && (
        <>
          {data.unfinished.map((left) => (
            <Unfinished key={`${left.paper} ${left.schoolYear}`} left={left} />
          ))}
          <SelectField
            label={words.schoolYear}
            value={data.schoolYear}
            options={data.schoolYears.map((year) => ({ value: year, title: year }))}
            onChange={setSchoolYear}
          />
          {data.batches.length === 0 && <p class="empty">{words.noBatches}</p>}
          <ul class="card-rows">
            {data.batches.map((batch) => (
              <Batch key={`${batch.paper} ${data.schoolYear}`} batch={batch} schoolYear={data.schoolYear} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A batch that was begun: whether it goes on, what hinders it and what of it failed. */
function Unfinished({ left }: { readonly left: ListBatchesOutput['unfinished'][number] }) {
  const { name, schoolYear, isOver, failed, first, problem } = left;
  const hidden = failed - first.length;
  return (
    <Box kind={failed > 0 || problem !== '' ? 'warning' : 'info'}>
      <p>{isOver ? words.ended(name, schoolYear) : words.unfinished(name, schoolYear)}</p>
      {problem !== '' && <p>{problem}</p>}
      {failed > 0 && <p>{words.failedCount(failed)}</p>}
      {first.length > 0 && (
        <ul>
          {first.map(({ label, reason }) => (
            <li key={label}>{words.failedOne(label, reason)}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p>{words.failedMore(hidden)}</p>}
    </Box>
  );
}

interface BatchProps {
  readonly batch: ListBatchesOutput['batches'][number];
  readonly schoolYear: string;
}

function Batch({ batch, schoolYear }: BatchProps) {
  const { paper, name, done, total } = batch;
  const { run, start, stop } = useBatch(paper, schoolYear, { done, total });
  const isRunning = run.kind === 'running';
  const isWhole = done === total || (run.kind === 'ended' && run.left === 0 && run.failed.length === 0);
  return (
    <li class="card-row">
      <div class="card-row-top">
        <span class="person-name">{name.charAt(0).toUpperCase() + name.slice(1)}</span>
        {run.kind === 'idle' && <span class="faint batch-state">{words.batchState(done, total)}</span>}
      </div>
      {isRunning && <progress max={run.total} value={run.done} aria-label={name} />}
      <p role="status" class="faint">
        {isRunning && words.batchRunning(run.done, run.total)}
      </p>
      {run.kind === 'ended' && <BatchEnd run={run} onRetry={start} />}
      {!isWhole && (
        <button type="button" class="button" aria-busy={isRunning} onClick={isRunning ? stop : start}>
          <BusyIcon running={isRunning} name="document" />
          <span>{isRunning ? words.batchStop : words.batchStart}</span>
        </button>
      )}
    </li>
  );
}

interface BatchEndProps {
  readonly run: Extract<BatchRun, { readonly kind: 'ended' }>;
  readonly onRetry: () => void;
}

/** What was made, what is left and why, and what failed. */
function BatchEnd({ run, onRetry }: BatchEndProps) {
  const { made, left, isDayOver, failed, warnings, failure } = run;
  return (
    <>
      <FailureBox failure={failure} onRetry={onRetry} />
      {failure === null && (
        <Box kind={left === 0 && failed.length === 0 ? 'success' : 'info'}>
          <p>{words.batchDone(made)}</p>
          {left > 0 && <p>{isDayOver ? words.dayOver(left) : words.batchStopped(left)}</p>}
        </Box>
      )}
      {warnings.map((warning) => (
        <Box key={warning} kind="warning">
          {warning}
        </Box>
      ))}
      {failed.length > 0 && (
        <Box kind="warning">
          <strong>{words.failed}</strong>
          <ul>
            {failed.map(({ key, label, reason }) => (
              <li key={key}>{words.failedOne(label, reason)}</li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}
