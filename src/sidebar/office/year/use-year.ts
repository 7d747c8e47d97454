import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PreviewYearOutput } from '../../../contract/start-year';
import { newId } from '../../meeting/new-id';
import type { CallFailure } from '../../server/call-failure';
import { usePage } from '../../state/page-context';
import { usePages } from '../../state/use-pages';
import { type Choice, type Choices, type Closing, portionsOf, withNextGroups } from './year-state';

/** Typing pauses this long before the program is asked, milliseconds. */
const QUIET_MS = 350;
const NO_CLOSING: Closing = { closedOn: null, orderNumber: '', orderDate: null, reason: '' };

/** How far the writing has come. */
export type YearRun =
  | { readonly kind: 'deciding'; readonly failure: CallFailure | null }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly plans: number; readonly closed: number; readonly failure: CallFailure | null }
  | { readonly kind: 'undone' };

/** The wizard: what was read, what was decided, and the writing portion by portion, which a repeat goes on with. */
export function useYear() {
  const { call } = usePage();
  const [query, setQuery] = useState('');
  const ask = useCallback(
    (offset: number) => call('previewYear', { withMembers: false, query, offset }),
    [call, query],
  );
  const reading = usePages<PreviewYearOutput>(ask, withNextGroups, query === '' ? 0 : QUIET_MS);
  const [choices, setChoices] = useState<Choices>({});
  const [copies, setCopies] = useState(true);
  const [closing, setClosing] = useState<Closing>(NO_CLOSING);
  const [requestId] = useState(newId);
  const [run, setRun] = useState<YearRun>({ kind: 'deciding', failure: null });
  // Requests carried out, oldest first: a repeat after a break goes on where it ended.
  const sent = useMemo(() => new Map<string, { readonly plans: number; readonly closed: number }>(), []);

  const start = async (): Promise<void> => {
    if (reading.data === null || run.kind === 'running') return;
    const { schoolYear } = reading.data;
    const portions = portionsOf(schoolYear, reading.data, { choices, copies, closing, requestId });
    const all = portions.reduce((sum, portion) => sum + portion.choices.length, 0);
    let done = 0;
    for (const portion of portions) {
      setRun({ kind: 'running', done, all });
      if (!sent.has(portion.requestId)) {
        const answer = await call('startYear', portion);
        if (!answer.ok) return setRun({ kind: 'deciding', failure: answer.failure });
        if (answer.data.changed) sent.set(portion.requestId, answer.data);
      }
      done += portion.choices.length;
    }
    const counts = [...sent.values()];
    const sum = (key: 'plans' | 'closed'): number => counts.reduce((total, one) => total + one[key], 0);
    setRun({ kind: 'done', plans: sum('plans'), closed: sum('closed'), failure: null });
  };

  /** The last portion first: what was built last is taken back first. */
  const undo = async (): Promise<void> => {
    if (run.kind !== 'done') return;
    const requests = [...sent.keys()].reverse();
    for (const [index, id] of requests.entries()) {
      setRun({ kind: 'running', done: index, all: requests.length });
      const answer = await call('undoAction', { requestId: id });
      if (!answer.ok) return setRun({ ...run, failure: answer.failure });
      sent.delete(id);
    }
    setRun({ kind: 'undone' });
  };

  const choose = (groupId: string, choice: Choice): void => setChoices({ ...choices, [groupId]: choice });
  return { reading, query, setQuery, choices, choose, copies, setCopies, closing, setClosing, run, start, undo };
}

export type Year = ReturnType<typeof useYear>;
