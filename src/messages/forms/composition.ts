// Words of the forms about the composition of a group and its roles.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, FormWords, Said } from './form-words';
import { BASIS_WARNINGS, BASIS_WORDS, PEOPLE_WARNINGS, ROLE_ISSUES } from './role-words';
import { ROLE_FORMS } from './roles';

const day = (value: unknown): string => (value === null ? '' : shortDate(String(value)));
const people = (value: unknown): string => countOf(Number(value), ['человек', 'человека', 'человек']);
const byClause = (clause: unknown): string => (clause === '' ? '' : ` Состав утверждают приказом (пункт ${clause}).`);

const FACTS: Readonly<Record<string, Said>> = {
  members: ({ count }) => (count === 0 ? 'Состав пока пуст.' : `Сейчас в составе: ${people(count)}.`),
  unapproved: ({ count, names, clause }) =>
    `Внесены, но не утверждены приказом – ${people(count)}: ${names}.${byClause(clause)}`,
  leftUnapproved: ({ count, names }) => `Выбыли, а приказа об этом нет – ${people(count)}: ${names}.`,
};

const CANNOT_OPEN: Readonly<Record<string, Said>> = {
  noGroup: 'Такого объединения в реестре нет.',
  allApproved: 'Утверждать нечего: фактический состав совпадает с утверждённым.',
};

const OWN_BASIS: Readonly<Record<string, FieldWords>> = {
  ownBasis: { label: 'Другое основание' },
  ...BASIS_WORDS,
};

const changeComposition: FormWords = {
  title: 'Изменить состав',
  intro: 'Один день и один документ на всех; у отдельного человека они могут быть свои.',
  submit: 'Изменить состав',
  done: 'Состав изменён',
  fields: {
    day: { label: 'С какого дня', hint: 'Первый день новых участников; выбывающие состоят по день накануне' },
    ...BASIS_WORDS,
    joins: {
      label: 'Включить',
      add: 'Включить человека',
      fields: {
        placeId: { label: 'Кто', hint: 'ФИО и место работы, через которое человек состоит в объединении' },
        role: { label: 'Роль', hint: 'Пусто – участник' },
        from: { label: 'С какого дня', hint: 'Пусто – общий день' },
        ...OWN_BASIS,
      },
    },
    leaves: {
      label: 'Исключить',
      add: 'Исключить человека',
      fields: {
        personId: { label: 'Кто' },
        lastDay: { label: 'Последний день', hint: 'Пусто – накануне общего дня' },
        reason: { label: 'Причина', hint: 'Например: смена места работы' },
        ...OWN_BASIS,
      },
    },
  },
  facts: FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: {
    ...ROLE_ISSUES,
    nothing: 'Никто не выбран: добавьте тех, кого включают или исключают.',
    alreadyMember: ({ name, from, to }) =>
      `${name} уже в составе${from === null ? '' : ` с ${day(from)}`}${to === null ? '' : ` по ${day(to)}`}. Уберите строку или сначала исключите.`,
    joinsLater: ({ name, from }) =>
      `${name} записан в состав позже, с ${day(from)}. Исправьте ту строку, чтобы сроки не наложились.`,
    roleTaken: ({ role, name }) => `${role}: это место занимает ${name}. Смену оформляет отдельная форма.`,
    notInGroup: ({ name, lastDay }) => `${name} не состоит в объединении ${day(lastDay)}: выберите другой день.`,
    joinedLater: ({ name, from, lastDay }) =>
      `${name}: запись в составе начинается ${day(from)}, позже последнего дня (${day(lastDay)}).`,
    leftAlready: ({ name }) => `${name}: членство уже закончилось, прошлое не переписываем.`,
  },
  warnings: {
    ...BASIS_WARNINGS,
    ...PEOPLE_WARNINGS,
    roleLeft: ({ role, name }) => `${name} – ${role}: вместе с составом оставляет и эту роль, место освободится.`,
  },
};

const approveComposition: FormWords = {
  title: 'Утвердить состав приказом',
  submit: 'Утвердить',
  done: 'Состав утверждён приказом',
  fields: {
    basisNumber: { label: 'Номер приказа' },
    basisDate: { label: 'Дата приказа' },
    membershipIds: { label: 'Включены', hint: 'Внесены в состав без приказа' },
    leftIds: { label: 'Исключены', hint: 'Выбыли без приказа' },
  },
  facts: FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: {
    noGroup: ROLE_ISSUES.noGroup ?? '',
    nothing: 'Отметьте, кого утверждает приказ.',
  },
  warnings: BASIS_WARNINGS,
};

/** Forms about the composition by the id of their command. */
export const COMPOSITION_FORMS: Readonly<Record<string, FormWords>> = {
  changeComposition,
  approveComposition,
  ...ROLE_FORMS,
};
