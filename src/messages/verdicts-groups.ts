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

/** Sentences by reason code. */
export const GROUP_SENTENCES: SentenceTable = { ...ACTS, ...CARD, ...SIZE };
