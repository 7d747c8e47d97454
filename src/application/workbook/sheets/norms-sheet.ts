import { normKinds } from '../../../domain/norms/catalogue';
import type { Norm } from '../../../domain/norms/norm';
import type { NormParameters } from '../../../domain/norms/norm-parameters';
import {
  AUTHOR_WORDS,
  MAJORITY_WORDS,
  MEMBER_ORGANIZATION_WORDS,
  METHOD_WORDS,
  NORM_AUDIENCE_SUGGESTIONS,
  OTHER_BODY_ROLE_WORDS,
  PERIOD_WORDS,
  RESPONSIBLE_WORDS,
  SEVERITY_WORDS,
  STEP_WORDS,
  TERM_START_WORDS,
  type Words,
} from '../../../messages/sheets-words';
import {
  choice,
  choiceOrNull,
  date,
  deadline,
  id,
  integer,
  integerOrDefault,
  longText,
  requiredChoice,
  requiredRef,
  requiredText,
  stringList,
  text,
  word,
  yesNo,
} from '../column';
import { defineSheet, type FlatRow, NONE } from '../sheet-definition';

/** A norm with each parameter as a field of its own: «parameters.count». */
type FlatNorm = Omit<Norm, 'parameters'> & {
  readonly [P in keyof NormParameters as `parameters.${P}`]: NormParameters[P];
};

/** Kinds of norm by their titles; ids are understood too. */
const KIND_WORDS: Words = normKinds.map(({ id: kind, title }) => [kind, title, kind] as const);

const PREFIX = 'parameters.';

function assemble(row: FlatNorm): Norm {
  return {
    id: row.id,
    regulationId: row.regulationId,
    clause: row.clause,
    quote: row.quote,
    kind: row.kind,
    title: row.title,
    parameters: {
      count: row['parameters.count'],
      period: row['parameters.period'],
      deadline: row['parameters.deadline'],
      withinWorkingDays: row['parameters.withinWorkingDays'],
      body: row['parameters.body'],
      categories: row['parameters.categories'],
      minYears: row['parameters.minYears'],
      positions: row['parameters.positions'],
      exemptPositions: row['parameters.exemptPositions'],
      method: row['parameters.method'],
      mustBeMember: row['parameters.mustBeMember'],
      otherBody: row['parameters.otherBody'],
      otherBodyRole: row['parameters.otherBodyRole'],
      author: row['parameters.author'],
      content: row['parameters.content'],
      maxCount: row['parameters.maxCount'],
      percent: row['parameters.percent'],
      majorityOf: row['parameters.majorityOf'],
      minMonths: row['parameters.minMonths'],
      maxMonths: row['parameters.maxMonths'],
      years: row['parameters.years'],
      step: row['parameters.step'],
      after: row['parameters.after'],
      exceptPeriods: row['parameters.exceptPeriods'],
      forms: row['parameters.forms'],
      organizations: row['parameters.organizations'],
    },
    groupTypes: row.groupTypes,
    audience: row.audience,
    responsible: row.responsible,
    warnDays: row.warnDays,
    severity: row.severity,
    inForceFrom: row.inForceFrom,
    inForceUntil: row.inForceUntil,
    offReason: row.offReason,
    note: row.note,
  };
}

function flatten(entity: Readonly<FlatRow>): FlatRow {
  const { parameters, ...rest } = entity;
  const flat: Record<string, unknown> = rest;
  for (const [name, value] of Object.entries((parameters ?? {}) as FlatRow)) flat[PREFIX + name] = value;
  return flat;
}

