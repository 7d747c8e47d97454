import type { ActPlace } from '../../documents/register/act-place';
import { actPlaces } from '../../documents/register/act-places';
import type { SignedAct } from '../../documents/register/act-text';
import { disposalLine, disposedUnder, isDisposalAct } from '../../documents/register/disposal-line';
import { likelyPlaces } from '../../documents/register/likely-places';
import { minutesEffect } from '../../documents/register/minutes-effect';
import { lastOfJournal, nextNumber, schoolYearOfPaper } from '../../documents/register/next-number';
import { orderTopics } from '../../documents/register/order-topics';
import { takeEffect } from '../../documents/register/take-effect';
import { titledPaper } from '../../documents/register/titled-paper';
import { readBasis } from '../../norms/order-words';
import { actNumber } from '../../register/act-number';
import { type DocumentRecord, stateOfDocument } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue } from '../decision';
import {
  type CannotOpen,
  type Command,
  type CommandSubject,
  defineCommand,
  type RowAddress,
  refuse,
} from '../definition/command';
import type { EntityChange } from '../entity-change';
import { dayIssues } from './day-of-paper';
import { documentOfForm, documentWords, isBefore, isLater, orderWarnings } from './document-of-form';
import { FORM_OF_TOPIC } from './order-next';
import { placeOption, signedOddities } from './signed-paper';

/**
 * The form of number and date of a signed paper: for an order also the rows that rest on it, which take its requisites
 * with the same write. Papers whose text names the order are told, to be made anew.
 *
 * @param again the paper is signed already: its number or date is corrected, its state stays
 */
function signing(id: string, again: boolean): Command {
  return defineCommand({
    id,
    who: 'methodist',
    needs: ['row'],
    table: 'documents',
    section: 'documents',
    previews: true,
    offeredOn: (snapshot, subject) =>
      isBefore(snapshot, subject, again ? 'уничтожен' : 'подписан') && isSigned(snapshot, subject.rowId) === again,
    fields: {
      number: { kind: 'text', maxLength: 100, required: true, actNumber: true },
      date: { kind: 'date', required: true },
      places: { kind: 'references', list: 'places', ticks: true },
    },
    start: (snapshot, subject, { today }) => startSigning(snapshot, subject, today, again),
    decide(snapshot, input, subject, context) {
      const document = documentToSign(snapshot, subject, again);
      if ('cannotOpen' in document) return refuse('', document.cannotOpen);
      const number = input.number.trim();
      const { date } = input;
      const issues = requisiteIssues(document, date, context.today);
      const isSame = number === document.number.trim() && date === document.date;
      const chosen = placesOf(snapshot, document).filter(({ id: place }) => input.places.includes(place));
      // What bears the number and the date already changes with them alone.
      const taking = chosen.filter(({ state }) => !isSame || state !== 'own');
      if (again && isSame && taking.length === 0) issues.push(issueOf('', 'nothingNew'));
      if (issues.length > 0) return { kind: 'refused', issues };

      const act = { kind: document.kind, number, date };
      const { groupId, id: rowId } = document;
      const missing = formsOfMissing(snapshot, document, chosen);
      return {
        kind: 'decided',
        changes: signedChanges(snapshot, document, act, taking, again),
        warnings: [
          ...(again ? [] : orderWarnings(document, 'подписан', 'на подписи')),
          ...signedOddities(snapshot, document, act, chosen),
        ],
        result: {
          focus: { table: 'documents', id: rowId },
          groupIds: [...new Set([...chosen.map((place) => place.groupId), ...(groupId === null ? [] : [groupId])])],
          next: [
            ...missing.map((command) => ({ command, groupId, rowId: null })),
            ...(again ? [] : ['sendDocument', 'fileDocument'].map((command) => ({ command, groupId, rowId }))),
          ],
        },
      };
    },
  });
}

/** The row of the paper, and the rows that take its number and date. */
function signedChanges(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  act: SignedAct,
  taking: readonly ActPlace[],
  again: boolean,
): readonly EntityChange[] {
  const { number, date } = act;
  const fields = {
    number,
    date,
    ...(again ? {} : { status: 'подписан' }),
    ...renamed(snapshot, document, number, date),
  };
  return [
    { kind: 'update', table: 'documents', id: document.id, fields },
    ...takeEffect(snapshot, taking, act),
    ...minutesOf(snapshot, document, act),
    ...disposalNotes(snapshot, document, act),
  ];
}

/** A paper was signed: its number and date; an order takes effect. */
export const signDocument = signing('signDocument', false);
/** The number or the date of a signed paper was entered wrongly: what rests on it is corrected with it. */
export const correctDocument = signing('correctDocument', true);

