import { schoolYearOf } from '../../calendar/school-year';
import { type ActPlace, actPlaces, likelyPlaces } from '../../documents/register/act-places';
import { nextNumber } from '../../documents/register/next-number';
import { takeEffect } from '../../documents/register/take-effect';
import { titledPaper } from '../../documents/register/titled-paper';
import { readBasis } from '../../norms/order-words';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandIssue, CommandWarning } from '../decision';
import { defineCommand, type Option, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { fullName } from '../lists/people-options';
import { documentOfForm, documentWords, isBefore, isLater, orderWarnings } from './document-of-form';
import { isTaken } from './register-document';

/**
 * A paper was signed: its number and date, and for an order the rows that rest on it, which take its requisites with
 * the same write. Papers whose text names the order are told, to be made anew.
 */
export const signDocument = defineCommand({
  id: 'signDocument',
  who: 'methodist',
  needs: ['row'],
  table: 'documents',
  section: 'documents',
  offeredOn: (snapshot, subject) => isBefore(snapshot, subject, 'подписан'),
  fields: {
    number: { kind: 'text', maxLength: 100, required: true },
    date: { kind: 'date', required: true },
    places: { kind: 'references', list: 'places', ticks: true },
  },
  start(snapshot, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return document;
    const date = document.date ?? context.today;
    const places = placesOf(snapshot, document);
    return {
      values: {
        number: document.number.trim() || nextNumber(snapshot, { ...document, date }),
        date,
        places: likelyPlaces(snapshot, document, places).map(({ id }) => id),
      },
      lists: { places: places.map((place) => optionOf(snapshot, place)) },
      facts: places.length === 0 ? [] : [{ code: 'takesEffect', data: { count: places.length }, rows: [] }],
      watched: [{ table: 'documents', id: document.id }],
      words: documentWords(document),
    };
  },
  decide(snapshot, input, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return refuse('', document.cannotOpen);
    const number = input.number.trim();
    const { date } = input;
    const issues: CommandIssue[] = [];
    if (isLater(date, context.today)) issues.push({ path: 'date', code: 'inFuture', data: {} });
    if (!/[\p{L}\d]/u.test(number)) issues.push({ path: 'number', code: 'notNumber', data: {} });
    if (issues.length > 0) return { kind: 'refused', issues };

    const chosen = placesOf(snapshot, document).filter(({ id }) => input.places.includes(id));
    const act = { kind: document.kind, number, date };
    const signed: EntityChange = {
      kind: 'update',
      table: 'documents',
      id: document.id,
      fields: { number, date, status: 'подписан', ...renamed(document, number, date) },
    };
    return {
      kind: 'decided',
      changes: [signed, ...takeEffect(snapshot, chosen, act), ...minutesOf(document, number)],
      warnings: [
        ...orderWarnings(document, 'подписан', 'на подписи'),
        ...oddities(snapshot, { ...document, number, date }, chosen),
      ],
      result: {
        focus: { table: 'documents', id: document.id },
        groupIds: [
          ...new Set([...chosen.map(({ groupId }) => groupId), ...(document.groupId ? [document.groupId] : [])]),
        ],
        next: [
          { command: 'sendDocument', groupId: document.groupId, rowId: document.id },
          { command: 'fileDocument', groupId: document.groupId, rowId: document.id },
        ],
      },
    };
  },
});

/** The year of a paper stays where people or its subject gave it one. */
function renamed(document: DocumentRecord, number: string, date: string): Partial<DocumentRecord> {
  const title = titledPaper(document.title, number, date);
  return { title, ...(document.schoolYear === '' ? { schoolYear: schoolYearOf(date) } : {}) };
}

/** Minutes bear the number that their meeting has. */
function minutesOf({ kind, meetingId }: DocumentRecord, number: string): readonly EntityChange[] {
  if (meetingId === null || kind.trim().toLowerCase() !== 'протокол') return [];
  return [{ kind: 'update', table: 'meetings', id: meetingId, fields: { minutesNumber: number } }];
}

/** Only an order changes the register. */
function placesOf(snapshot: RegisterSnapshot, { kind, groupId }: DocumentRecord): readonly ActPlace[] {
  return readBasis(kind).act === 'order' ? actPlaces(snapshot, groupId) : [];
}

const EFFECTS = {
  creation: 'создание объединения',
  closing: 'прекращение деятельности',
  reorganization: 'реорганизация',
  start: 'в составе с',
  end: 'в составе по',
  plan: 'план утверждён',
} as const;

function optionOf({ persons, groups }: RegisterSnapshot, { id, effect, personId, groupId, on }: ActPlace): Option {
  const person = persons.find((one) => one.id === personId);
  const group = groups.find((one) => one.id === groupId);
  const day = on === null ? '' : dateInDigits(on);
  const label = [person === undefined ? '' : `${fullName(person)}:`, EFFECTS[effect], day];
  return { id, label: label.filter((part) => part !== '').join(' '), note: group?.name ?? '' };
}

/** What is odd about the signed paper, and whose text is out of date now. */
function oddities(
  snapshot: RegisterSnapshot,
  document: DocumentRecord & { readonly date: string },
  chosen: readonly ActPlace[],
): readonly CommandWarning[] {
  const { id, kind, number, date, fileId, groupId, title } = document;
  const warnings: CommandWarning[] = [];
  if (isTaken(snapshot, document)) warnings.push({ code: 'sameNumber', data: { number, kind } });
  const early = chosen.filter(({ on }) => on !== null && on < date);
  if (early.length > 0) warnings.push({ code: 'worksBefore', data: { count: early.length, date } });
  if (fileId !== '' && / без номера(?= |$)/.test(title)) warnings.push({ code: 'ownFile', data: {} });
  const stamped = chosen.some(({ effect }) => effect === 'plan') ? ['план'] : [];
  const words = chosen.length === 0 ? [] : [...stamped, 'опись'];
  const dependent = snapshot.documents.filter(
    (row) =>
      row.id !== id &&
      row.fileId !== '' &&
      row.groupId === groupId &&
      words.some((word) => row.kind.trim().startsWith(word)),
  );
  if (dependent.length > 0) {
    warnings.push({ code: 'dependentPapers', data: { titles: dependent.map((row) => row.title).join('; ') } });
  }
  return warnings;
}
