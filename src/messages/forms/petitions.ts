// Words of the forms of petitions and awards.
import { shortDate } from '../ui-dates';
import type { FormWords, Said } from './form-words';

const day = (date: unknown): string => (typeof date === 'string' ? shortDate(date) : 'день не указан');

const IN_FUTURE: Said = ({ today }) => `Этот день ещё не наступил: сегодня ${day(today)}.`;

const addPetition: FormWords = {
  title: 'Ходатайство о поощрении',
  submit: 'Записать',
  done: 'Ходатайство записано',
  fields: {
    personId: { label: 'О ком' },
    kind: { label: 'Вид' },
    addressee: { label: 'Кому направлено', hint: 'Директору школы, начальнику управления образования' },
    motive: { label: 'За что', hint: 'Пусто — программа перечислит сделанное за год' },
    date: { label: 'Дата' },
    basis: { label: 'Основание', hint: 'Протокол от … № …' },
  },
  facts: {
    personYear: ({ name, meetings, talks, products, assignments }) =>
      `${name}: встречи – ${meetings}, выступления – ${talks}, продукты – ${products}, поручения – ${assignments}`,
  },
  cannotOpen: { noGroup: 'Такого объединения в реестре нет.' },
  issues: {
    noGroup: 'Такого объединения в реестре нет: возможно, строку удалили.',
    inFuture: IN_FUTURE,
    noMotive: ({ year }) =>
      `В реестре нет ни явки, ни выступлений, ни продуктов, ни поручений этого человека за ${year}: напишите, за что ходатайство.`,
  },
  warnings: {
    sameYear: ({ kind, date }) => `В этом учебном году о нём уже есть «${kind}», ${day(date)}.`,
  },
};

const recordAward: FormWords = {
  title: 'Результат ходатайства',
  submit: 'Записать',
  done: 'Результат ходатайства записан',
  fields: {
    result: { label: 'Чем закончилось', hint: 'Награждён, отказано; номер приказа' },
    resultOn: { label: 'Когда' },
  },
  facts: {
    petition: ({ name, kind, addressee, date }) =>
      [name, kind, addressee, day(date)].filter((part) => part !== '' && part !== null).join(', '),
  },
  cannotOpen: { noPetition: 'Такого ходатайства в реестре нет: возможно, строку удалили.' },
  issues: {
    noPetition: 'Такого ходатайства в реестре нет: возможно, строку удалили.',
    inFuture: IN_FUTURE,
    beforePetition: ({ date }) => `Раньше самого ходатайства (${day(date)}). Исправьте дату.`,
  },
  warnings: { replaced: ({ result }) => `Прежний результат «${result}» заменён.` },
};

/** Forms of petitions by the id of their command. */
export const PETITION_FORMS: Readonly<Record<string, FormWords>> = { addPetition, recordAward };
