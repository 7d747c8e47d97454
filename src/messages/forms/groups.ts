// Words of the forms of a group's life.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, FormWords, Said, WordData } from './form-words';
import { BASIS_WARNINGS, BASIS_WORDS, PEOPLE_WARNINGS } from './role-words';

const CARD: Readonly<Record<string, FieldWords>> = {
  name: { label: 'Название', hint: 'Как в приказе: ММО учителей математики' },
  regulationId: { label: 'Положение' },
  type: { label: 'Вид', hint: 'Словами положения: ММО, творческая группа' },
  theme: { label: 'Тема работы' },
  goal: { label: 'Цель' },
  baseOrganizationIds: { label: 'Базовые организации' },
  curatingOrganizationId: { label: 'Курирующая организация' },
  audience: { label: 'Для кого', hint: 'Пусто — по местам работы участников' },
  plannedUntil: { label: 'Создано на срок по', hint: 'Пусто — без срока' },
};

const day = (value: WordData[string] | undefined): string => (value == null ? '' : shortDate(String(value)));
const number = (value: WordData[string] | undefined): number => Number(value ?? 0);

type Table = Readonly<Record<string, Said>>;

/** The act of a step: where the regulation asks for an order, all three are needed. */
const ACT: Readonly<Record<string, FieldWords>> = {
  ...BASIS_WORDS,
  basisNumber: { label: 'Номер', hint: 'Как в документе: 215, 39/1' },
};

const MEMBERS: Readonly<Record<string, FieldWords>> = {
  leader: { label: 'Руководитель', hint: 'Если назван тем же документом' },
  members: { label: 'Участники', hint: 'Состав, названный тем же документом' },
};

const CARD_ISSUES: Table = {
  noGroup: 'Такого объединения в реестре нет: возможно, строку удалили.',
  sameName: ({ name }) => `Объединение «${name}» уже есть. Измените название, чтобы их не путали в документах.`,
  endsBeforeStart: ({ createdOn }) => `Срок кончается раньше, чем объединение создано (${day(createdOn)}).`,
  twice: ({ name }) => `${name} уже в этом списке через другое место работы: оставьте одно.`,
};

const ACT_ISSUES: Table = {
  noOrder: ({ clause }) => `По пункту ${clause} положения нужен приказ: назовите его.`,
  notOrder: ({ clause }) => `По пункту ${clause} положения нужен приказ, другой документ его не заменит.`,
  orderNumber: ({ clause }) => `По пункту ${clause} положения нужен приказ: впишите его номер.`,
  orderDate: ({ clause }) => `По пункту ${clause} положения нужен приказ: впишите его дату.`,
};

const END_ISSUES: Table = {
  notStanding: 'Объединение уже закрыто или ещё не создано.',
  endsBeforeCreation: ({ name, createdOn }) => `«${name}» создано ${day(createdOn)}: выберите день не раньше.`,
  heldLater: ({ name, date }) =>
    `${day(date)} «${name}» ещё провело встречу: выберите день не раньше или исправьте её.`,
  joinedLater: ({ name, names }) =>
    `В «${name}» есть вступившие позже этого дня: ${names}. Выберите другой день или исправьте лист «Состав».`,
};

const CARD_WARNINGS: Table = {
  otherType: ({ type, types }) =>
    `Вида «${type}» в положении нет (есть: ${types}). Нормы, писанные для одного вида, к нему не применятся.`,
};

const OPEN_WORK: Table = {
  openAssignments: ({ name, count }) =>
    `«${name}»: ${countOf(number(count), ['поручение не выполнено', 'поручения не выполнены', 'поручений не выполнено'])}.`,
  plannedMeetings: ({ name, count }) =>
    `«${name}»: ${countOf(number(count), ['встреча ещё в планах', 'встречи ещё в планах', 'встреч ещё в планах'])}.`,
  openPlanItems: ({ name, count }) =>
    `«${name}»: ${countOf(number(count), ['строка плана не отмечена', 'строки плана не отмечены', 'строк плана не отмечено'])} выполненной.`,
  notHandedOver: ({ name, count }) =>
    `«${name}»: ${countOf(number(count), ['продукт не передан', 'продукта не переданы', 'продуктов не передано'])}, положение просит передать.`,
};

