import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { installFromMenu } from '../../../src/application/use-cases/install';
import { memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { member, smallRegister } from '../../support/small-register';

/** Nobody is written to on the Sunday before. */
const MONDAY = '2026-11-23T07:30:00';

const withMail = () => {
  const register = smallRegister();
  return { ...register, settings: { ...register.settings, mailEnabled: true } };
};

describe('daily check', () => {
  it('judges, writes «Контроль», mails and notes the statuses in five calls of the Sheets API', () => {
    const host = memoryHost(withMail(), MONDAY);
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
      Array.from({ length: 4 }, () => ['sent', MONDAY]),
    );
    expect(kept.journal.map(({ action }) => action)).toEqual(['Ежедневная проверка']);
  });

  it('writes nothing when nothing has changed since', () => {
    const host = memoryHost(withMail(), MONDAY);
    dailyCheck(host);
    const { revision } = host.sheets;
    host.now = '2026-11-23T07:50:00';
    host.faults.arm(null);
    dailyCheck(host);
    expect(host.sheets.revision).toBe(revision);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual(['sheets.get', 'sheets.batchGet']);
    expect(host.mails).toHaveLength(4);
    expect(host.store.get('daily.last')).toBe('2026-11-23T07:50:00');
  });

  it('changes only the rows whose verdict changed', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const before = host.look().kept.verdicts;
    host.type('meetings', 'З-01', 'minutesOn', 46280); // 15.09.2026
    const requests: object[] = [];
    const { workbook } = host;
    const watched = {
      ...host,
      workbook: {
        inspect: () => workbook.inspect(),
        read: (sheets: Parameters<typeof workbook.read>[0]) => workbook.read(sheets),
        look: (rows: Parameters<typeof workbook.look>[0]) => workbook.look(rows),
        apply: (all: Parameters<typeof workbook.apply>[0]) => {
          requests.push(...all);
          workbook.apply(all);
        },
      },
    };
    dailyCheck(watched);
    const after = host.look().kept.verdicts;
    const changed = after.filter(
      (row) => JSON.stringify(row) !== JSON.stringify(before.find(({ id }) => id === row.id)),
    );
    expect(changed.map(({ id, outcome }) => [id.split('|').slice(0, 2).join('|'), outcome])).toEqual([
      // Minutes are among the papers that 7.10 asks for.
      ['О-01|novosibirsk-2022/7.10', 'atRisk'],
      ['О-01|novosibirsk-2022/7.6-minutes', 'met'],
    ]);
    expect(JSON.stringify(requests).length).toBeLessThan(4_000);
  });

  it('makes no more calls for 300 groups than for two', () => {
    const register = withMail();
    const [first] = register.groups;
    const [meeting] = register.meetings;
    const numbers = Array.from({ length: 300 }, (_, index) => String(index + 100));
    const host = memoryHost(
      {
        ...register,
        groups: numbers.map((number) => ({
          ...first,
          id: `О-${number}`,
          name: `ММО № ${number}`,
        })) as typeof register.groups,
        memberships: numbers.map((number) => member(`С-${number}`, `О-${number}`, 'П-01', 'leader')),
        meetings: numbers.map((number) => ({
          ...meeting,
          id: `З-${number}`,
          groupIds: [`О-${number}`],
        })) as typeof register.meetings,
      },
      MONDAY,
    );
    host.faults.arm(null);
    dailyCheck(host);
    expect(host.faults.count('sheets.')).toBe(5);
    expect(host.look().kept.verdicts.length).toBeGreaterThan(1_500);
  });

  it('gives rows typed by hand their ids', () => {
    const host = memoryHost(smallRegister());
    host.type('meetings', 'З-02', 'id', '');
    dailyCheck(host);
    const { snapshot, rowsWithoutId } = host.look();
    expect(rowsWithoutId).toEqual([]);
    expect(snapshot.meetings.map(({ id }) => id)).toEqual(['З-01', expect.stringMatching(/^З-n\d+$/), 'З-03']);
  });

  it('leaves a reference on the page when it fails, and takes it away when it succeeds', () => {
    const host = memoryHost(smallRegister());
    host.faults.failOnce('sheets.batchGet', new Error('Service unavailable'));
    expect(() => dailyCheck(host)).toThrow(expect.objectContaining({ code: 'PLATFORM_FAILED' }));
    expect(host.store.get('daily.failure')).toMatch(/^R-/);
    dailyCheck(host);
    expect(host.store.has('daily.failure')).toBe(false);
  });

  it('fails with its own error when the platform refuses number, log and properties too', () => {
    const host = memoryHost(smallRegister());
    const refuse = (): never => {
      throw new Error('Service invoked too many times');
    };
    host.faults.failOnce('sheets.batchGet', new Error('Service unavailable'));
    const refusing = {
      ...host,
      ids: { newId: refuse },
      log: { error: refuse },
      properties: { ...host.properties, set: refuse },
    };
    expect(() => dailyCheck(refusing)).toThrow(expect.objectContaining({ code: 'PLATFORM_FAILED' }));
  });

  it('is for methodists: nobody else can make it send', () => {
    const host = memoryHost(withMail(), MONDAY);
    host.email = 'ivanova@school.ru';
    expect(() => dailyCheck(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(host.mails).toEqual([]);
  });
});

describe('a damaged row of «Контроль»', () => {
  const checked = () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { verdicts } = host.look().kept;
    const [first] = verdicts;
    if (first === undefined) throw new Error('No verdicts');
    return { host, verdicts, first };
  };
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

  it.each([
    ['outcome', 'абв'],
    ['groupId', 'Нет такого'],
    ['schoolYear', 'когда-то'],
    ['message', 'Всё хорошо'],
    ['id', 'свой код'],
    ['id', ''],
  ])('is mended when its %s became «%s»', (field, value) => {
    const { host, verdicts, first } = checked();
    host.type('verdicts', first.id, field, value);
    dailyCheck(host);
    const { kept, issues } = host.look();
    expect(byId(kept.verdicts)).toEqual(byId(verdicts));
    expect(issues).toEqual([]);
  });

  it('is not doubled by saving a meeting of its group either', () => {
    const { host, first } = checked();
    host.type('verdicts', first.id, 'outcome', 'абв');
    answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host) });
    const { kept, issues } = host.look();
    expect(issues).toEqual([]);
    expect(kept.verdicts.filter(({ id }) => id === first.id)).toHaveLength(1);
  });

  it('goes when it is a copy of another, sound or not', () => {
    const { host, verdicts, first } = checked();
    const [, second, third] = verdicts;
    host.type('verdicts', second?.id ?? '', 'id', first.id);
    host.type('verdicts', third?.id ?? '', 'outcome', 'абв');
    host.type('verdicts', third?.id ?? '', 'id', first.id);
    dailyCheck(host);
    const { kept, issues } = host.look();
    expect(byId(kept.verdicts)).toEqual(byId(verdicts));
    expect(issues).toEqual([]);
  });

  it('of a group that was not judged is left alone by a save', () => {
    const { host, verdicts } = checked();
    answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host) });
    const others = (rows: typeof verdicts) => byId(rows.filter(({ groupId }) => groupId === 'О-02'));
    expect(others(host.look().kept.verdicts)).toEqual(others(verdicts));
  });

  it('of «Сводка» is mended too', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { summary } = host.look().kept;
    host.type('summary', summary[0]?.id ?? '', 'indicator', 'Что-то');
    dailyCheck(host);
    expect(byId(host.look().kept.summary)).toEqual(byId(summary));
  });
});

