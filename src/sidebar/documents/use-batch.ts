import { useRef, useState } from 'preact/hooks';
import type { MakePapersOutput } from '../../contract/paper-batches';
import { newId } from '../meeting/new-id';
import type { CallResult } from '../server/call';
import type { CallFailure } from '../server/call-failure';
import { usePage } from '../state/page-context';

/** How far a batch has come. */
export type BatchRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'ended';
      readonly made: number;
      readonly left: number;
      readonly isDayOver: boolean;
      readonly failed: MakePapersOutput['failed'];
      /** Of all papers of the batch, each once. */
      readonly warnings: readonly string[];
      readonly failure: CallFailure | null;
    };

/** Asks for portion after portion until nothing is left, the day is over, something breaks or the person stops it. */
export function useBatch(paper: string, schoolYear: string, known: { readonly done: number; readonly total: number }) {
  const { call } = usePage();
  const [run, setRun] = useState<BatchRun>({ kind: 'idle' });
  const stopped = useRef(false);
  const running = useRef(false);

  const start = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    const requestId = newId();
    const failed: MakePapersOutput['failed'] = [];
    const warnings = new Set<string>();
    let day: string | null = null;
    let made = 0;
    let left = known.total - known.done;
    const end = (failure: CallFailure | null, isDayOver: boolean): void => {
      running.current = false;
      setRun({ kind: 'ended', made, left, isDayOver, failed, warnings: [...warnings], failure });
    };
    setRun({ kind: 'running', ...known });
    while (!stopped.current) {
      const skip = failed.map(({ key }) => key);
      const answer: CallResult<MakePapersOutput> = await call('makePapers', {
        paper,
        schoolYear,
        day,
        skip,
        requestId,
      });
      if (!answer.ok) return end(answer.failure, false);
      const data: MakePapersOutput = answer.data;
      failed.push(...data.failed);
      for (const warning of data.warnings ?? []) warnings.add(warning);
      made += data.made.length;
      left = data.left;
      day = data.day;
      setRun({ kind: 'running', done: data.done, total: data.total });
      if (left === 0 || data.isDayOver) return end(null, data.isDayOver);
    }
    end(null, false);
  };
  const stop = (): void => {
    stopped.current = true;
  };
  return { run, start, stop };
}
