// Sentences about the life of a group: its acts, its card, its people and its term.
import { pluralForm } from './ui-plural';
import {
  agree,
  capital,
  counted,
  DAY,
  DECIDE_FREQUENCY,
  ENTER_PEOPLE,
  genitiveOfRole,
  type Sentence,
  type SentenceTable,
  timeLeft,
  YEAR,
} from './verdicts-words';

const MEMBER = ['участник', 'участника', 'участников'] as const;
const OF_MEMBER = ['участника', 'участников', 'участников'] as const;
const ABOUT_MEMBER = ['участнике', 'участниках', 'участниках'] as const;

interface StepWords {
  readonly what: string;
  readonly done: string;
  /** Title of the column with the day. */
  readonly day: string;
}

function stepSentences(prefix: string, { what, done, day }: StepWords): SentenceTable {
  const kept = (s: Sentence): string => `${what} ${done}: ${s.text('basis')}.`;
  return {
    [`${prefix}.order`]: kept,
    [`${prefix}.any`]: kept,
    [`${prefix}.not-order`]: (s) =>
      `${what}: нужен приказ, а записано «${s.text('basis')}». Внесите приказ, его дату и номер.`,
    [`${prefix}.incomplete`]: (s) =>
      `${what}: в записи «${s.text('basis')}» не хватает – ${s.list('absent').join(', ')}. Допишите по образцу: Приказ от 01.09.2026 № 215.`,
    [`${prefix}.later`]: (s) =>
      `${what}: в записи «${s.text('basis')}» дата, которая ещё не наступила. Проверьте дату приказа.`,
    [`${prefix}.unknown`]: (s) =>
      s.number('byOrder') === 1
        ? `${what}: приказ не записан. Внесите его дату и номер.`
        : `${what}: ни основания, ни причины не записано. Внесите, чем и почему решено.`,
    [`${prefix}.no-day`]: () => `${what} ${done}, но день не записан: заполните «${day}».`,
  };
}

const ACTS: SentenceTable = {
  ...stepSentences('creation', { what: 'Создание объединения', done: 'оформлено', day: 'Создано' }),
  'creation.proposed': (s) =>
    `Создание предложено ${s.date('proposedOn')}, приказа ещё нет. Когда он выйдет, внесите его: «Создать объединение».`,
  ...stepSentences('closing', { what: 'Закрытие объединения', done: 'оформлено', day: 'Закрыто' }),
  ...stepSentences('reorganisation', {
    what: 'Реорганизация объединения',
    done: 'оформлена',
    day: 'Реорганизовано',
  }),
  'closing.open': () => 'Объединение работает: закрытие оформлять не нужно.',
  'reorganisation.none': () => 'Объединение не реорганизовано: оформлять нечего.',
};

const CARD: SentenceTable = {
  'group.closed': (s) => `Объединение прекратило работу ${s.date('closedOn')}.`,
  'group.proposed': (s) => `Объединение ещё не создано: создание предложено ${s.date('proposedOn')}.`,
  'group.nobody': () => `В реестре нет ни одного участника: ${ENTER_PEOPLE}.`,
  'group-fields.all': (s) => `В строке объединения заполнено: ${s.list('fields').join(', ')}.`,
  'group-fields.not-filled': (s) =>
    `Об объединении не заполнено: ${s.list('fields').join(', ')}. Нажмите «Карточка объединения» и впишите.`,
  'group-fields.unknown-word': (s) =>
    `Норма требует сведений, которых в строке объединения нет: ${s.list('words').join(', ')}. Исправьте «Содержание» на листе «Нормы».`,
};

function members(s: Sentence, name = 'count'): string {
  return counted(s.number(name), MEMBER);
}

const SIZE: SentenceTable = {
  'size.right': (s) => `В составе ${members(s)}: число отвечает положению.`,
  'size.too-small': (s) => `В составе ${members(s)}, нужно не меньше ${s.number('least')}: пополните состав.`,
  'size.too-large': (s) => `В составе ${members(s)}, а может быть не больше ${s.number('greatest')}.`,
  'size.new-group': (s) =>
    `В составе ${members(s)}, нужно не меньше ${s.number('least')}; объединение новое, на набор даётся ${counted(30, DAY)}.`,
  'size.no-limits': () => 'В норме не сказано, сколько участников нужно: заполните «Сколько» или «Не больше».',
};

