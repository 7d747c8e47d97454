// Words of the forms of products.
import { shortDate } from '../ui-dates';
import type { FieldWords, FormWords, Said, WordData } from './form-words';

type Table = Readonly<Record<string, Said>>;

const day = (date: WordData[string] | undefined): string =>
  typeof date === 'string' ? shortDate(date) : 'день не указан';

const CARD: Readonly<Record<string, FieldWords>> = {
  title: { label: 'Название' },
  kind: { label: 'Вид', hint: 'Словами положения' },
  authorIds: { label: 'Авторы', hint: 'Один – продукт индивидуальный, несколько – коллективный' },
  madeOn: { label: 'Когда готов', hint: 'Без даты продукт не засчитывается в учебный год' },
  stage: { label: 'Стадия' },
  url: { label: 'Ссылка', hint: 'Где лежит: https://…' },
};

const CANNOT_OPEN: Table = {
  noGroup: 'Такого объединения в реестре нет.',
  noProduct: 'Такого продукта в реестре нет: возможно, строку удалили.',
};
const CARD_ISSUES: Table = {
  ...CANNOT_OPEN,
  inFuture: 'Этот день ещё не наступил. Если продукт не готов, оставьте дату пустой.',
  notUrl: 'Адрес должен начинаться с https:// и не содержать пробелов.',
};
const CARD_WARNINGS: Table = {
  noAuthors: 'Авторы не указаны: продукт не войдёт во вклад участников.',
  notDated: 'Даты готовности нет: в учебный год продукт пока не засчитан.',
  sameTitle: ({ title }) => `Продукт «${title}» у объединения уже есть. Проверьте, не тот ли это.`,
};

const EVENT_ISSUES: Table = { ...CANNOT_OPEN, inFuture: 'Этот день ещё не наступил. Укажите день, когда это было.' };
const beforeMade: Said = ({ madeOn }) => `Продукт готов только ${day(madeOn)}: проверьте даты.`;

/** Forms of products by the id of their command. */
export const PRODUCT_FORMS: Readonly<Record<string, FormWords>> = {
  addProduct: {
    title: 'Добавить продукт',
    submit: 'Добавить',
    done: 'Продукт добавлен',
    fields: CARD,
    cannotOpen: CANNOT_OPEN,
    issues: CARD_ISSUES,
    warnings: CARD_WARNINGS,
  },
  showProduct: {
    title: 'Показан коллегам',
    intro: '{product}',
    submit: 'Записать',
    done: 'Продукт показан коллегам',
    fields: {
      shownOn: { label: 'Когда' },
      shownWhere: { label: 'Где', hint: 'Конференция, семинар, педсовет' },
    },
    facts: { shownBefore: ({ on, where }) => `Уже показан ${day(on)}: ${where}. Новая запись добавится к этой.` },
    cannotOpen: CANNOT_OPEN,
    issues: EVENT_ISSUES,
    warnings: { beforeMade },
  },
  handOverProduct: {
    title: 'Передать продукт',
    intro: '{product}',
    submit: 'Записать',
    done: 'Продукт передан',
    fields: { sentOn: { label: 'Когда передан' }, sentTo: { label: 'Кому' } },
    facts: { sentBefore: ({ on, where }) => `Уже передан ${day(on)}: ${where}. Новая запись добавится к этой.` },
    cannotOpen: CANNOT_OPEN,
    issues: EVENT_ISSUES,
    warnings: {
      beforeMade,
      otherBody: ({ by, body, clause }) => `Указано «${by}», а п. ${clause} называет: ${body}. Проверьте.`,
    },
  },
  changeProduct: {
    title: 'Карточка продукта',
    submit: 'Сохранить',
    done: 'Карточка продукта изменена',
    fields: CARD,
    cannotOpen: CANNOT_OPEN,
    issues: CARD_ISSUES,
    warnings: CARD_WARNINGS,
  },
};
