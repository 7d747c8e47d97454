import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { checkFromMenu } from '../../../src/application/use-cases/check-from-menu';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { installFromMenu } from '../../../src/application/use-cases/install';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { sheetOf } from '../../../src/application/workbook/sheets';
import type { OpenPageOutput } from '../../../src/contract/open-page';
import { ask } from '../../support/ask';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

function retitle(host: MemoryHost, sheet: SheetId, title: string, typed: string): void {
  const { sheetId, columns } = sheetOf(sheet);
  const columnIndex = columns.findIndex((column) => column.title === title);
  const rows = [{ values: [{ userEnteredValue: { stringValue: typed } }] }];
  const updateCells = { start: { sheetId, rowIndex: 0, columnIndex }, rows, fields: 'userEnteredValue' };
  host.sheets.batchUpdate('workbook', { requests: [{ updateCells }] });
}

const header = (host: MemoryHost, sheet: SheetId) => host.look().rowsOf(sheet)?.grid.values[0];
const verdicts = (host: MemoryHost) => host.look().kept.verdicts;

/** A checked register in which somebody then types over a title. */
function damaged(sheet: SheetId, title: string, typed: string): MemoryHost {
  const host = memoryHost(smallRegister());
  dailyCheck(host);
  retitle(host, sheet, title, typed);
  return host;
}

describe('a renamed column', () => {
  it.each([
    ['persons', 'Фамилия', 'Фамилия педагога'],
    ['groups', 'ID', 'Шифр'],
    ['groups', 'Название', 'Как называется'],
    ['memberships', 'Роль', 'Кем'],
    ['calendar', 'Вид', 'Что это'],
  ] as const)(
    'of «%s», «%s» → «%s», is one issue with the likely cause and leaves «Контроль»',
    (sheet, title, typed) => {
      const host = damaged(sheet, title, typed);
      const before = verdicts(host);
      expect(before.length).toBeGreaterThan(10);
      host.now = '2026-12-22T07:30:00';
      checkFromMenu(host);
      dailyCheck(host);
      expect(verdicts(host)).toEqual(before);
      expect(host.look().issues.map(({ code, data }) => [code, data])).toEqual([
        ['MISSING_COLUMN', { title, found: typed }],
      ]);
      expect(host.shown[0]).toMatch(/^Проверка не проведена, «Контроль» остался прежним/);
      expect(host.shown[0]).toContain(`переименовали его в «${typed}»: верните название «${title}»`);
      const page = answerRpc(host, { procedure: 'openPage', input: {} });
      const { notices, issues, checkedAt } = (page.ok ? page.data : {}) as OpenPageOutput;
      expect(notices.filter((notice) => notice.startsWith('Проверка не проведена'))).toHaveLength(1);
      expect(issues).toHaveLength(1);
      expect(checkedAt).toBe('2026-11-22T07:30:00');
    },
  );

  it('is judged again once the title is back', () => {
    const host = damaged('memberships', 'Роль', 'Кем');
    checkFromMenu(host);
    retitle(host, 'memberships', 'Роль', 'Роль');
    host.now = '2026-12-22T07:30:00';
    checkFromMenu(host);
    expect(host.shown[1]).toMatch(/^Проверено\./);
    expect(host.look().issues).toEqual([]);
  });

  it('gets no empty double from the installation', () => {
    const host = damaged('meetings', 'Состояние', 'Итог');
    const before = header(host, 'meetings');
    installFromMenu(host);
    expect(header(host, 'meetings')).toEqual(before);
    expect(host.shown[0]).toContain('верните название «Состояние»');
  });

  it('lets nothing be saved into its sheet, where values would be lost', () => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host);
    retitle(host, 'agendaItems', 'Решили', 'Что решили');
    const { revision } = host.sheets;
    const answer = answerRpc(host, { procedure: 'recordMeeting', input });
    expect(answer).toMatchObject({ ok: false, error: { code: 'REGISTER_HAS_ISSUES' } });
    expect(answer.ok ? '' : answer.error.message).toContain('верните название «Решили»');
    expect(host.sheets.revision).toBe(revision);
  });

  it.each([
    ['meetings', 'Состояние', 'Итог', ['meetings-per-period', 'first-meeting-by', 'minutes-per-meeting']],
    ['plans', 'Учебный год', 'Год', ['plan-approved', 'next-plan-submitted']],
    ['reports', 'Сдан', 'Когда сдали', ['report-submitted', 'report-step']],
    ['documents', 'Вид', 'Какой', ['list-approved-yearly']],
  ] as const)('of «%s» keeps just the norms that look at it from telling', (sheet, title, typed, kinds) => {
    const host = damaged(sheet, title, typed);
    const before = new Map(verdicts(host).map((row) => [row.id, row]));
    const kindOf = new Map(host.look().snapshot.norms.map(({ id, kind }) => [id, kind as string]));
    const kindOfRow = ({ id }: { readonly id: string }): string => kindOf.get(id.split('|')[1] ?? '') ?? '';
    checkFromMenu(host);
    expect(host.shown[0]).toMatch(/^Проверено\./);
    const after = verdicts(host);
    for (const kind of kinds) {
      const own = after.filter((row) => kindOfRow(row) === kind && row.schoolYear === '2026/27');
      expect(own.length, kind).toBeGreaterThan(0);
      for (const row of own) {
        expect([row.outcome, row.message]).toEqual(['cantTell', expect.stringContaining('не найден столбец')]);
      }
    }
    const others = after.filter((row) => !row.message.includes('не найден столбец'));
    expect(others.length).toBeGreaterThan(5);
    for (const row of others) expect(row).toEqual(before.get(row.id));
    // Nobody is written to about a table that is the methodist's to mend.
    expect(host.mails).toEqual([]);
  });

  it('of another sheet does not hinder saving a meeting', () => {
    const host = damaged('plans', 'Учебный год', 'Год');
    expect(answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host) })).toMatchObject({ ok: true });
    expect(host.look().snapshot.meetings.find(({ id }) => id === 'З-02')?.status).toBe('held');
  });
});

describe('the toast of «Проверить сейчас»', () => {
  it('counts the errors of the table', () => {
    const host = memoryHost(smallRegister());
    host.type('meetings', 'З-02', 'date', 'вчера');
    checkFromMenu(host);
    expect(host.shown[0]).toMatch(/^Проверено\. .+ В таблице ошибок — 1: где и что исправить, /);
  });

  it('counts what the panel lists: errors and doubts apart, under the title that the panel has', () => {
    const host = memoryHost(smallRegister());
    host.type('meetings', 'З-02', 'date', 'вчера');
    host.type('meetings', 'З-01', 'date', '10 сентября 2026 г.');
    checkFromMenu(host);
    expect(host.shown[0]).toContain(
      ' В таблице ошибок — 1, замечаний — 1: где и что исправить, сказано в панели, в разделе «Что исправить в таблице».',
    );
    const { issues } = ask(host, 'openPage', {});
    expect(issues.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      'BAD_DATE error',
      'DATE_AS_TEXT warning',
    ]);
  });

  it('says nothing of errors where there are none', () => {
    const host = memoryHost(smallRegister());
    checkFromMenu(host);
    expect(host.shown[0]).not.toContain('В таблице');
  });
});