const proposeGroup: FormWords = {
  title: 'Предложить объединение',
  intro: 'Пока нет приказа, объединение не работает и нормы к нему не применяются.',
  submit: 'Внести предложение',
  done: 'Предложено создать объединение',
  fields: {
    ...CARD,
    initiator: { label: 'Кто предлагает', hint: 'Организация или должность' },
    proposedOn: { label: 'Когда предложено' },
    leader: { label: 'Будущий руководитель' },
    members: { label: 'Предполагаемый состав' },
  },
  issues: {
    ...CARD_ISSUES,
    proposedLater: ({ today }) => `Предложение не может быть позже сегодняшнего дня (${day(today)}).`,
  },
  warnings: CARD_WARNINGS,
};

const createGroup: FormWords = {
  title: 'Создать объединение',
  intro: 'Один документ может сразу назвать руководителя и состав.',
  submit: 'Создать объединение',
  done: 'Объединение создано',
  fields: { ...ACT, createdOn: { label: 'С какого дня работает' }, ...CARD, ...MEMBERS },
  facts: { proposed: ({ proposedOn }) => `Создание предложено ${day(proposedOn)}.` },
  cannotOpen: {
    created: ({ name, createdOn }) => `«${name}» уже создано${createdOn == null ? '' : ` ${day(createdOn)}`}.`,
    withdrawn: ({ closedOn }) => `Предложение снято ${day(closedOn)}. Внесите новое.`,
  },
  issues: {
    ...CARD_ISSUES,
    ...ACT_ISSUES,
    created: ({ name }) => `«${name}» уже создано: возможно, это сделал другой человек.`,
    withdrawn: ({ closedOn }) => `Предложение снято ${day(closedOn)}. Внесите новое.`,
  },
  warnings: {
    ...BASIS_WARNINGS,
    ...CARD_WARNINGS,
    ...PEOPLE_WARNINGS,
    leaderElected: ({ clause, title }) =>
      `По пункту ${clause} положения ${title} избирается голосованием: назначение документом проверка отметит.`,
    nobodyNamed:
      'Состав пуст: документ никого не называет. Назовите людей здесь или внесите следующим шагом, «Изменить состав».',
    noMembers: 'Участники не названы. Назовите их здесь или внесите следующим шагом, «Изменить состав».',
    noLeader: 'Руководитель не назван. Назовите его здесь или назначьте следующим шагом.',
  },
};

const withdrawProposal: FormWords = {
  title: 'Снять предложение',
  submit: 'Снять предложение',
  done: 'Предложение о создании снято',
  fields: { closedOn: { label: 'Когда снято' }, reason: { label: 'Почему' } },
  cannotOpen: { noProposal: 'Такого предложения нет: оно снято, или объединение уже создано.' },
  issues: {
    noProposal: 'Такого предложения нет: оно снято, или объединение уже создано.',
    beforeProposal: ({ proposedOn }) => `Предложение внесено ${day(proposedOn)}: выберите день не раньше.`,
  },
};

const reorganizeGroup: FormWords = {
  title: 'Реорганизовать',
  intro: 'При объединении и разделении прежние закрываются накануне, новые начинают с указанного дня.',
  submit: 'Реорганизовать',
  done: 'Объединение реорганизовано',
  fields: {
    kind: { label: 'Как' },
    ...ACT,
    from: { label: 'С какого дня' },
    reason: { label: 'Причина' },
    otherGroupIds: { label: 'С какими объединениями' },
    ...CARD,
    name: { label: 'Новое название' },
    leaderId: { label: 'Руководитель', hint: 'Если назван тем же документом' },
    parts: {
      label: 'Новые объединения',
      add: 'Добавить объединение',
      fields: {
        name: { label: 'Название' },
        theme: { label: 'Тема работы' },
        leaderId: { label: 'Руководитель' },
        memberIds: { label: 'Кто переходит' },
      },
    },
    cancelMeetings: { label: 'Отменить встречи, назначенные после этого дня' },
  },
  facts: OPEN_WORK,
  cannotOpen: { notStanding: 'Объединение закрыто или ещё не создано: реорганизовать нечего.' },
  issues: {
    ...CARD_ISSUES,
    ...ACT_ISSUES,
    ...END_ISSUES,
    nothingNew: 'Название и вид остались прежними. Укажите, что меняется.',
  },
  warnings: {
    ...BASIS_WARNINGS,
    ...CARD_WARNINGS,
    ...OPEN_WORK,
    atOnce: ({ from }) =>
      `Новое название и вид встанут в реестр сразу, а действуют с ${day(from)}: до этого дня документы лучше не составлять.`,
    leftOut: ({ names }) => `Никуда не переходят, членство закончится: ${names}.`,
  },
};