describe('banners', () => {
  const notices = (host: ReturnType<typeof memoryHost>): string[] => {
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    return answer.ok ? (answer.data as { notices: string[] }).notices : [];
  };

  it('say nothing before the first check, which the screen itself asks for', () => {
    expect(notices(memoryHost(smallRegister()))).toEqual([]);
  });

  it.each([
    ['26 hours after the last check', '2026-11-23T09:30:00', false],
    ['a minute later', '2026-11-23T09:31:00', true],
  ])('notices that the daily check has not come: %s', (_title, now, isLate) => {
    const host = memoryHost(smallRegister());
    installFromMenu(host);
    dailyCheck(host);
    host.now = now;
    expect(notices(host).some((notice) => notice.includes('не приходила больше суток'))).toBe(isLate);
  });

  it('shows a mail in doubt', () => {
    const host = memoryHost(withMail(), MONDAY);
    host.faults.arm(null);
    dailyCheck(host);
    const killAt = host.faults.calls.indexOf('mail.send') + 1;
    const killed = memoryHost(withMail(), MONDAY);
    killed.faults.arm(killAt, true);
    expect(() => dailyCheck(killed)).toThrow();
    killed.faults.arm(null);
    dailyCheck(killed);
    expect(notices(killed).join()).toContain('1 письмо под вопросом');
  });
});
