import { describe, expect, it } from 'vitest';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

const withMail = () => {
  const register = smallRegister();
  return { ...register, settings: { ...register.settings, mailEnabled: true } };
};

describe('daily check', () => {
  it('judges, writes «Контроль», mails and notes the statuses in five calls of the Sheets API', () => {
    const host = memoryHost(withMail());
    host.faults.arm(null);
    dailyCheck(host);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.get',
      'sheets.batchGet',
      'sheets.batchUpdate',
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    const { kept } = host.look();
    const minutes = kept.verdicts.find(({ id }) => id.startsWith('О-01|novosibirsk-2022/7.6-minutes|2026/27|'));
    expect(minutes).toMatchObject({ outcome: 'violated', clause: '7.6', due: '2026-09-17', responsibleId: 'П-02' });
    expect(host.mails.map(({ to }) => to).sort()).toEqual([
      'ivanova@school.ru',
      'kuznetsova@school.ru',
      'metodist@ensk.ru',
      'petrova@school.ru',
    ]);
    expect(kept.notifications.map(({ status, sentAt }) => [status, sentAt])).toEqual(
      Array.from({ length: 4 }, () => ['sent', '2026-11-22T07:30:00']),
    );
    expect(kept.journal.map(({ action }) => action)).toEqual(['Ежедневная проверка']);
  });

  it('writes nothing when nothing has changed since', () => {
    const host = memoryHost(withMail());
    dailyCheck(host);
    const { revision } = host.sheets;
    host.now = '2026-11-22T07:50:00';
    host.faults.arm(null);
    dailyCheck(host);
    expect(host.sheets.revision).toBe(revision);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual(['sheets.get', 'sheets.batchGet']);
    expect(host.mails).toHaveLength(4);
    expect(host.store.get('daily.last')).toBe('2026-11-22T07:50:00');
  });

  it('changes only the rows whose verdict changed', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const before = host.look().kept.verdicts;
    host.type('meetings', 'З-01', 'minutesOn', 46280); // 15.09.2026
    const requests: object[] = [];
    const apply = host.workbook.apply;
    const watch = (all: readonly object[]) => {
      requests.push(...all);
      apply(all as never);
    };
    const watched = { ...host, workbook: { ...host.workbook, apply: watch } };
    dailyCheck(watched);
    const after = host.look().kept.verdicts;
    const changed = after.filter(
      (row) => JSON.stringify(row) !== JSON.stringify(before.find(({ id }) => id === row.id)),
    );
    expect(changed.map(({ id, outcome }) => [id.split('|').slice(0, 2).join('|'), outcome])).toEqual([
      ['О-01|novosibirsk-2022/7.6-minutes', 'met'],
    ]);
    expect(JSON.stringify(requests).length).toBeLessThan(4_000);
  });
});
