import { JOURNAL_ACTIONS } from '../../messages/commands';
import type { Host } from '../ports/host';
import type { JournalRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import type { SheetId } from '../workbook/sheet-id';
import { idPrefixOf, sheetOf } from '../workbook/sheets';

/** What an entry of the journal is about. */
export interface JournalSubject {
  readonly at: string;
  readonly actor: string;
  readonly action: keyof typeof JOURNAL_ACTIONS;
  readonly sheet?: SheetId;
  readonly rowId?: string;
  readonly groupId?: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly requestId?: string;
}

/** A cell holds 50 000 characters; nobody reads that much of one change. */
const LONGEST = 10_000;

/** One more row of «Журнал». */
export function journalEntry(ids: Host['ids'], subject: JournalSubject): RowChange {
  const row: JournalRecord = {
    id: ids.newId(idPrefixOf('journal')),
    at: subject.at,
    actor: subject.actor,
    action: JOURNAL_ACTIONS[subject.action],
    sheet: subject.sheet === undefined ? '' : sheetOf(subject.sheet).title,
    rowId: subject.rowId ?? '',
    groupId: subject.groupId ?? null,
    before: json(subject.before),
    after: json(subject.after),
    requestId: subject.requestId ?? '',
  };
  return { kind: 'insert', sheet: 'journal', row: { ...row } };
}

function json(value: object | null | undefined): string {
  return value === null || value === undefined ? '' : JSON.stringify(value).slice(0, LONGEST);
}