/** «Нормы»: measurable requirements of the clauses. */
export const normsSheet = defineSheet<FlatNorm>({
  id: 'norms',
  title: 'Нормы',
  sheetId: 7002,
  idPrefix: 'Н',
  tabColor: '#3949ab',
  columns: {
    id: id(),
    clause: requiredText('Пункт', 'Номер пункта, как напечатан: 7.6, I.4.', { width: 80 }),
    title: requiredText('Требование', 'Требование в нескольких словах.', { width: 260 }),
    regulationId: requiredRef('Положение', 'regulations', 'Из какого положения норма.'),
    quote: longText('Цитата', 'Слова пункта буква в букву.', { width: 360, isClipped: true }),
    kind: requiredChoice('Вид проверки', 'Что именно проверять.', KIND_WORDS, { width: 240 }),
    'parameters.count': integer('Сколько', 'Не меньше скольких раз за период.'),
    'parameters.period': choiceOrNull('За период', 'За какой период считать.', PERIOD_WORDS),
    'parameters.deadline': deadline(
      'Срок',
      'Ежегодный срок словами: «не позднее 15 сентября», «до 1 сентября после окончания учебного года».',
    ),
    'parameters.withinWorkingDays': integer('Рабочих дней', 'Сколько рабочих дней даётся после события.'),
    'parameters.body': text('Орган', 'Кто утверждает, принимает или рассматривает; пусто — кто угодно.'),
    'parameters.categories': stringList('Категории', 'Достаточно любой из этих категорий: высшая; первая.'),
    'parameters.minYears': integer('Стаж, лет', 'Не меньше полных лет стажа по специальности.', { max: 80 }),
    'parameters.positions': stringList('Должности', 'Достаточно любой из этих должностей.'),
    'parameters.exemptPositions': stringList(
      'Без требований к категории',
      'Должности, для которых категория и стаж не требуются.',
    ),
    'parameters.method': choiceOrNull('Способ', 'Как занимают место: приказ или избрание.', METHOD_WORDS),
    'parameters.mustBeMember': yesNo('Член группы', 'Должен ли человек состоять в объединении:'),
    'parameters.otherBody': stringList(
      'Другое объединение',
      'В каком другом объединении реестра должен состоять человек: слова его вида или названия; достаточно любого.',
    ),
    'parameters.otherBodyRole': choiceOrNull(
      'Кем в другом',
      'Кем он в другом объединении; пусто — участником, в том числе руководителем.',
      OTHER_BODY_ROLE_WORDS,
    ),
    'parameters.author': choiceOrNull('Автор', 'Кто составляет бумагу.', AUTHOR_WORDS),
    'parameters.content': stringList('Содержание', 'Что должно быть в бумаге: тема; цель; решения.'),
    'parameters.maxCount': integer('Не больше', 'Не больше скольких: участников.'),
    'parameters.percent': integer('Доля, %', 'Наименьшая доля, процентов: кворум 50; 67 — две трети.', { max: 100 }),
    'parameters.majorityOf': choiceOrNull(
      'Большинство',
      'Чьё большинство избирает; пусто — всех членов.',
      MAJORITY_WORDS,
    ),
    'parameters.minMonths': integer('Срок от, месяцев', 'Наименьший срок работы объединения.', { max: 240 }),
    'parameters.maxMonths': integer('Срок до, месяцев', 'Наибольший срок работы объединения.', { max: 240 }),
    'parameters.years': integer('Лет', 'Срок полномочий или хранения, лет.', { max: 100 }),
    'parameters.step': choiceOrNull('Шаг', 'Какой шаг проходит бумага.', STEP_WORDS),
    'parameters.after': choiceOrNull('После чего', 'От какого события считать рабочие дни.', TERM_START_WORDS),
    'parameters.exceptPeriods': stringList('Кроме периодов', 'Какие периоды не считать: январь.'),
    'parameters.forms': stringList('Формы', 'Считать только такие: семинар; открытое занятие. Пусто — любые.'),
    'parameters.organizations': choiceOrNull(
      'Где работают',
      'Где должны работать участники.',
      MEMBER_ORGANIZATION_WORDS,
    ),
    groupTypes: stringList('Виды объединений', 'К каким видам относится; пусто — ко всем видам положения.'),
    audience: word(
      'Для кого',
      'Чьих объединений касается: школьные, дошкольные, дополнительное; «смешанные: дошкольные» — смешанных, где дошкольных меньшинство; можно несколько. Пусто — всех.',
      NORM_AUDIENCE_SUGGESTIONS,
    ),
    responsible: choice('Кто действует', 'Кто должен выполнить. Пусто — руководитель.', RESPONSIBLE_WORDS),
    warnDays: integerOrDefault('Предупреждать, дней', 'За сколько календарных дней до срока. Пусто — 14.', {
      max: 366,
    }),
    severity: choice('Важность', 'Пусто — обязательно.', SEVERITY_WORDS),
    inForceFrom: date('Действует с', 'Первый день действия нормы; пусто — как положение.'),
    inForceUntil: date('Действует по', 'Последний день включительно; пусто — как положение.'),
    offReason: text('Отключена, причина', 'Непусто — норма не проверяется. Напишите, почему.', { width: 220 }),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({
    id: '',
    regulationId: '',
    clause: '',
    quote: '',
    kind: '',
    title: '',
    'parameters.count': null,
    'parameters.period': null,
    'parameters.deadline': null,
    'parameters.withinWorkingDays': null,
    'parameters.body': '',
    'parameters.categories': NONE,
    'parameters.minYears': null,
    'parameters.positions': NONE,
    'parameters.exemptPositions': NONE,
    'parameters.method': null,
    'parameters.mustBeMember': null,
    'parameters.otherBody': NONE,
    'parameters.otherBodyRole': null,
    'parameters.author': null,
    'parameters.content': NONE,
    'parameters.maxCount': null,
    'parameters.percent': null,
    'parameters.majorityOf': null,
    'parameters.minMonths': null,
    'parameters.maxMonths': null,
    'parameters.years': null,
    'parameters.step': null,
    'parameters.after': null,
    'parameters.exceptPeriods': NONE,
    'parameters.forms': NONE,
    'parameters.organizations': null,
    groupTypes: NONE,
    audience: '',
    responsible: 'leader',
    warnDays: 14,
    severity: 'must',
    inForceFrom: null,
    inForceUntil: null,
    offReason: '',
    note: '',
  }),
  nameOf: (row) => `п. ${row.clause} ${row.title}`,
  assemble,
  flatten,
});
