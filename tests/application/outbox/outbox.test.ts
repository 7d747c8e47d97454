import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/application/app-error';
import { clearLedger, ledgerWriter, readLedger } from '../../../src/application/outbox/ledger';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { memoryHost as hostOn } from '../../support/memory-host';
import { person, smallRegister } from '../../support/small-register';

/** A Monday: nobody is written to on a Sunday. */
const memoryHost = (register: Parameters<typeof hostOn>[0]) => hostOn(register, '2026-11-23T07:30:00');

const withMail = (changes = {}) => {
  const register = smallRegister(changes);
  return { ...register, settings: { ...register.settings, mailEnabled: true } };
};

const statuses = (host: ReturnType<typeof memoryHost>) =>
  Object.fromEntries(host.look().kept.notifications.map(({ email, status }) => [email, status]));

describe('delivery', () => {
  it('sends what the quota allows; the rest waits for tomorrow and goes first', () => {
    const host = memoryHost(withMail());
    host.quota = 1;
    dailyCheck(host);
    expect(host.mails).toHaveLength(1);
    expect(Object.values(statuses(host)).sort()).toEqual(['sent', 'toSend', 'toSend', 'toSend']);
    const waiting = host.look().kept.notifications.filter(({ status }) => status === 'toSend');
    host.quota = 100;
    host.now = '2026-11-24T07:30:00';
    dailyCheck(host);
    const sentFirst = host.mails.slice(1, 4).map(({ to }) => to);
    expect(sentFirst).toEqual(waiting.map(({ email }) => email));
    expect(Object.values(statuses(host))).not.toContain('toSend');
  });

  it('takes nothing out of the queue when the service says that the day is over', () => {
    const host = memoryHost(withMail());
    host.faults.failOnce('mail.send', new AppError('QUOTA_EXCEEDED', { service: 'mail' }));
    dailyCheck(host);
    expect(host.mails).toEqual([]);
    expect(new Set(Object.values(statuses(host)))).toEqual(new Set(['toSend']));
  });

  it('records a refused address and sends the others', () => {
    const persons = [...smallRegister().persons];
    persons[1] = person('П-02', 'Петрова', 'petrova@school.ru');
    const host = memoryHost(withMail({ persons }));
    host.faults.failOnce('mail.send', new AppError('PLATFORM_FAILED', { service: 'mail', reason: 'recipient' }));
    dailyCheck(host);
    const failed = host.look().kept.notifications.filter(({ status }) => status === 'failed');
    expect(failed).toEqual([
      expect.objectContaining({ attempts: 1, error: expect.stringContaining('Адрес не принят') }),
    ]);
    expect(host.mails).toHaveLength(3);
  });

  it('tries again three times what the service refused for a passing reason', () => {
    const host = memoryHost(withMail());
    const refuse = () => host.faults.failOnce('mail.send', new AppError('PLATFORM_FAILED', { reason: 'service' }));
    for (const [attempt, status] of [
      [1, 'toSend'],
      [2, 'toSend'],
      [3, 'failed'],
    ] as const) {
      refuse();
      dailyCheck(host);
      const [row] = host.look().kept.notifications;
      expect(row).toMatchObject({ status, attempts: attempt });
    }
    expect(host.mails).toHaveLength(3);
  });

  it('only shows letters while mail is off, and never sends those later', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    expect(host.mails).toEqual([]);
    expect(new Set(Object.values(statuses(host)))).toEqual(new Set(['suppressed']));
    host.type('settings', 'mailEnabled', 'value', 'да');
    dailyCheck(host);
    expect(host.mails).toEqual([]);
  });

  it('stops what waits when mail is switched off', () => {
    const host = memoryHost(withMail());
    host.quota = 0;
    dailyCheck(host);
    host.quota = 100;
    host.type('settings', 'mailEnabled', 'value', 'нет');
    dailyCheck(host);
    expect(host.mails).toEqual([]);
    expect(new Set(Object.values(statuses(host)))).toEqual(new Set(['suppressed']));
  });

  it('says nothing twice: the next day only what is new', () => {
    const host = memoryHost(withMail());
    dailyCheck(host);
    expect(host.mails).toHaveLength(4);
    host.now = '2026-11-24T07:30:00';
    dailyCheck(host);
    const again = host.mails.slice(4).map(({ to }) => to);
    expect(new Set(again).size).toBe(again.length);
    expect(again.length).toBeLessThan(4);
  });

  it('keeps what waits over a day off', () => {
    const host = memoryHost(withMail());
    host.quota = 0;
    dailyCheck(host);
    host.quota = 100;
    host.now = '2026-11-28T07:30:00';
    dailyCheck(host);
    expect(host.mails).toEqual([]);
    host.now = '2026-11-30T07:30:00';
    dailyCheck(host);
    expect(host.mails.length).toBeGreaterThanOrEqual(4);
  });

  it('writes nothing on a Sunday; what is to be said is said on Monday', () => {
    const host = memoryHost(withMail());
    host.now = '2026-11-22T07:30:00';
    dailyCheck(host);
    expect(host.look().kept.notifications).toEqual([]);
    host.now = '2026-11-23T07:30:00';
    dailyCheck(host);
    expect(host.mails).toHaveLength(4);
    const rows = host.look().kept.notifications;
    expect(rows.every(({ topics }) => /^[0-9a-f]{8}( [0-9a-f]{8})*$/.test(topics))).toBe(true);
  });

  it('puts no names of people into letters', () => {
    const host = memoryHost(withMail());
    dailyCheck(host);
    for (const { body, subject } of host.mails) {
      expect(`${subject} ${body}`).not.toMatch(/Иванов|Петров|Сидоров|Кузнецов/);
      expect(body).toContain('https://workbook');
    }
  });
});

