// Sentences about the life of a group: its acts, its card, its people and its term.
import { counted, DAY, type Sentence, type SentenceTable } from './verdicts-words';

const MEMBER = ['участник', 'участника', 'участников'] as const;

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
  'group.nobody': () => 'В реестре нет ни одного участника: внесите состав на лист «Состав».',
  'group-fields.all': (s) => `В строке объединения заполнено: ${s.list('fields').join(', ')}.`,
  'group-fields.not-filled': (s) => `В строке объединения не заполнено: ${s.list('fields').join(', ')}. Впишите.`,
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
  return unknown === 0
    ? ''
    : ` Ещё о ${counted(unknown, ['участнике', 'участниках', 'участниках'])} не хватает данных.`;
}

/** «вошли – 2, вышли – 1» */
function changes(s: Sentence): string {
  const joined = s.number('joined');
  const left = s.number('left');
  return [joined === 0 ? '' : `вошли – ${joined}`, left === 0 ? '' : `выбыли – ${left}`]
    .filter((words) => words !== '')
    .join(', ');
}

const COMPOSITION: SentenceTable = {
  'subordinate.all': (s) => `Все участники (${s.number('total')}) работают в ${places(s)}.`,
  'subordinate.outside': (s) =>
    `Не в ${places(s)} ${s.number('outside') === 1 ? 'работает' : 'работают'} ${members(s, 'outside')} из ${s.number('total')}: проверьте место работы или состав.${unknownToo(s)}`,
  'subordinate.unknown': (s) =>
    `Не понятно, работают ли в ${places(s)} ${members(s, 'unknown')} из ${s.number('total')}: заполните место работы и «Подведомственная» у организации.`,
  'subordinate.no-base': () =>
    'Базовые организации объединения не заполнены: не с чем сравнить места работы участников.',
  'composition.approved': (s) => `Состав (${members(s, 'total')}) утверждён приказом.`,
  'composition.no-order': (s) =>
    `Состав изменился без приказа: ${changes(s)}; срок прошёл ${s.due}. Нужен приказ о внесении изменений – внесите его вид, номер и дату.${unknownToo(s)}`,
  'composition.no-order-yet': (s) =>
    `Состав изменился без приказа: ${changes(s)}. Нужен приказ о внесении изменений не позднее ${s.due}.${unknownToo(s)}`,
  'composition.unknown': (s) =>
    `Не понятно, утверждён ли состав: о ${counted(s.number('unknown'), ['участнике', 'участниках', 'участниках'])} не хватает данных. Заполните пустые ячейки.`,
};

/** Sentences by reason code. */
export const GROUP_SENTENCES: SentenceTable = { ...ACTS, ...CARD, ...SIZE, ...COMPOSITION };
