// Sentences that say whose a thing is: whose group, whose term.
import { expect, test } from 'vitest';
import { verdictMessage } from '../../src/messages/verdicts';
import { verdict } from './verdict-saying';

test.each([
  [
    { audience: 'школьные', wanted: ['дошкольные'], mixed: 1 },
    'Норма – для дошкольных объединений, а это объединение смешанное, судят по большинству: работники школ.',
  ],
  [
    { audience: 'школьные', wanted: ['дошкольные'], mixed: 0 },
    'Норма – для дошкольных объединений, а это – школьное объединение.',
  ],
  [
    { audience: 'дополнительное', wanted: ['дошкольные'], mixed: 0 },
    'Норма – для дошкольных объединений, а это – объединение дополнительного образования.',
  ],
  [
    { audience: 'дошкольные', wanted: ['школьные', 'дополнительное'], mixed: 0 },
    'Норма – для школьных объединений и объединений дополнительного образования, а это – дошкольное объединение.',
  ],
  [{ audience: 'дошкольные', wanted: ['вечерние'], mixed: 0 }, 'Норма – «вечерние», а это – дошкольное объединение.'],
])('a norm of another audience: %j', (data, expected) => {
  expect(verdictMessage(verdict('norm.other-audience', data, { outcome: 'inapplicable', due: null }))).toBe(expected);
});

test.each([
  [
    'minutes.pending',
    { meeting: '2026-10-20', term: 5, ownTerm: 1 },
    'Протокол от 20.10.2026 оформить до 27.10.2026. Срок положением не установлен, взят из настройки (рабочих дней: 5).',
  ],
  ['minutes.pending', { meeting: '2026-10-20', term: 5 }, 'Протокол от 20.10.2026 оформить до 27.10.2026.'],
  [
    'minutes.near',
    { meeting: '2026-10-20', days: 2, term: 5, ownTerm: 1 },
    'Протокола от 20.10.2026 ещё нет, до 27.10.2026 – 2 дня. Срок положением не установлен, взят из настройки (рабочих дней: 5).',
  ],
  [
    'minutes.missing',
    { meeting: '2026-10-20', days: 3, term: 5, ownTerm: 1 },
    'Нет протокола от 20.10.2026, срок прошёл 27.10.2026 (3 дня назад): оформите. Срок положением не установлен, взят из настройки (рабочих дней: 5).',
  ],
  [
    'minutes.late',
    { meeting: '2026-10-20', date: '2026-10-28', days: 1, term: 5, ownTerm: 1 },
    'Протокол от 20.10.2026 оформлен 28.10.2026, на 1 день позже срока 27.10.2026. Срок положением не установлен, взят из настройки (рабочих дней: 5).',
  ],
  [
    'composition.no-order',
    { joined: 1, term: 10, ownTerm: 1 },
    'Состав изменился без приказа: вошли – 1; срок прошёл 27.10.2026. Нужен приказ о внесении изменений – внесите его вид, номер и дату. Срок положением не установлен, принят обычный (рабочих дней: 10); свой впишите в норму.',
  ],
  [
    'composition.no-order-yet',
    { left: 1, term: 10, ownTerm: 1 },
    'Состав изменился без приказа: выбыли – 1. Нужен приказ о внесении изменений не позднее 27.10.2026. Срок положением не установлен, принят обычный (рабочих дней: 10); свой впишите в норму.',
  ],
  [
    'composition.no-order-yet',
    { left: 1, term: 7 },
    'Состав изменился без приказа: выбыли – 1. Нужен приказ о внесении изменений не позднее 27.10.2026.',
  ],
])('a term that is ours is said to be ours: %s, %j', (code, data, expected) => {
  const due = { date: '2026-10-27', nominal: '2026-10-27', shiftedBecause: null };
  expect(verdictMessage(verdict(code, data, { due }))).toBe(expected);
});

test.each([
  [
    { why: 'one-level', audience: 'школьные', wanted: ['дошкольные'] },
    'Норма – для смешанных объединений, где в меньшинстве работники дошкольных организаций, а это – школьное объединение.',
  ],
  [
    { why: 'most', audience: 'дополнительное', wanted: ['школьные', 'дополнительное'] },
    'Норма – для смешанных объединений, где в меньшинстве работники школ или работники дополнительного образования, а здесь большинство – работники дополнительного образования: их периоды проверяет другая норма пункта.',
  ],
  [
    { why: 'nobody', audience: 'школьные', wanted: ['дошкольные'] },
    'Норма – для смешанных объединений, где в меньшинстве работники дошкольных организаций, а здесь в составе таких нет.',
  ],
])('a norm for minorities: %j', (data, expected) => {
  expect(verdictMessage(verdict('norm.not-minority', data, { outcome: 'inapplicable', due: null }))).toBe(expected);
});

test('a miss that the norm of the majority tells', () => {
  const told = verdict('norm.told-already', { by: 'I четверть' }, { outcome: 'inapplicable', severity: 'info' });
  expect(verdictMessage({ ...told, due: null })).toBe(
    'Об этом пропуске уже сказано по периодам большинства: I четверть.',
  );
});