function places(s: Sentence): string {
  return s.text('organizations') === 'base' ? 'базовых организациях объединения' : 'подведомственных организациях';
}

function unknownToo(s: Sentence): string {
  const unknown = s.number('unknown');
  return unknown === 0 ? '' : ` Ещё о ${counted(unknown, ABOUT_MEMBER)} не хватает данных.`;
}

/** «вошли – 2, вышли – 1» */
function changes(s: Sentence): string {
  const joined = s.number('joined');
  const left = s.number('left');
  return [joined === 0 ? '' : `вошли – ${joined}`, left === 0 ? '' : `выбыли – ${left}`]
    .filter((words) => words !== '')
    .join(', ');
}

/** What members do in other groups: «руководит другим объединением (РМО)». */
function inBodies(s: Sentence, leads: string, belongs: string): string {
  const does = s.text('bodyRole') === 'leader' ? `${leads} другим объединением` : `${belongs} в другом объединении`;
  return `${does} (${s.list('bodies').join(' или ')})`;
}

/** Which compositions are empty; nothing when only days of joining are. */
function emptyBodies(s: Sentence): string {
  const names = s.list('names');
  const rest = names.length > 3 ? ` и ещё ${names.length - 3}` : '';
  const shown = names.slice(0, 3).map((name) => `«${name}»`);
  return names.length === 0
    ? 'дни вступления'
    : `составы этих объединений – ${shown.join(', ')}${rest} – и дни вступления`;
}

const OF_BODY: SentenceTable = {
  'of-body.all': (s) =>
    `Все участники (${s.number('total')}) ${inBodies(s, 'руководили', 'состояли')}, когда вошли в состав.`,
  'of-body.outside': (s) =>
    `По положению каждый участник, когда входит в состав, ${inBodies(s, 'руководит', 'состоит')}; в реестре этого нет у ${counted(s.number('outside'), OF_MEMBER)} из ${s.number('total')}. Если записи не хватает, внесите её в «Состав» того объединения; иначе проверьте состав или оформите исключение с причиной.${unknownToo(s)}`,
  'of-body.unknown': (s) =>
    `Не понятно, из кого состоит объединение: о ${counted(s.number('unknown'), ABOUT_MEMBER)} из ${s.number('total')} не видно, ${inBodies(s, 'руководит ли он', 'состоит ли он')}. Заполните ${emptyBodies(s)}.`,
  'of-body.no-body': (s) =>
    `По положению каждый участник, когда входит в состав, ${inBodies(s, 'руководит', 'состоит')}, а таких объединений в реестре нет: сравнить не с чем. Нажмите «Создать объединение» (слова положения – в «Вид» или «Название») и внесите составы.`,
};

/** Says openly that the term for the order is ours, not the regulation's. */
function whoseTerm({ number }: Sentence): string {
  return number('ownTerm') === 1
    ? ` Срок положением не установлен, принят обычный (рабочих дней: ${number('term')}); свой впишите в норму.`
    : '';
}

const COMPOSITION: SentenceTable = {
  ...OF_BODY,
  'subordinate.all': (s) => `Все участники (${s.number('total')}) работают в ${places(s)}.`,
  'subordinate.outside': (s) =>
    `Не в ${places(s)} ${s.number('outside') === 1 ? 'работает' : 'работают'} ${members(s, 'outside')} из ${s.number('total')}: проверьте место работы или состав.${unknownToo(s)}`,
  'subordinate.unknown': (s) =>
    `Не понятно, работают ли в ${places(s)} ${members(s, 'unknown')} из ${s.number('total')}: заполните место работы и «Подведомственная» у организации.`,
  'subordinate.no-base': () =>
    'Базовые организации объединения не заполнены: не с чем сравнить места работы участников.',
  'composition.approved': (s) => `Состав (${members(s, 'total')}) утверждён приказом.`,
  'composition.no-order': (s) =>
    `Состав изменился без приказа: ${changes(s)}; срок прошёл ${s.due}. Нужен приказ о внесении изменений – внесите его вид, номер и дату.${unknownToo(s)}${whoseTerm(s)}`,
  'composition.no-order-yet': (s) =>
    `Состав изменился без приказа: ${changes(s)}. Нужен приказ о внесении изменений не позднее ${s.due}.${unknownToo(s)}${whoseTerm(s)}`,
  'composition.unknown': (s) =>
    `Не понятно, утверждён ли состав: о ${counted(s.number('unknown'), ABOUT_MEMBER)} не хватает данных. Заполните пустые ячейки.`,
};

