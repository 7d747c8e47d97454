import { describe, expect, it } from 'vitest';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { installFromMenu } from '../../../src/application/use-cases/install';
import { SHEETS } from '../../../src/application/workbook/sheets';
import { deleteSheet, emptySheets, type MemoryHost, memoryHost, memoryHostOf } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

describe('install', () => {
  it('makes a register of an empty workbook in one look and one write', () => {
    const host = memoryHostOf(emptySheets());
    host.faults.arm(null);
    installFromMenu(host);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.get',
      'sheets.batchUpdate',
    ]);
    expect(host.sheets.workbook.sheets.map(({ title }) => title)).toEqual(SHEETS.map(({ title }) => title));
    const { snapshot, issues, kept } = host.look();
    expect(snapshot.regulations.map(({ id }) => id)).toEqual([
      'noyabrsk-2020',
      'novosibirsk-2022',
      'gymnasium7-2023',
      'rybnoye-2020',
      'lyubim',
    ]);
    expect(snapshot.settings.methodistEmails).toEqual(['metodist@ensk.ru']);
    expect(issues).toEqual([]);
    expect(kept.journal.map(({ action }) => action)).toEqual(['Установка']);
    expect(host.dailyTriggers).toEqual(['daily-7']);
    expect(host.shown).toEqual([expect.stringContaining('создано листов — 23')]);
  });

  it('changes nothing when it is run again', () => {
    const host = memoryHostOf(emptySheets());
    installFromMenu(host);
    const { revision } = host.sheets;
    installFromMenu(host);
    expect(host.sheets.revision).toBe(revision);
    expect(host.dailyTriggers).toEqual(['daily-7']);
    expect(host.shown[1]).toContain('менять ничего не пришлось');
    expect(host.shown[1]).toContain('уже включена (с 7:00)');
  });

  it('refuses a stranger once there is a register', () => {
    const host = memoryHost(smallRegister());
    host.email = 'stranger@mail.ru';
    expect(() => installFromMenu(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(host.dailyTriggers).toEqual([]);
  });
});

describe('install by somebody who is no methodist', () => {
  const refused = (host: MemoryHost, email: string): void => {
    host.email = email;
    const { revision } = host.sheets;
    const before = [...host.store];
    expect(() => installFromMenu(host)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(host.sheets.revision).toBe(revision);
    expect([...host.store]).toEqual(before);
  };
  const installed = () => {
    const host = memoryHostOf(emptySheets());
    installFromMenu(host);
    return host;
  };

  it('is refused when «Настройки» were deleted; the owner brings them back', () => {
    const host = installed();
    deleteSheet(host, 'settings');
    refused(host, 'stranger@mail.ru');
    host.email = 'metodist@ensk.ru';
    installFromMenu(host);
    expect(host.look().snapshot.settings.methodistEmails).toEqual(['metodist@ensk.ru']);
  });

  it('is refused when the row «Методисты» was deleted; it comes back with the owner', () => {
    const host = installed();
    host.type('settings', 'methodistEmails', 'id', '');
    refused(host, 'stranger@mail.ru');
    host.email = 'metodist@ensk.ru';
    installFromMenu(host);
    expect(host.look().snapshot.settings.methodistEmails).toEqual(['metodist@ensk.ru']);
  });

  it('is refused when all sheets were deleted', () => {
    const host = installed();
    const emptied = Object.assign(memoryHostOf(emptySheets()), { store: host.store, properties: host.properties });
    refused(emptied, 'stranger@mail.ru');
  });

  it('is refused to an account that the platform does not name', () => {
    refused(memoryHostOf(emptySheets()), '');
  });

  it('remembers who installed, once', () => {
    const host = installed();
    host.type('settings', 'methodistEmails', 'value', 'second@ensk.ru');
    host.email = 'second@ensk.ru';
    installFromMenu(host);
    expect(host.store.get('install.owner')).toBe('metodist@ensk.ru');
  });
});

describe('the daily trigger', () => {
  const twoMethodists = () => {
    const register = smallRegister();
    const methodistEmails = ['metodist@ensk.ru', 'second@ensk.ru'];
    return memoryHost({ ...register, settings: { ...register.settings, methodistEmails } });
  };

  it('is not made twice by two methodists', () => {
    const host = twoMethodists();
    installFromMenu(host);
    // The other account does not see the first one's trigger.
    const other = { ...host, dailyTriggers: [], identity: { email: () => 'second@ensk.ru' } };
    const made: number[] = [];
    installFromMenu({
      ...other,
      triggers: { listDaily: () => [], createDaily: (hour) => made.push(hour), remove: () => {} },
    });
    expect(made).toEqual([]);
    expect(host.shown.at(-1)).toContain('Ежедневную проверку выполняет metodist@ensk.ru');
  });

  it('is taken over when the owner has not come for 26 hours; the former one retires', () => {
    const host = twoMethodists();
    installFromMenu(host);
    host.now = '2026-11-23T09:29:00';
    const made: number[] = [];
    const second = {
      ...host,
      clock: { ...host.clock, now: () => ({ date: host.now.slice(0, 10), time: '', iso: host.now }) },
      identity: { email: () => 'second@ensk.ru' },
      triggers: { listDaily: () => [], createDaily: (hour: number) => void made.push(hour), remove: () => {} },
    };
    installFromMenu(second);
    expect(made).toEqual([]);
    host.now = '2026-11-23T09:31:00';
    installFromMenu(second);
    expect(made).toEqual([7]);

    host.faults.arm(null);
    dailyCheck(host);
    expect(host.dailyTriggers).toEqual([]);
    expect(host.faults.count('sheets.')).toBe(0);
  });

  it('moves to another hour without leaving the old one', () => {
    const host = memoryHost(smallRegister());
    installFromMenu(host);
    host.type('settings', 'dailyHour', 'value', '5');
    installFromMenu(host);
    expect(host.dailyTriggers).toEqual(['daily-5']);
  });
});
