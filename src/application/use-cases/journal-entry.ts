import { JOURNAL_ACTIONS } from '../../messages/commands';
import type { Host } from '../ports/host';
import type { JournalRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import type { SheetId } from '../workbook/sheet-id';
import { idPrefixOf, sheetOf } from '../workbook/sheets';

/** What an entry of the journal is about. */
export interface JournalSubject {
  /** Absent: a new one. */
  readonly id?: string | undefined;
  readonly at: string;
  readonly actor: string;
  readonly action?: keyof typeof JOURNAL_ACTIONS | undefined;
  /** Words of an action that has no key. */
  readonly actionText?: string;
  readonly sheet?: SheetId;
  readonly rowId?: string;
  readonly groupId?: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly requestId?: string;
}

/** A cell holds 50 000 characters; what is cut cannot be taken back. */
const LONGEST = 45_000;

/** How long one field may be, tried in this order until all of them fit. */
const FIELD_LIMITS = [LONGEST, 2_000, 500, 100, 20];

/** One more row of «Журнал». */
export function journalEntry(ids: Host['ids'], subject: JournalSubject): RowChange {
  const row: JournalRecord = {
    id: subject.id ?? ids.newId(idPrefixOf('journal')),
    at: subject.at,
    actor: subject.actor,
    action: subject.actionText ?? (subject.action === undefined ? '' : JOURNAL_ACTIONS[subject.action]),
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
  if (value === null || value === undefined) return '';
  for (const longest of FIELD_LIMITS) {
    const text = JSON.stringify(shortened(value, longest));
    if (text.length <= LONGEST) return text;
  }
  // So many fields that not even their beginnings fit: their names say what was touched.
  return JSON.stringify({
    поля: Object.keys(value)
      .join(', ')
      .slice(0, LONGEST / 2),
  });
}

/** The object with long texts cut and long lists left out; what stays is whole JSON, for people and programs. */
function shortened(value: object, longest: number): object {
  const fields: Record<string, unknown> = {};
  for (const [field, content] of Object.entries(value)) {
    const isLong = (JSON.stringify(content) ?? '').length > longest;
    if (!isLong) fields[field] = content;
    else fields[field] = typeof content === 'string' ? `${content.slice(0, longest)}…` : '…';
  }
  return fields;
}