describe('a row of «Уведомления» that somebody edited', () => {
  /** Letters wait because the quota is used up; then the sheet is edited, and the next run looks at it. */
  const afterEdit = (edit: (host: ReturnType<typeof memoryHost>, id: string) => void) => {
    const host = memoryHost(withMail());
    host.quota = 0;
    dailyCheck(host);
    const [row] = host.look().kept.notifications;
    if (row === undefined) throw new Error('No letters');
    edit(host, row.id);
    host.quota = 100;
    dailyCheck(host);
    return { host, row, after: host.look().kept.notifications.find(({ id }) => id === row.id) };
  };

  it.each([
    ['address', 'email', 'sidorova@school.ru'],
    ['foreign address', 'email', 'victim@mail.ru'],
    ['subject', 'subject', 'Срочно: смена пароля'],
    ['text', 'body', 'Переведите деньги'],
  ])('is not sent with another %s, and says why', (_title, field, value) => {
    const { host, after } = afterEdit((edited, id) => edited.type('notifications', id, field, value));
    expect(after).toMatchObject({ status: 'failed', error: expect.stringContaining('изменена вручную') });
    expect(host.mails).toHaveLength(3);
    expect(host.mails.some(({ to, subject, body }) => [to, subject, body].includes(value))).toBe(false);
  });

  it('is not sent under another key; the letter is written anew', () => {
    const key = 'person:П-09|2026-11-23|1|2';
    const { host } = afterEdit((edited, id) => edited.type('notifications', id, 'id', key));
    expect(host.look().kept.notifications.find(({ id }) => id === key)?.status).toBe('failed');
    expect(host.mails).toHaveLength(4);
    expect(new Set(host.mails.map(({ to }) => to)).size).toBe(4);
  });

  it('is not sent to an address that has left the register; a letter to the new one follows the next day', () => {
    const { host, row, after } = afterEdit((edited) => {
      const { persons } = edited.look().snapshot;
      const { email } = edited.look().kept.notifications[0] ?? { email: '' };
      const owner = persons.find((one) => one.email === email);
      edited.type('persons', owner?.id ?? '', 'email', 'new@school.ru');
    });
    expect(after).toMatchObject({ status: 'failed', error: expect.stringContaining('Такого адреса нет') });
    expect(host.mails.map(({ to }) => to)).not.toContain(row.email);
    host.now = '2026-11-24T07:30:00';
    dailyCheck(host);
    expect(host.mails.map(({ to }) => to)).toContain('new@school.ru');
  });

  it('is sent as it stands when nobody touched it', () => {
    const { host, after } = afterEdit(() => undefined);
    expect(after).toMatchObject({ status: 'sent', error: '' });
    expect(host.mails).toHaveLength(4);
  });
});

describe('the ledger of mails', () => {
  it('keeps within the size of a property and remembers 1 500 mails', () => {
    const host = memoryHost(smallRegister());
    const ledger = ledgerWriter(host.properties);
    const ids = Array.from(
      { length: 1500 },
      (_, index) => `person:П-${String(index).padStart(6, '0')}|2026-11-22|0123456789abcdef|0123456789abcdef`,
    );
    for (const id of ids) {
      ledger.begin(id);
      ledger.succeeded();
    }
    ledger.finish();
    for (const [key, value] of host.store) {
      if (key.startsWith('outbox.')) expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
    }
    expect(readLedger(host.properties)).toEqual({ sent: ids, failed: {}, sending: null });
    clearLedger(host.properties);
    expect(readLedger(host.properties)).toBeNull();
  });

  it('writes one property a mail', () => {
    const host = memoryHost(smallRegister());
    const ledger = ledgerWriter(host.properties);
    host.faults.arm(null);
    for (const id of ['a', 'b', 'c']) {
      ledger.begin(id);
      ledger.succeeded();
    }
    ledger.finish();
    expect(host.faults.calls).toEqual(Array.from({ length: 4 }, () => 'properties.set'));
  });

  it('is not misled by properties that somebody spoiled', () => {
    const host = memoryHost(smallRegister());
    host.store.set('outbox.0', 'это не JSON');
    host.store.set('outbox.note', '{}');
    expect(readLedger(host.properties)).toEqual({ sent: [], failed: {}, sending: null });
    clearLedger(host.properties);
    expect([...host.store.keys()]).toEqual(['outbox.note']);
  });
});
