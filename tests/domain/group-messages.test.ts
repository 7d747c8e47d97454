import { expect, test } from 'vitest';
import type { Norm } from '../../src/domain/norms/norm';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { verdictMessage } from '../../src/messages/verdicts';
import { theVerdict } from './judge';
import { NORM, normOf } from './norm-of';
import { group, membership, register } from './register-builder';

const ON = '2026-10-15';

function words(norm: Norm, tables: Partial<RegisterSnapshot>): string {
  const leader = membership({ role: 'leader', from: '2024-10-20' });
  return verdictMessage(theVerdict(register({ norms: [norm], memberships: [leader], ...tables }), NORM, ON));
}

test.each([
  [
    normOf('created-by-order', { method: 'order' }),
    { groups: [group({ creationBasis: 'приказ' })] },
    'Создание объединения: в записи «приказ» не хватает – номер, дата. Допишите по образцу: Приказ от 01.09.2026 № 215.',
  ],
  [
    normOf('group-fields', { content: ['тема', 'цель'] }),
    {},
    'Об объединении не заполнено: тема, цель. Нажмите «Карточка объединения» и впишите.',
  ],
  [normOf('group-size', { count: 3 }), {}, 'В составе 1 участник, нужно не меньше 3: пополните состав.'],
  [
    normOf('composition-approved'),
    { groups: [group({ creationBasis: 'протокол № 1' })] },
    'Состав изменился без приказа: вошли – 1; срок прошёл 01.11.2024. Нужен приказ о внесении изменений – внесите его вид, номер и дату. Срок положением не установлен, принят обычный (рабочих дней: 10); свой впишите в норму.',
  ],
  [
    normOf('list-approved-yearly', { deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } }),
    {},
    'Список (перечень) на 2026/27 учебный год не утверждён, срок прошёл 15.09.2026; утвердите документ и нажмите «Зарегистрировать» на карточке объединения: нужны номер и дата.',
  ],
  [
    normOf('term-of-group', { minMonths: 1, maxMonths: 12 }),
    { groups: [group({ plannedUntil: '2026-10-14' })] },
    'Срок работы истёк 14.10.2026: закройте объединение или издайте новый приказ.',
  ],
  [
    normOf('term-of-group', { minMonths: 1, maxMonths: 12 }),
    { groups: [group({ createdOn: null })] },
    'Не записан срок работы: нажмите «Карточка объединения» и заполните «Создано на срок по»; впишите «Создано» на листе «Объединения».',
  ],
  [
    normOf('term-of-group', { minMonths: 1, maxMonths: 12 }),
    {},
    'Не записан срок работы: нажмите «Карточка объединения» и заполните «Создано на срок по».',
  ],
  [
    normOf('leader-term', { years: 2 }),
    {},
    'Руководитель: полномочия истекают 20.10.2026, осталось 5 дней. Назначьте избрание.',
  ],
  [
    normOf('leader-main-job'),
    {},
    'Руководитель: место работы не внесено. Нажмите «Добавить место работы» на карточке педагога и отметьте его как основное.',
  ],
  [
    normOf('own-frequency-decided'),
    { groups: [group({ ownFrequencyCount: 2, ownFrequencyPeriod: 'месяц' })] },
    'Периодичность определяют сами участники, а не записано: основание (протокол). Примите решение и нажмите «Своя периодичность» на карточке объединения.',
  ],
])('words of $kind', (norm, tables, expected) => {
  expect(words(norm, tables)).toBe(expected);
});
