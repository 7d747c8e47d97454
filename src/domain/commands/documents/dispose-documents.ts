import type { PlainDate } from '../../calendar/plain-date';
import { disposableOn, listedInAct } from '../../documents/register/disposable';
import { disposalLine, isDisposalAct } from '../../documents/register/disposal-line';
import { actNumber } from '../../register/act-number';
import { type DocumentRecord, stateOfDocument } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import { defineCommand, type Option, refuse } from '../definition/command';
import { noted } from './document-of-form';

/** Papers that are disposed of at once: a form with a list of more is too heavy. */
export const AT_ONCE = 200;

/** Acts of disposal that were signed and say their number and date. */
function signedActs({ documents }: Pick<RegisterSnapshot, 'documents'>) {
  return documents.flatMap((row) => {
    const isSigned = ['подписан', 'отправлен', 'в деле'].includes(stateOfDocument(row));
    return isDisposalAct(row) && isSigned && row.number.trim() !== '' && row.date !== null
      ? [{ ...row, date: row.date }]
      : [];
  });
}

/** The papers of one form: those that some act lists, the oldest term first, then those that wait for an act. */
function shownOf(
  found: readonly DocumentRecord[],
  acts: readonly (DocumentRecord & { readonly date: PlainDate })[],
): readonly DocumentRecord[] {
  const listed = new Set(acts.flatMap((act) => listedInAct(found, act)));
  const byTerm = [...found].sort((a, b) => (a.keepUntil ?? '').localeCompare(b.keepUntil ?? ''));
  return [...byTerm.filter((row) => listed.has(row)), ...byTerm.filter((row) => !listed.has(row))].slice(0, AT_ONCE);
}

/**
 * Marks papers whose term of keeping is over as disposed of, under a signed act. Rows stay for ever; files are not
 * touched. No more than {@link AT_ONCE} at a time: `tooMany`.
 */
export const disposeDocuments = defineCommand({
  id: 'disposeDocuments',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'documents',
  // In the office alone: the term is looked after for the register as a whole.
  offeredOn: (snapshot, { groupId }, { today }) => groupId === null && disposableOn(snapshot, today).length > 0,
  fields: {
    documentIds: { kind: 'references', list: 'documents', ticks: true, required: true },
    actId: { kind: 'reference', list: 'acts', required: true },
    isConfirmed: { kind: 'flag' },
  },
  start(snapshot, _, { today }) {
    const found = disposableOn(snapshot, today);
    if (found.length === 0) return { cannotOpen: 'nothing' };
    const acts = signedActs(snapshot).filter((act) => listedInAct(found, act).length > 0);
    const latest = acts[acts.length - 1];
    if (latest === undefined) return { cannotOpen: 'noAct', data: { count: found.length } };
    const shown = shownOf(found, acts);
    const documents = shown.map(
      ({ id, title, keepUntil }): Option => ({
        id,
        label: title.trim() || id,
        note: keepUntil === null ? '' : `хранить до ${dateInDigits(keepUntil)}`,
      }),
    );
    return {
      values: { documentIds: listedInAct(shown, latest).map(({ id }) => id), actId: latest.id, isConfirmed: false },
      lists: {
        documents,
        acts: acts.map(({ id, number, date }) => ({
          id,
          label: `акт от ${dateInDigits(date)} № ${actNumber(number)}`,
        })),
      },
      facts: [
        { code: 'due', data: { count: found.length }, rows: shown.map(({ id }) => ({ table: 'documents', id })) },
        ...(found.length > shown.length
          ? [{ code: 'left', data: { count: found.length - shown.length }, rows: [] }]
          : []),
      ],
      watched: shown.map(({ id }) => ({ table: 'documents', id })),
    };
  },
  decide(snapshot, { documentIds, actId, isConfirmed }, _, { today }) {
    const act = signedActs(snapshot).find(({ id }) => id === actId);
    if (act === undefined) return refuse('actId', 'noAct');
    if (documentIds.length > AT_ONCE) return refuse('documentIds', 'tooMany', { count: documentIds.length });
    if (!isConfirmed) return refuse('isConfirmed', 'notConfirmed', { count: documentIds.length });
    const due = new Map(disposableOn(snapshot, today).map((row) => [row.id, row]));
    if (documentIds.some((id) => !due.has(id))) return refuse('documentIds', 'notDue');
    const listed = new Set(listedInAct([...due.values()], act).map(({ id }) => id));
    const others = documentIds.filter((id) => !listed.has(id)).map((id) => due.get(id)?.title.trim() || id);
    if (others.length > 0) return refuse('documentIds', 'notInAct', { titles: others.join('; '), date: act.date });
    const line = disposalLine(act);
    const files = documentIds.filter((id) => due.get(id)?.fileId).length;
    return {
      kind: 'decided',
      changes: documentIds.map((id) => ({
        kind: 'update',
        table: 'documents',
        id,
        fields: { status: 'уничтожен', note: noted(due.get(id)?.note ?? '', line) },
      })),
      warnings: files === 0 ? [] : [{ code: 'filesStay', data: { count: files } }],
      result: {
        focus: { table: 'documents', id: act.id },
        groupIds: [...new Set(documentIds.flatMap((id) => due.get(id)?.groupId ?? []))],
      },
    };
  },
});