/** «Список (перечень) на 2026/27 учебный год» */
function listWords(s: Sentence): string {
  const [first = '', ...others] = s.list('words');
  const rest = others.length === 0 ? '' : ` (${others.join(', ')})`;
  return `${capital(first)}${rest} на ${s.text('schoolYear')} учебный год`;
}

function listApproved(s: Sentence): string {
  return agree(s.list('words')[0] ?? '', ['утверждён', 'утверждена', 'утверждено', 'утверждены']);
}

/** Says openly that the day is ours, not the regulation's. */
function whose(s: Sentence): string {
  return s.number('withoutDeadline') === 1 ? ' Срок положением не установлен: принят конец занятий.' : '';
}

const ENTER_LIST = 'утвердите документ и нажмите «Зарегистрировать» на карточке объединения: нужны номер и дата';

const LIST: SentenceTable = {
  'list.in-time': (s) =>
    `${listWords(s)} ${listApproved(s)} ${s.date('date')}${s.text('number') === '' ? '' : `, № ${s.text('number')}`}.`,
  'list.late': (s) =>
    `${listWords(s)} ${listApproved(s)} ${s.date('date')}, на ${counted(s.number('days'), DAY)} позже срока ${s.due}.`,
  'list.missing': (s) => `${listWords(s)} не ${listApproved(s)}, срок прошёл ${s.due}; ${ENTER_LIST}.${whose(s)}`,
  'list.near': (s) => `${listWords(s)} ещё не ${listApproved(s)}, ${timeLeft(s)}; ${ENTER_LIST}.${whose(s)}`,
  'list.pending': (s) => `${listWords(s)}: утвердить не позднее ${s.due}.${whose(s)}`,
  'list.date-unknown': (s) => `${listWords(s)}: документ подписан, но дата не записана. Заполните «Дата».`,
  'list.group-ends': (s) => `Объединение заканчивает работу ${s.date('endsOn')}, раньше срока ${s.due}.`,
  'list.created-after': (s) => `Объединение создано ${s.date('createdOn')}, после окончания занятий.`,
};

const MONTH = ['месяц', 'месяца', 'месяцев'] as const;

function months(s: Sentence, name: string): string {
  return counted(s.number(name), MONTH);
}

/** The term is a field of the group's form; the day of creation is mended in the workbook alone. */
const TERM_CELLS: readonly (readonly [field: string, what: string])[] = [
  ['plannedUntil', 'нажмите «Карточка объединения» и заполните «Создано на срок по»'],
  ['createdOn', 'впишите «Создано» на листе «Объединения»'],
];

/** «остался 1 день», «осталось 5 дней», «сегодня последний день». */
function daysRest(s: Sentence): string {
  const days = s.number('days');
  if (days === 0) return 'сегодня последний день';
  return `${pluralForm(days, ['остался', 'осталось', 'осталось'])} ${counted(days, DAY)}`;
}