const closeGroup: FormWords = {
  title: 'Закрыть объединение',
  submit: 'Закрыть',
  done: 'Объединение закрыто',
  fields: {
    closedOn: { label: 'Последний день работы' },
    reason: { label: 'Причина' },
    ...ACT,
    cancelMeetings: { label: 'Отменить встречи, назначенные после этого дня' },
  },
  facts: OPEN_WORK,
  cannotOpen: { notStanding: 'Объединение уже закрыто или ещё не создано.' },
  issues: { ...ACT_ISSUES, ...END_ISSUES },
  warnings: {
    ...BASIS_WARNINGS,
    ...OPEN_WORK,
    meetingsStay: ({ count }) =>
      `${countOf(number(count), ['встреча останется', 'встречи останутся', 'встреч останется'])} в плане после закрытия.`,
  },
};

const changeGroup: FormWords = {
  title: 'Карточка объединения',
  submit: 'Сохранить',
  done: 'Карточка объединения изменена',
  fields: { ...CARD, pageUrl: { label: 'Страница', hint: 'Где объединение рассказывает о себе: https://…' } },
  cannotOpen: { noGroup: 'Такого объединения в реестре нет.' },
  issues: { ...CARD_ISSUES, notUrl: 'Адрес должен начинаться с https:// и не содержать пробелов.' },
};

const NOT_WORKING = 'Объединение ещё не создано или уже закрыто: решать о периодичности некому.';

const decideFrequency: FormWords = {
  title: 'Своя периодичность {meetingsGenitive}',
  short: 'Своя периодичность',
  intro: 'Положение оставляет это самим участникам: сколько раз собираться, они решают и записывают в протокол.',
  submit: 'Записать решение',
  done: 'Решение о своей периодичности записано',
  fields: {
    meetingId: { label: 'На какой встрече решили', hint: 'Пусто – если встречи нет в реестре: укажите протокол сами' },
    decidedOn: { label: 'Дата протокола' },
    minutesNumber: { label: 'Номер протокола', hint: 'Пусто – номер протокола этой встречи' },
    count: { label: 'Сколько раз' },
    period: { label: 'За какой период' },
  },
  facts: {
    decided: ({ count, period, basis }) =>
      `Сейчас: не реже ${countOf(number(count), ['раза', 'раз', 'раз'])} за период «${period}»${basis ? ` (${basis})` : ''}.`,
    undecided: ({ clause }) => `По пункту ${clause} положения это решают участники; решения в реестре пока нет.`,
  },
  cannotOpen: { notWorking: NOT_WORKING, notAsked: 'Положение не оставляет периодичность на решение участников.' },
  issues: {
    notWorking: NOT_WORKING,
    inFuture: 'Этот день ещё не наступил. Укажите день, когда решили.',
    beforeCreation: ({ createdOn }) => `Объединение создано ${day(createdOn)}: решить раньше оно не могло.`,
  },
  warnings: {
    noNumber: 'Номера у протокола нет: допишите его, когда протокол будет готов.',
    same: 'Периодичность остаётся прежней, меняется только основание.',
  },
};

/** Forms of a group's life by the id of their command. */
export const GROUP_FORMS: Readonly<Record<string, FormWords>> = {
  proposeGroup,
  createGroup,
  changeGroup,
  decideFrequency,
  withdrawProposal,
  reorganizeGroup,
  closeGroup,
};