/** The paper of the form; why not: noDocument, disposed, signedAlready, notSigned. */
function documentToSign(
  snapshot: RegisterSnapshot,
  subject: CommandSubject,
  again: boolean,
): DocumentRecord | CannotOpen {
  const document = documentOfForm(snapshot, subject);
  if ('cannotOpen' in document || isSigned(snapshot, document.id) === again) return document;
  return { cannotOpen: again ? 'notSigned' : 'signedAlready' };
}

/** What the form begins with: the number that follows, today, the rows that the title is about. */
function startSigning(snapshot: RegisterSnapshot, subject: CommandSubject, today: string, again: boolean) {
  const document = documentToSign(snapshot, subject, again);
  if ('cannotOpen' in document) return document;
  const date = document.date ?? today;
  const places = placesOf(snapshot, document);
  const waiting = places.filter(({ state }) => state !== 'own').length;
  const isNumbered = document.number.trim() !== '';
  return {
    values: {
      number: isNumbered ? actNumber(document.number) : nextNumber(snapshot, { ...document, date }),
      date,
      places: likelyPlaces(snapshot, document, places, today).map(({ id: place }) => place),
    },
    lists: { places: places.map((place) => placeOption(snapshot, place)) },
    facts: waiting === 0 ? [] : [{ code: 'takesEffect', data: { count: waiting }, rows: [] }],
    watched: [
      { table: 'documents', id: document.id } as const,
      ...(isNumbered ? [] : lastRow(snapshot, { ...document, date })),
    ],
    words: documentWords(document),
  };
}

const issueOf = (path: string, code: string): CommandIssue => ({ path, code, data: {} });

function requisiteIssues(document: DocumentRecord, date: string, today: string): CommandIssue[] {
  return isLater(date, today) ? [issueOf('date', 'inFuture')] : [...dayIssues(document, date)];
}

function isSigned({ documents }: Pick<RegisterSnapshot, 'documents'>, rowId: string | null): boolean {
  const row = documents.find(({ id }) => id === rowId);
  return row !== undefined && ['подписан', 'отправлен', 'в деле'].includes(stateOfDocument(row));
}

/** A number that somebody else has taken since the form was opened stops the save. */
function lastRow(
  snapshot: RegisterSnapshot,
  wanted: DocumentRecord & { readonly date: string },
): readonly RowAddress[] {
  const last = lastOfJournal(snapshot, wanted);
  return last === undefined ? [] : [{ table: 'documents', id: last.id }];
}

/** The year of a paper stays where people or its subject gave it one. */
function renamed(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  number: string,
  date: string,
): Partial<DocumentRecord> {
  const title = titledPaper(document, number, date);
  return {
    title,
    ...(document.schoolYear === '' ? { schoolYear: schoolYearOfPaper(snapshot, document.kind, date) } : {}),
  };
}

/** Minutes bear the number that their meeting has, and so does what rests on them. */
function minutesOf(snapshot: RegisterSnapshot, document: DocumentRecord, act: SignedAct): readonly EntityChange[] {
  const { kind, meetingId } = document;
  if (kind.trim().toLowerCase() !== 'протокол') return [];
  const dependent = minutesEffect(snapshot, document, act);
  if (meetingId === null) return dependent;
  return [{ kind: 'update', table: 'meetings', id: meetingId, fields: { minutesNumber: act.number } }, ...dependent];
}

/** Papers that were disposed of under an act name it in their notes. */
function disposalNotes({ documents }: RegisterSnapshot, document: DocumentRecord, act: SignedAct): EntityChange[] {
  if (!isDisposalAct(document)) return [];
  const [before, line] = [disposalLine(document), disposalLine(act)];
  if (before === line) return [];
  return disposedUnder(documents, document).map(({ id, note }) => {
    const lines = note.split('\n').map((one) => (one.trim() === before ? line : one));
    return { kind: 'update', table: 'documents', id, fields: { note: lines.join('\n') } };
  });
}

const isOrder = ({ kind }: DocumentRecord): boolean => readBasis(kind).act === 'order';

/** Only an order changes the register. */
const placesOf = (snapshot: RegisterSnapshot, document: DocumentRecord): readonly ActPlace[] =>
  isOrder(document) ? actPlaces(snapshot, document) : [];

/** Forms that enter what the order is about, where no row takes it. */
function formsOfMissing(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  chosen: readonly ActPlace[],
): readonly string[] {
  if (document.groupId === null || chosen.length > 0 || !isOrder(document)) return [];
  return orderTopics(snapshot, document).flatMap((topic) => FORM_OF_TOPIC[topic] ?? []);
}
