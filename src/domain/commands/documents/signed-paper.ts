// What the form of a signed paper says of the rows that rest on it and of what is odd.
import { addDays } from '../../calendar/date-arithmetic';
import type { ActPlace } from '../../documents/register/act-place';
import type { SignedAct } from '../../documents/register/act-text';
import { orderTopics } from '../../documents/register/order-topics';
import { placesOfPaper } from '../../documents/register/places-of-paper';
import { readBasis } from '../../norms/order-words';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandWarning } from '../decision';
import type { Option } from '../definition/command';
import { fullName } from '../lists/people-options';
import { dayOddities } from './day-of-paper';
import { FORM_OF_TOPIC } from './order-next';
import { isTaken } from './register-document';

const EFFECTS = {
  creation: 'создание объединения',
  closing: 'прекращение деятельности',
  reorganization: 'реорганизация',
  start: 'в составе с',
  end: 'в составе по',
  plan: 'план утверждён',
  petition: 'поощрение',
} as const;

/** A row that the order may be about, to be ticked. */
export function placeOption(
  { persons, groups }: Pick<RegisterSnapshot, 'persons' | 'groups'>,
  { id, effect, personId, groupId, on, schoolYear }: ActPlace,
): Option {
  const person = persons.find((one) => one.id === personId);
  const group = groups.find((one) => one.id === groupId);
  const day = on === null ? '' : dateInDigits(on);
  const label = [person === undefined ? '' : `${fullName(person)}:`, EFFECTS[effect], schoolYear, day];
  return { id, label: label.filter((part) => part !== '').join(' '), note: group?.name ?? '' };
}

/**
 * Rows on which the act works from a day before it; a plan and a petition take the day of the act. Who goes by an order
 * of the day has been there until the day before.
 */
function isEarly({ effect, on, state }: ActPlace, date: string): boolean {
  if (effect === 'plan' || effect === 'petition' || state === 'own' || on === null) return false;
  return (effect === 'end' ? addDays(on, 1) : on) < date;
}

/** Rows ticked for an order on changes that its text does not name, or that begin after it where the text is unknown. */
function otherChanges(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  date: string,
  chosen: readonly ActPlace[],
): readonly CommandWarning[] {
  if (!orderTopics(snapshot, document).includes('change')) return [];
  const known = placesOfPaper(document);
  const isOther = ({ id, on }: ActPlace): boolean => (known === null ? on !== null && on > date : !known.has(id));
  const others = chosen.filter((place) => place.state !== 'own' && isOther(place));
  if (others.length === 0) return [];
  const names = others.map((place) => placeOption(snapshot, place).label).join('; ');
  return [{ code: known === null ? 'worksLater' : 'notInOrder', data: { names, date } }];
}

function effectOddities(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  { date }: SignedAct,
  chosen: readonly ActPlace[],
): readonly CommandWarning[] {
  const warnings: CommandWarning[] = [];
  const early = chosen.filter((place) => isEarly(place, date));
  if (early.length > 0) warnings.push({ code: 'worksBefore', data: { count: early.length, date } });
  warnings.push(...otherChanges(snapshot, document, date, chosen));
  if (chosen.some(({ effect, on }) => effect === 'creation' && on === null)) {
    warnings.push({ code: 'createdOnOrder', data: { date } });
  }
  const plan = chosen.find(
    ({ effect, on, state }) => effect === 'plan' && state !== 'own' && on !== null && on !== date,
  );
  if (plan !== undefined) warnings.push({ code: 'planDay', data: { on: plan.on, date } });
  if (chosen.length > 0 || document.groupId === null || readBasis(document.kind).act !== 'order') return warnings;
  const topic = orderTopics(snapshot, document).find((one) => FORM_OF_TOPIC[one] !== null);
  if (topic !== undefined) warnings.push({ code: 'noEffect', data: { topic } });
  return warnings;
}

/** What is odd about the signed paper, and whose text is out of date now. */
export function signedOddities(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  act: SignedAct,
  chosen: readonly ActPlace[],
): readonly CommandWarning[] {
  const { id, kind, fileId, groupId, title } = document;
  const { number, date } = act;
  const warnings: CommandWarning[] = [];
  if (isTaken(snapshot, { ...document, number, date })) warnings.push({ code: 'sameNumber', data: { number, kind } });
  warnings.push(...dayOddities(snapshot, document, date), ...effectOddities(snapshot, document, act, chosen));
  const isOld = document.number.trim() !== '' && (document.number.trim() !== number || document.date !== date);
  if (fileId !== '' && (isOld || / без номера(?= |$)/.test(title))) {
    warnings.push({ code: isOld ? 'oldFile' : 'ownFile', data: {} });
  }
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
