import { expect, test } from 'vitest';
import { normKinds } from '../../src/domain/norms/catalogue';
import { builtInRegulations } from '../../src/domain/regulations';
import type { Outcome } from '../../src/domain/verdicts/outcome';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import { verdictMessage } from '../../src/messages/verdicts';
import { agree, counted, DAY, genitiveOfRole, titleForms, USUAL_NAMES, YEAR } from '../../src/messages/verdicts-words';
import { verdict } from './verdict-saying';

const noyabrsk = builtInRegulations[0]?.regulation ?? USUAL_NAMES;
const count = { held: 0, required: 1, full: 1, months: 9 };

test.each([
  ['meetings.enough', { ...count, held: 1 }, 'I четверть: занятий 1, требуется 1 – норма выполнена.'],
  [
    'meetings.near',
    { ...count, daysLeft: 5, workingDays: 3 },
    'I четверть: занятий 0 из 1; осталось 1 занятие до 04.11.2026, рабочих дней: 3. Назначьте и проведите занятие. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'meetings.near',
    { ...count, daysLeft: 0 },
    'I четверть: занятий 0 из 1; сегодня последний день. Назначьте и проведите занятие.',
  ],
  [
    'meetings.fewer-so-far',
    { held: 1, required: 2, full: 3, months: 6, daysLeft: 21, workingDays: 15 },
    'I четверть: занятий 1 из 2 (пересчитано пропорционально: 2 вместо 3); осталось 1 занятие до 04.11.2026, рабочих дней: 15. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'meetings.plan-too-small',
    { held: 0, planned: 2, required: 3, full: 3, months: 9, daysLeft: 40, workingDays: 30 },
    'I четверть: план предусматривает 2 занятия, п. 7.6 требует 3; проведено 0, до 04.11.2026 рабочих дней: 30. Добавьте занятие в план. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'meetings.moved-away',
    { ...count, movedTo: '2026-11-10', daysLeft: 19, workingDays: 12 },
    'I четверть: занятий 0 из 1, а перенос на 10.11.2026 выходит за срок 04.11.2026 (рабочих дней до него: 12): проведите занятие раньше. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'role.vacant',
    { role: 'leader', never: 0, since: '2026-11-14', passed: 33 },
    'Нет руководителя с 14.11.2026 (33 рабочих дня): внесите нового и основание.',
  ],
  [
    'role.vacant',
    { role: 'leader', never: 0, since: '2026-11-14', passed: 0 },
    'Нет руководителя с 14.11.2026: внесите нового и основание.',
  ],
  [
    'meetings.part-of-period',
    { lived: 26, days: 53 },
    'I четверть не засчитывается: группа работает 26 из 53 дней, меньше половины.',
  ],
  [
    'meetings.part-of-period',
    { lived: 1, days: 21 },
    'I четверть не засчитывается: группа работает 1 из 21 дня, меньше половины.',
  ],
  [
    'own-frequency.decided',
    { count: 1, period: 'учебная четверть', basis: 'протокол № 1' },
    'Участники решили собираться 1 раз за период «учебная четверть» (протокол № 1).',
  ],
  [
    'term.near',
    { days: 0 },
    'Срок работы истекает 04.11.2026, сегодня последний день: подготовьте закрытие или приказ о новом сроке. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'term.near',
    { days: 1 },
    'Срок работы истекает 04.11.2026, остался 1 день: подготовьте закрытие или приказ о новом сроке. Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'plan.near',
    { days: 0, body: '' },
    'План работы не утверждён, сегодня последний день (04.11.2026). Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'first-meeting.near',
    { days: 0 },
    'Первого занятия ещё нет, сегодня последний день (04.11.2026). Каникулы после 23.10.2026 засчитываются в этот период.',
  ],
  [
    'plan.changed',
    { date: '2026-09-20' },
    'План работы утверждён 20.09.2026, но есть новая версия, её не утвердили: утвердите изменения и внесите дату.',
  ],
])('%s in the words of Ноябрьск', (code, data, expected) => {
  expect(verdictMessage(verdict(code, data), noyabrsk)).toBe(expected);
});

test('a regulation that names neither its meeting nor its papers is spoken of in the usual words', () => {
  const silent = { ...USUAL_NAMES, meetingTitle: '', planTitle: '', reportTitle: '' };
  const meetings = verdict('meetings.enough', { ...count, held: 1 }, { outcome: 'met', due: null });
  expect(verdictMessage(meetings, silent)).toBe('I четверть: заседаний 1, требуется 1 – норма выполнена.');
  const late = verdict('plan-step.late', { step: 'approved', date: '2026-09-18', days: -3, body: '' });
  const due = { date: '2026-09-15', nominal: '2026-09-15', shiftedBecause: null };
  expect(verdictMessage({ ...late, due }, silent)).toMatch(/^План работы: утверждён 18\.09\.2026/);
});