const TERM: SentenceTable = {
  'term.right': (s) => `Срок работы – с ${s.date('createdOn')} по ${s.date('plannedUntil')}: отвечает положению.`,
  'term.near': (s) => `Срок работы истекает ${s.due}, ${daysRest(s)}: подготовьте закрытие или приказ о новом сроке.`,
  'term.expired': (s) => `Срок работы истёк ${s.due}: закройте объединение или издайте новый приказ.`,
  'term.too-short': (s) =>
    `Срок работы короче, чем ${months(s, 'minMonths')}: с ${s.date('createdOn')} он кончается не раньше ${s.date('soonest')}, а записано ${s.date('plannedUntil')}.`,
  'term.too-long': (s) =>
    `Срок работы длиннее, чем ${months(s, 'maxMonths')}: с ${s.date('createdOn')} он кончается не позже ${s.date('latest')}, а записано ${s.date('plannedUntil')}. Сократите срок или создайте новое объединение.`,
  'term.unknown': (s) =>
    `Не записан срок работы: ${TERM_CELLS.filter(([name]) => s.verdict.missing.some(({ field }) => field === name))
      .map(([, what]) => what)
      .join('; ')}.`,
  'term.closed': (s) => `Объединение закрыто ${s.date('closedOn')}, срок соблюдён.`,
  'term.lived-too-long': (s) =>
    `Объединение закрыто ${s.date('closedOn')}, а по положению могло работать до ${s.date('latest')}.`,
};

/** «Руководитель (Иванова М. П.)» for those who may see the name, «Руководитель» in a mail. */
function leader({ names, text }: Sentence): string {
  const name = names.personName?.(text('personId')) ?? '';
  return capital(names.leaderTitle) + (name === '' ? '' : ` (${name})`);
}

function nobodyLeads({ names }: Sentence): string {
  return `Нет ${genitiveOfRole(names.leaderTitle)}: проверять некого.`;
}

const LEADER: SentenceTable = {
  'leader-term.within': (s) => `${leader(s)}: полномочия с ${s.date('from')} по ${s.due}.`,
  'leader-term.near': (s) => `${leader(s)}: полномочия истекают ${s.due}, ${daysRest(s)}. Назначьте избрание.`,
  'leader-term.over': (s) =>
    `${leader(s)}: срок полномочий (${counted(s.number('years'), YEAR)}) истёк ${s.due}. Проведите избрание и нажмите «Избрать руководителя голосованием» на карточке объединения.`,
  'leader-term.unknown': (s) => `${leader(s)}: не записано, с какого дня исполняет роль. Заполните «С».`,
  'leader-term.nobody': nobodyLeads,
  'main-job.one': (s) => `${leader(s)}: основное место работы указано.`,
  'main-job.several': (s) =>
    `${leader(s)}: основными отмечены сразу ${counted(s.number('main'), ['место', 'места', 'мест'])} работы. Оставьте одно.`,
  'main-job.unknown': (s) =>
    s.number('jobs') === 0
      ? `${leader(s)}: место работы не внесено. Нажмите «Добавить место работы» на карточке педагога и отметьте его как основное.`
      : `${leader(s)}: не сказано, какое место работы основное. Отметьте его.`,
  'main-job.nobody': nobodyLeads,
};

const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  ownFrequencyCount: 'сколько раз',
  ownFrequencyPeriod: 'за какой период',
  ownFrequencyBasis: 'основание (протокол)',
};

function notDecided(s: Sentence): string {
  return s
    .list('fields')
    .map((field) => FREQUENCY_WORDS[field] ?? field)
    .join(', ');
}

const FREQUENCY: SentenceTable = {
  'own-frequency.decided': (s) =>
    `Участники решили собираться ${counted(s.number('count'), ['раз', 'раза', 'раз'])} за период «${s.text('period')}» (${s.text('basis')}).`,
  'own-frequency.undecided': (s) =>
    `Периодичность определяют сами участники, а не записано: ${notDecided(s)}. Примите решение и ${DECIDE_FREQUENCY}.`,
  'own-frequency.undecided-yet': (s) =>
    `Периодичность определяют сами участники; когда решат, ${DECIDE_FREQUENCY} (нужно: ${notDecided(s)}). На решение даётся ${counted(30, DAY)}.`,
  'own-frequency.period-unknown': (s) =>
    `Не понятно, за какой период собираются: «${s.text('period')}». Укажите: месяц, четверть, триместр, квартал, полугодие или учебный год.`,
};

/** Sentences by reason code. */
export const GROUP_SENTENCES: SentenceTable = {
  ...ACTS,
  ...CARD,
  ...SIZE,
  ...COMPOSITION,
  ...LIST,
  ...TERM,
  ...LEADER,
  ...FREQUENCY,
};
