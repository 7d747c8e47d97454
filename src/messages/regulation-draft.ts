import type { InputIssue } from '../contract/envelope';
import { inputIssueMessage } from './commands';

/** Titles of the fields of a regulation's card, where a problem is told outside the form. */
export const CARD_TITLES: Readonly<Record<string, string>> = {
  title: 'Название',
  actDate: 'Дата акта',
  inForceFrom: 'Действует с',
  groupTypes: 'Виды объединений',
};

/** «п. 7.6 «Заседания»»; a norm whose clause is not filled yet, by its title alone. */
export const draftNormName = ({ clause, title }: { readonly clause: string; readonly title: string }): string =>
  clause === '' ? `Норма «${title}»` : `п. ${clause} «${title}»`;

/** «столбец «Пункт»: заполните.»: a problem of one column of a norm. */
export const draftColumnMessage = (title: string, issue: InputIssue): string =>
  `столбец «${title}»: ${issue.code === 'required' ? 'заполните.' : inputIssueMessage(issue)}`;

/** How many norms of a draft quote nothing, and why they should. */
export const quotelessMessage = (count: number): string =>
  `Без цитаты пункта: ${count}. Впишите слова положения, чтобы было видно, на чём основана проверка.`;

/** Said when the register has a regulation of that name. */
export const sameTitleMessage = (name: string): string => `Положение с таким названием уже есть: «${name}».`;