test('a person is named only to those who may see it', () => {
  const unknown = verdict('eligible.unknown', {
    role: 'leader',
    personId: 'П-01',
    fields: ['category', 'specialtySince'],
  });
  expect(verdictMessage(unknown)).toBe(
    'Руководитель: не хватает данных – квалификационная категория, с какого дня работает по специальности. Заполните.',
  );
  expect(
    verdictMessage(unknown, { ...USUAL_NAMES, leaderTitle: 'координатор', personName: () => 'Образцова М. П.' }),
  ).toBe(
    'Координатор (Образцова М. П.): не хватает данных – квалификационная категория, с какого дня работает по специальности. Заполните.',
  );
});

test('an unknown code still says period, clause and day', () => {
  expect(verdictMessage(verdict('что-то новое', {}))).toBe(
    'I четверть: пункт 7.6. Срок 04.11.2026. Каникулы после 23.10.2026 засчитываются в этот период.',
  );
});

test('a duty that only is recommended says so first', () => {
  const data = { meeting: '2026-10-20', days: 3 };
  const due = { date: '2026-10-27', nominal: '2026-10-27', shiftedBecause: null };
  const minutes = (severity: 'must' | 'should', outcome: Outcome = 'violated') =>
    verdictMessage(verdict('minutes.missing', data, { severity, outcome, due }));
  const sentence = 'Нет протокола от 20.10.2026, срок прошёл 27.10.2026 (3 дня назад): оформите.';
  expect(minutes('must')).toBe(sentence);
  expect(minutes('should')).toBe(`Рекомендация не выполнена (не обязанность). ${sentence}`);
  expect(minutes('should', 'atRisk')).toBe(sentence);
});

test('whoever acts in place of nobody is named', () => {
  const due = { date: '2026-10-27', nominal: '2026-10-27', shiftedBecause: null };
  const words = (responsible: Verdict['responsible'], code = 'report.missing') =>
    verdictMessage(verdict(code, { days: 3, role: 'leader', since: '2026-10-01', passed: 2 }, { responsible, due }));
  const sentence = words({ role: 'leader', personId: 'П-01' });
  expect(sentence).not.toContain('действует');
  expect(words({ role: 'leader', personId: null, actsAs: 'methodist' })).toBe(
    `${sentence} За руководителя действует методист: руководителя в группе нет.`,
  );
  expect(words({ role: 'secretary', personId: 'П-01', actsAs: 'leader' })).toBe(
    `${sentence} За секретаря действует руководитель: секретаря в группе нет.`,
  );
  const empty = { role: 'leader', personId: null, actsAs: 'methodist', compositionEmpty: true } as const;
  expect(words(empty)).toBe(`${sentence} Действует методист: состав не заполнен.`);
  expect(words(empty, 'group.nobody')).toBe(
    'В реестре нет ни одного участника: нажмите «Изменить состав» на карточке объединения или внесите людей на лист «Состав».',
  );
  expect(words({ role: 'leader', personId: null, actsAs: 'methodist' }, 'role.vacant')).not.toContain('действует');
});

test('no sentence has brackets within brackets', () => {
  const shifted = { date: '2027-05-17', nominal: '2027-05-15', shiftedBecause: 'суббота' };
  for (const kind of normKinds) {
    for (const code of kind.codes) {
      expect(verdictMessage(verdict(code, { days: 3, body: 'РИМК', passed: 2 }, { due: shifted })), code).not.toMatch(
        /\([^)]*\(/,
      );
    }
  }
});

test.each([
  [1, '1 день'],
  [2, '2 дня'],
  [5, '5 дней'],
  [11, '11 дней'],
  [12, '12 дней'],
  [21, '21 день'],
  [112, '112 дней'],
  [0, '0 дней'],
])('%i of days', (number, words) => {
  expect(counted(number, DAY)).toBe(words);
});

test('years are counted as people say them', () => {
  expect([1, 3, 5].map((years) => counted(years, YEAR))).toEqual(['1 год', '3 года', '5 лет']);
});

test.each([
  ['заседание', ['заседание', 'заседания', 'заседаний']],
  ['занятие', ['занятие', 'занятия', 'занятий']],
  ['встреча', ['встреча', 'встречи', 'встреч']],
  ['семинар', ['семинар', 'семинара', 'семинаров']],
])('forms of «%s»', (title, forms) => {
  expect(titleForms(title)).toEqual(forms);
});

test.each([
  ['руководитель', 'руководителя'],
  ['координатор', 'координатора'],
  ['секретарь', 'секретаря'],
  ['методист по дошкольному образованию', 'методиста по дошкольному образованию'],
])('nobody: «нет %s»', (title, genitive) => {
  expect(genitiveOfRole(title)).toBe(genitive);
});

test.each([
  ['план работы', 'сдан'],
  ['аналитический отчёт', 'сдан'],
  ['анализ (отчёт) о работе', 'сдан'],
  ['дорожная карта', 'сдана'],
  ['итоги работы', 'сданы'],
  ['обобщение опыта', 'сдано'],
])('«%s» agrees', (title, expected) => {
  expect(agree(title, ['сдан', 'сдана', 'сдано', 'сданы'])).toBe(expected);
});
