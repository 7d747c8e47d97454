// Sentences that several forms about the composition and its roles share.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, Said, WordData } from './form-words';

const day = (value: WordData[string] | undefined): string => (value == null ? '' : shortDate(String(value)));
const since = (value: WordData[string] | undefined): string => (value == null ? '' : ` с ${day(value)}`);
const number = (value: WordData[string] | undefined): number => Number(value ?? 0);

export const BASIS_WORDS: Readonly<Record<string, FieldWords>> = {
  basisKind: { label: 'Основание', hint: 'Приказ, протокол или другое слово' },
  basisNumber: { label: 'Номер', hint: 'Пусто – номера ещё нет' },
  basisDate: { label: 'Дата документа' },
};

/** Why a day or a person does not fit. */
export const ROLE_ISSUES: Readonly<Record<string, Said>> = {
  noGroup: 'Такого объединения в реестре нет: возможно, строку удалили.',
  gone: 'Этого человека в реестре больше нет: выберите другого.',
  beforeGroup: ({ createdOn }) => `Объединение создано ${day(createdOn)}: день не может быть раньше.`,
  afterGroup: ({ closedOn }) => `Объединение закрыто ${day(closedOn)}: день не может быть позже.`,
  laterHolder: ({ role, name, from }) =>
    `На листе «Состав» уже есть запись о том, что ${role}${since(from)} – ${name}. Выберите более поздний день или исправьте ту строку.`,
  holderOfThatDay: ({ role, name, from }) =>
    `Именно с ${day(from)} ${role} – ${name}: два человека не могут начать в один день. Выберите следующий день или отмените то действие в журнале.`,
  holderEnded: ({ role, name, from, to }) =>
    `В этот день ${role} – ${name}${since(from)} по ${day(to)}: прошлое не переписываем. Выберите день после ${day(to)}.`,
  alreadyHolds: ({ role, name }) => `${name} – ${role} с этого же дня.`,
};

/** What is odd about an act. */
export const BASIS_WARNINGS: Readonly<Record<string, Said>> = {
  noBasis: 'Основание не названо: его можно дописать позже, до тех пор документ будет числиться недостающим.',
  unfinished: ({ act }) =>
    `Без номера или даты ${act === '' ? 'документ' : `«${act}»`} не доказывает ничего: допишите их, когда документ зарегистрируют.`,
  basisInFuture: ({ date }) => `Документ датирован будущим днём (${day(date)}): до него он силы не имеет.`,
  basisAfterDay: ({ date, day: from }) =>
    `Документ от ${day(date)} позже дня, с которого он действует (${day(from)}): проверьте даты.`,
  pastDay: ({ day: from, meetings }) =>
    number(meetings) === 0
      ? `Изменение задним числом, с ${day(from)}.`
      : `Изменение задним числом, с ${day(from)}: состав на день ${countOf(number(meetings), ['прошедшей встречи', 'прошедших встреч', 'прошедших встреч'])} станет другим, явка пересчитается.`,
};

/** What is odd about people who join. */
export const PEOPLE_WARNINGS: Readonly<Record<string, Said>> = {
  noConsent: ({ names }) => `В реестре нет отметки о согласии на обработку персональных данных: ${names}.`,
  consentWithdrawn: ({ names }) => `Согласие на обработку персональных данных отозвано: ${names}.`,
  noJob: ({ names }) => `На этот день место работы закрыто или ещё не начато: ${names}.`,
};

const WAYS: Readonly<Record<string, string>> = { order: 'приказ', election: 'избрание голосованием' };

/** What is odd about a person in a role. */
export const ROLE_WARNINGS: Readonly<Record<string, Said>> = {
  ...BASIS_WARNINGS,
  ...PEOPLE_WARNINGS,
  otherWay: ({ way, clause, role }) =>
    `По пункту ${clause} положения нужно другое: ${role} – ${WAYS[String(way)] ?? ''}. Сохранить можно, но проверка укажет на это.`,
  heldAlready: ({ role, name }) => `${name} – ${role} и сейчас: с этого дня начнётся новая запись, прежняя закроется.`,
  notMember: ({ name }) => `В этот день ${name} не в составе: вместе с новой ролью появится и членство.`,
  curatesOwn: ({ role, name }) => `${name} состоит в этом же объединении: ${role} обычно не из его участников.`,
  twoRoles: ({ role, name, other }) => `${name} – ${other} и останется им: теперь ещё и ${role}.`,
  leadsOthers: ({ name, groups }) => `${name} уже возглавляет: ${groups}.`,
};

/** What the register knows of a role. */
export const ROLE_FACTS: Readonly<Record<string, Said>> = {
  holder: ({ role, name, from }) => `Сейчас ${role} – ${name}${since(from)}.`,
  vacant: ({ role }) => `Сейчас ${role} не назван: место свободно.`,
  prescribed: ({ way, clause, role }) =>
    way === 'any'
      ? `Пункт ${clause} положения не говорит, как занимают это место (${role}): годится любое основание, но его нужно записать.`
      : `По пункту ${clause} положения ${role} – ${WAYS[String(way)] ?? ''}.`,
  termEnds: ({ name, role, until, clause }) =>
    `${name} (${role}): срок полномочий до ${day(until)}${clause == null ? '' : ` (пункт ${clause})`}.`,
  term: ({ years, until, clause }) =>
    `Срок полномочий – ${countOf(number(years), ['год', 'года', 'лет'])} (пункт ${clause}); начатый сегодня продлится по ${day(until)} включительно.`,
  openAssignments: ({ name, count }) =>
    `${name}: ${countOf(number(count), ['поручение не выполнено', 'поручения не выполнены', 'поручений не выполнено'])}. Передайте их или оставьте за тем же человеком.`,
  openMeetings: ({ count }) =>
    `${countOf(number(count), ['встреча впереди достаётся', 'встречи впереди достаются', 'встреч впереди достаются'])} преемнику.`,
  unansweredMeetings: ({ count }) =>
    `О ${countOf(number(count), ['прошедшей встрече', 'прошедших встречах', 'прошедших встречах'])} ещё не сказано, состоялась ли.`,
  openPlans: ({ count }) =>
    `${countOf(number(count), ['план не утверждён', 'плана не утверждены', 'планов не утверждены'])}.`,
};
