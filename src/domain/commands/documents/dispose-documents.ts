import { disposableOn } from '../../documents/register/disposable';
import { actNumber } from '../../register/act-number';
import { stateOfDocument } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import { defineCommand, type Option, refuse } from '../definition/command';
import { noted } from './document-of-form';

/** Acts of disposal that were signed and say their number and date. */
function signedActs({ documents }: Pick<RegisterSnapshot, 'documents'>) {
  return documents.flatMap((row) => {
    const isSigned = ['подписан', 'отправлен', 'в деле'].includes(stateOfDocument(row));
    const isAct = row.kind.trim().toLowerCase() === 'акт' && /уничтож/i.test(row.title);
    return isAct && isSigned && row.number.trim() !== '' && row.date !== null ? [{ ...row, date: row.date }] : [];
  });
}

/**
 * Marks papers whose term of keeping is over as disposed of, under a signed act. Rows stay for ever; files are not
 * touched.
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
    const acts = signedActs(snapshot);
    if (acts.length === 0) return { cannotOpen: 'noAct', data: { count: found.length } };
    const documents = found.map(
      ({ id, title, keepUntil }): Option => ({
        id,
        label: title.trim() || id,
        note: keepUntil === null ? '' : `хранить до ${dateInDigits(keepUntil)}`,
      }),
    );
    return {
      values: { documentIds: found.map(({ id }) => id), actId: acts[acts.length - 1]?.id ?? null, isConfirmed: false },
      lists: {
        documents,
        acts: acts.map(({ id, number, date }) => ({
          id,
          label: `акт от ${dateInDigits(date)} № ${actNumber(number)}`,
        })),
      },
      facts: [
        { code: 'due', data: { count: found.length }, rows: found.map(({ id }) => ({ table: 'documents', id })) },
      ],
      watched: found.map(({ id }) => ({ table: 'documents', id })),
    };
  },
  decide(snapshot, { documentIds, actId, isConfirmed }, _, { today }) {
    const act = signedActs(snapshot).find(({ id }) => id === actId);
    if (act === undefined) return refuse('actId', 'noAct');
    if (!isConfirmed) return refuse('isConfirmed', 'notConfirmed', { count: documentIds.length });
    const due = new Map(disposableOn(snapshot, today).map((row) => [row.id, row]));
    if (documentIds.some((id) => !due.has(id))) return refuse('documentIds', 'notDue');
    const line = `Уничтожен по акту от ${dateInDigits(act.date)} № ${actNumber(act.number)}`;
    return {
      kind: 'decided',
      changes: documentIds.map((id) => ({
        kind: 'update',
        table: 'documents',
        id,
        fields: { status: 'уничтожен', note: noted(due.get(id)?.note ?? '', line) },
      })),
      warnings: [{ code: 'filesStay', data: { count: documentIds.filter((id) => due.get(id)?.fileId).length } }],
      result: {
        focus: { table: 'documents', id: act.id },
        groupIds: [...new Set(documentIds.flatMap((id) => due.get(id)?.groupId ?? []))],
      },
    };
  },
});
