// What every order says beside its points: head, requisites, legal basis, signature, acquaintance.
import type { PlainDate } from '../../../calendar/plain-date';
import { schoolYearOf } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { Organization } from '../../../register/organization';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';
import { compareRussian, russianKey } from '../../../russian/compare-russian';
import { confirmedPhrases } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import { nameSex } from '../../../russian/name-sex';
import { BLANK_NAME } from '../../blanks';
import { type FieldDefinition, field, listField } from '../field-definition';
import type { PaperContent, PaperContext, PaperHindered, PaperRecord } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import type { ActRequisites } from './act-requisites';
import { clauseOf, legalBasis } from './legal-basis';
import { personValue, phrase, writtenPerson } from './named-values';

/** Printed of an unknown date: «от ________ № ____». */
const BLANK_DAY = '________';
const BLANK_ACT_NUMBER = '____';

/** Fields of the number and the date of an act. */
export const requisiteFields = (date: string, number: string, meaning: string): readonly FieldDefinition[] => [
  field(date, 'date', `дата: ${meaning}`, { blank: BLANK_DAY }),
  field(number, 'text', `номер: ${meaning}`, { blank: BLANK_ACT_NUMBER }),
];

/** A day that may be left for the pen. */
export const dayField = (name: string, meaning: string): FieldDefinition =>
  field(name, 'date', meaning, { blank: BLANK_DAY });

/** Fields of every order; those of the points follow. */
export function orderFields(...own: readonly FieldDefinition[]): readonly FieldDefinition[] {
  return [
    field('организация', 'phrase', 'полное название того, кто издаёт приказ', {
      obligatory: 'лист «Настройки», строка «Орган управления»',
    }),
    ...requisiteFields('дата', 'номер', 'этого приказа'),
    field('место', 'text', 'место составления из «Настроек»'),
    field('основание', 'text', 'пункт положения и его акт в творительном падеже, после «в соответствии с»'),
    ...own,
    field('должность подписанта', 'phrase', 'должность главы организации', { blank: BLANK_NAME }),
    field('подписант', 'person', 'глава организации'),
    field('есть ознакомленные', 'condition', 'кто-то назван в пунктах приказа'),
    field('кто ознакомлен', 'text', '«ознакомлены»; одного – «ознакомлен» или «ознакомлена»'),
    listField('ознакомлены', 'кого знакомят с приказом под подпись', [field('лицо', 'person', 'кто')]),
    field('исполнитель', 'person', 'кто подготовил приказ', { blank: '' }),
  ];
}

/** What an order is made of beside its points. */
export interface OrderFrame {
  readonly requisites: ActRequisites;
  readonly regulation: Regulation | undefined;
  /** Kinds of norms whose clause is cited, the best first. */
  readonly norms: readonly string[];
  /** Cited where no norm has a clause. */
  readonly clause?: string;
  /** Absent: the authority of «Настройки». */
  readonly issuer?: Organization;
  readonly acquainted: readonly (string | null)[];
  readonly warnings?: readonly string[];
}

/** The row of «Организации» that is the authority of «Настройки». */
export function authorityOf({ organizations, settings }: RegisterSnapshot): Organization | undefined {
  const key = russianKey(settings.authorityName);
  if (key === '') return undefined;
  return organizations.find(({ name, shortName }) => russianKey(name) === key || russianKey(shortName) === key);
}

function warningsOf(frame: OrderFrame, head: Organization | undefined, place: string): string[] {
  const { requisites, regulation, warnings = [] } = frame;
  const found = [...warnings];
  if (requisites.date === null || requisites.number === '') {
    found.push('Дата или номер приказа не указаны: оставлено пустое место «от ________ № ____».');
  }
  if (head === undefined || head.headName.trim() === '' || head.headPosition.trim() === '') {
    found.push('Кто подписывает, не указано: заполните руководителя органа в листе «Организации».');
  }
  if (place === '') found.push('Место составления не указано: заполните его в листе «Настройки».');
  if (regulation === undefined) found.push('Положение объединения не найдено: приказ на него не ссылается.');
  return found;
}

/** Several are «ознакомлены»; of one whose sex nothing tells, both forms. */
function acquaintedWord({ persons }: RegisterSnapshot, [first, ...others]: readonly string[]): string {
  if (others.length > 0) return 'ознакомлены';
  const person = persons.find(({ id }) => id === first);
  const sex = person === undefined ? null : nameSex(person);
  if (sex === null) return 'ознакомлен(а)';
  return sex === 'female' ? 'ознакомлена' : 'ознакомлен';
}

/** Each once, by surname. */
function inAlphabet({ persons }: RegisterSnapshot, ids: readonly (string | null)[]): readonly string[] {
  const nameOf = (id: string): string => {
    const person = persons.find((one) => one.id === id);
    return person === undefined ? id : `${person.lastName} ${person.firstName} ${person.middleName}`;
  };
  return [...new Set(ids)].filter((id) => id !== null).sort((a, b) => compareRussian(nameOf(a), nameOf(b)));
}

/** The finished order: its own values over those of the frame. */
export function orderContent(
  snapshot: RegisterSnapshot,
  frame: OrderFrame,
  { authorId }: PaperContext,
  own: PaperData,
): PaperContent {
  const { requisites, regulation, norms, issuer } = frame;
  const head = issuer ?? authorityOf(snapshot);
  const place = snapshot.settings.place.trim();
  const clause = regulation === undefined ? '' : clauseOf(snapshot, regulation.id, norms) || (frame.clause ?? '');
  const acquainted = inAlphabet(snapshot, frame.acquainted);
  return {
    kind: 'ready',
    data: {
      организация: phrase(issuer?.name ?? snapshot.settings.authorityName.trim()),
      дата: { kind: 'date', date: requisites.date },
      номер: requisites.number,
      место: place,
      основание:
        regulation === undefined ? '' : legalBasis(regulation, clause, confirmedPhrases(snapshot.settings.phraseForms)),
      'должность подписанта': phrase(head?.headPosition.trim() ?? ''),
      подписант: writtenPerson(head?.headName ?? ''),
      'есть ознакомленные': acquainted.length > 0,
      'кто ознакомлен': acquaintedWord(snapshot, acquainted),
      ознакомлены: acquainted.map((id) => ({ лицо: personValue(snapshot, id) })),
      исполнитель: personValue(snapshot, authorId),
      ...own,
    },
    warnings: warningsOf(frame, head, place),
  };
}

/** The subject is not in the register. */
export const notFound = (what: string, where: string): PaperHindered => ({
  kind: 'hindered',
  obstacles: [{ what, where }],
});

/** No such group. */
export const NO_GROUP = notFound('объединение', 'лист «Объединения»');

/** The row of «Документы» of an order. */
export function orderRecord(
  { number, date }: ActRequisites,
  today: PlainDate,
  { kind, groups, more }: { kind: string; groups: readonly Group[]; more?: string },
): PaperRecord {
  return {
    fileName: paperFileName({ date, kind, number, groups, ...(more === undefined ? {} : { more }) }),
    number,
    date,
    groupId: groups[0]?.id ?? null,
    meetingId: null,
    schoolYear: schoolYearOf(date ?? today),
  };
}

/** «от 01.09.2026 № 215» for a sentence; empty when neither is known. */
export function requisitesText({ date, number }: ActRequisites): string {
  if (date === null && number === '') return '';
  return `от ${date === null ? BLANK_DAY : dateInDigits(date)} № ${number === '' ? BLANK_ACT_NUMBER : number}`;
}
