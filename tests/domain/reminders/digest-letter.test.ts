import { expect, test } from 'vitest';
import { builtInRegulations } from '../../../src/domain/regulations';
import type { Digest } from '../../../src/domain/reminders/digest';
import { planDigests } from '../../../src/domain/reminders/plan-digests';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import { digestLetter, type LetterWords } from '../../../src/messages/reminders';
import { group, membership, person, register } from '../register-builder';

const words: LetterWords = {
  registerName: 'ММС города',
  groupName: (id) => (id === 'О-01' ? 'ММО учителей математики' : id),
  namesOf: (id) => builtInRegulations.find(({ regulation }) => regulation.id === id)?.regulation,
  personName: (id) => `Имя ${id}`,
  link: 'https://example.ru/register',
};

const base = register({ persons: [person({ category: '' })], memberships: [membership()] });

function letterTo(recipient: string, asOf: string, normIds: readonly string[], snapshot = base, link = words.link) {
  const judged = { ...snapshot, norms: snapshot.norms.filter(({ id }) => normIds.includes(id)) };
  const digest = planDigests(evaluateRegister(judged, { asOf }), judged, asOf).find(
    (one) => one.recipient === recipient,
  );
  if (digest === undefined) throw new Error(`no letter to ${recipient}`);
  return digestLetter(digest, { ...words, link });
}

test('a leader reads what is overdue: group, clause, date, what to do', () => {
  const letter = letterTo('person:П-01', '2027-05-20', ['novosibirsk-2022/7.8-report']);
  expect(letter.subject).toBe('Методсеть: 1 дело, просрочено – 1 на 20.05.2027');
  expect(letter.body).toBe(
    [
      'Здравствуйте!',
      '',
      'ММС города. Что требует внимания на 20.05.2027:',
      '',
      'Просрочено или нарушено:',
      '– ММО учителей математики. Анализ проделанной работы за 2026/27: не сдан (кому: куратор), просрочено на 3 дня, срок был 17.05.2027. Сдайте и внесите дату. Срок перенесён с 15.05.2027: суббота. (п. 7.8)',
      '',
      'Открыть реестр: https://example.ru/register',
      '',
      'Письмо составлено автоматически по записям реестра. Если что-то не так, исправьте запись или скажите методисту.',
    ].join('\n'),
  );
});

test('a letter of a local office says how to open the register: its address means nothing elsewhere', () => {
  const { body } = letterTo(
    'person:П-01',
    '2027-05-20',
    ['novosibirsk-2022/7.8-report'],
    base,
    'http://127.0.0.1:8080/',
  );
  expect(body).toContain('Чтобы открыть реестр, запустите Методсеть на компьютере, где он ведётся.');
  expect(body).not.toContain('127.0.0.1');
});

test('no letter names people or their data', () => {
  const all = base.norms.map(({ id }) => id);
  const letters = [letterTo('person:П-01', '2027-06-10', all), letterTo('methodists', '2027-06-10', all)];
  for (const { body, subject } of letters) {
    expect(`${subject}\n${body}`).not.toMatch(/Образцова|Мария|П-01|leader@/);
  }
  expect(letters[1]?.body).toContain(
    'Руководитель: не хватает данных – квалификационная категория. Заполните. (п. 7.3)',
  );
});

test('people without an e-mail are named to the methodists, five at most', () => {
  const people = ['П-01', 'П-02', 'П-03', 'П-04', 'П-05', 'П-06', 'П-07'];
  const lettersFor = (count: number) =>
    letterTo('methodists', '2027-05-20', ['novosibirsk-2022/7.8-report'], {
      ...base,
      groups: people.slice(0, count).map((id) => group({ id: `О-${id}` })),
      persons: people.map((id) => person({ id, email: '' })),
      memberships: people.map((personId) => membership({ groupId: `О-${personId}`, personId })),
    }).body;
  expect(lettersFor(2)).toContain('Без адреса электронной почты: Имя П-01, Имя П-02. Напоминание передайте сами');
  expect(lettersFor(7)).toContain('Имя П-04, Имя П-05 и ещё 2. Напоминание');
});

test('the summary of a month says so; the ledger keeps the rest of a letter short', () => {
  const norms = base.norms.filter(({ id }) => id === 'novosibirsk-2022/7.8-report');
  const judged = { ...base, norms };
  const on = (asOf: string, sent: readonly Digest[]) =>
    planDigests(evaluateRegister(judged, { asOf }), judged, asOf, sent).filter(({ personId }) => personId === null);
  const [summary] = on('2027-06-01', on('2027-05-18', []));
  if (summary === undefined) throw new Error('no summary');
  const { subject, body } = digestLetter(summary, words);
  expect(subject).toBe('Методсеть: не закрыто 1 дело на 01.06.2027');
  expect(body).toContain('Сводка за месяц: всё, что не закрыто на 01.06.2027:');
  expect(digestLetter({ ...summary, isMonthly: false, toldBefore: 2 }, words).body).toContain(
    'Писали раньше, и ещё не закрыто: 2 дела – см. лист «Контроль».',
  );
});

test('a long list is cut and counted', () => {
  const groups = Array.from({ length: 45 }, (_, i) => group({ id: `О-${String(i + 1).padStart(2, '0')}` }));
  const many = { ...base, groups };
  const { body, subject } = letterTo('methodists', '2027-05-20', ['novosibirsk-2022/7.4-leader'], {
    ...many,
    memberships: groups.map(({ id }) => membership({ groupId: id, role: 'member' })),
  });
  expect(subject).toBe('Методсеть: 45 дел, просрочено – 45 на 20.05.2027');
  expect(body.split('\n').filter((line) => line.startsWith('–'))).toHaveLength(41);
  expect(body).toContain('и ещё 5: смотрите лист «Контроль»');
});
