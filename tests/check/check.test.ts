// `npm run check`: the command as people and other programs call it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check';
import type { CheckedVerdict } from '../../src/application/exchange/check-report';
import { registerToJson } from '../../src/application/exchange/register-to-json';
import { builtInRegulations } from '../../src/domain/regulations';
import { writeDemoFile } from '../../src/local/demo/write-demo-file';

const ON = '2026-11-22';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metodset-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly exit: number;
  readonly out: string;
  readonly complaint: string;
}

async function run(...args: readonly string[]): Promise<Printed> {
  const out: string[] = [];
  const complaints: string[] = [];
  const exit = await check(
    args,
    (text) => out.push(text),
    (text) => complaints.push(text),
  );
  return { exit, out: out.join('\n'), complaint: complaints.join('\n') };
}

function jsonFile(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

interface Report {
  readonly asOf: string;
  readonly verdicts: readonly CheckedVerdict[];
  readonly issues: readonly { sheet: string; cell: string; code: string; message: string }[];
}

/** One творческая группа of Любим that met once in the autumn. */
const SMALL = {
  groups: [
    {
      id: 'О-1',
      name: 'Группа логопедов',
      type: 'районная творческая группа',
      regulationId: 'lyubim',
      createdOn: '2025-09-01',
    },
  ],
  meetings: [{ id: 'З-1', groupIds: ['О-1'], date: '2026-10-05', status: 'held' }],
};

describe('npm run check', () => {
  it('says the same of a workbook and of its JSON form', async () => {
    const xlsx = join(folder, 'r.xlsx');
    const register = await writeDemoFile('rybnoye-2020', ON, xlsx);
    const json = jsonFile('r.json', registerToJson(register));
    const ofWorkbook = await run(xlsx, '--on', ON, '--json');
    const ofJson = await run(json, '--on', ON, '--json');
    expect(ofWorkbook.exit).toBe(1);
    expect(JSON.parse(ofJson.out)).toEqual(JSON.parse(ofWorkbook.out));
    expect((JSON.parse(ofJson.out) as Report).verdicts.length).toBeGreaterThan(100);
  });

  it('prints each verdict with everything it was made of', async () => {
    const { out } = await run(jsonFile('small.json', SMALL), '--on', ON, '--json');
    const report = JSON.parse(out) as Report;
    expect(report.asOf).toBe(ON);
    const yearly = report.verdicts.find(({ kind }) => kind === 'meetings-per-period');
    expect(yearly).toMatchObject({
      group: 'О-1',
      groupName: 'Группа логопедов',
      regulation: 'lyubim',
      clause: '4.3',
      schoolYear: '2026/27',
      outcome: 'pending',
      due: '2027-05-31',
      responsible: { role: 'leader', title: 'методист (вместо руководителя)', person: null },
      counted: [{ table: 'meetings', id: 'З-1' }],
      missing: [],
      message: '2026/27 учебный год: заседаний 1 из 3; осталось 2 заседания до 31.05.2027, рабочих дней: 125.',
    });
  });

  it('tells of a meeting marked as held on a day after the one that is asked about', async () => {
    const { out } = await run(jsonFile('future.json', SMALL), '--on', '2026-10-04', '--json');
    expect((JSON.parse(out) as Report).issues).toEqual([
      {
        sheet: 'meetings',
        cell: 'meetings[0].date',
        code: 'HELD_IN_FUTURE',
        severity: 'warning',
        message:
          'Отмечено "status": "held", а день ещё не наступил: 05.10.2026, сегодня 04.10.2026. Пока не засчитано: исправьте "date" или поставьте "status": "planned".',
      },
    ]);
    const onTheDay = await run(jsonFile('future.json', SMALL), '--on', '2026-10-05', '--json');
    expect((JSON.parse(onTheDay.out) as Report).issues).toEqual([]);
    const xlsx = join(folder, 'future.xlsx');
    await writeDemoFile('rybnoye-2020', ON, xlsx);
    const issuesOn = async (on: string) => (JSON.parse((await run(xlsx, '--on', on, '--json')).out) as Report).issues;
    const early = (await issuesOn('2026-09-15')).filter(({ code }) => code === 'HELD_IN_FUTURE');
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ sheet, cell }) => sheet === 'Заседания' && /^[A-Z]+\d+$/.test(cell))).toBe(true);
    expect(await issuesOn(ON)).toEqual([]);
  });

  it('prints a table for people by default: groups, outcomes, faults of the input, counts', async () => {
    const file = jsonFile('table.json', {
      ...SMALL,
      persons: [{ id: 'П-1' }],
      memberships: [
        { id: 'У-1', groupId: 'О-1', personId: 'П-1', role: 'leader', from: '2025-09-01', to: '2026-08-31' },
      ],
      meetings: [...SMALL.meetings, { id: 'З-2', groupIds: ['О-1'], date: '30 февраля 2026' }],
    });
    const { out, exit } = await run(file, '--on', ON);
    expect(exit).toBe(1);
    expect(out).toMatch(/^Группа логопедов \(О-1\)$/m);
    expect(out).toMatch(/^ {2}срок не наступил +31\.05\.2027 {2}п\. 4\.3 +2026\/27 учебный год: заседаний 1 из 3;/m);
    expect(out).toMatch(/^meetings, meetings\[1\]\.date: .*30 февраля 2026/m);
    expect(out).toMatch(/^На 22\.11\.2026: нарушено – \d+, .*Замечаний к таблице: 1\.$/m);
  });

  it.each([
    ['must', 1, 'нарушено', 'нарушено – 1'],
    ['should', 0, 'рекомендация', 'рекомендаций не выполнено – 1'],
    ['info', 0, 'к сведению', 'к сведению – 1'],
  ] as const)('counts a miss of a norm «%s» apart, exit %i', async (severity, exit, label, counted) => {
    const meetings = builtInRegulations
      .flatMap(({ norms }) => norms)
      .filter(({ regulationId, kind }) => regulationId === 'lyubim' && kind === 'meetings-per-period')
      .map((norm) => ({ ...norm, severity }));
    const file = jsonFile(`${severity}.json`, { ...SMALL, norms: meetings });
    const asTable = await run(file, '--on', '2027-06-01');
    expect(asTable.exit).toBe(exit);
    expect(asTable.out).toMatch(new RegExp(`^ {2}${label} +31\\.05\\.2027 {2}п\\. 4\\.3 `, 'm'));
    expect(asTable.out).toMatch(new RegExp(`^На 01\\.06\\.2027: ${counted}\\. Замечаний к таблице: 0\\.$`, 'm'));
    const asJson = await run(file, '--on', '2027-06-01', '--json');
    expect(asJson.exit).toBe(exit);
    expect((JSON.parse(asJson.out) as Report).verdicts).toMatchObject([{ outcome: 'violated', severity }]);
  });

  it('exits with 0 when nothing is violated, and judges one group when asked', async () => {
    const none = await run(jsonFile('none.json', { groups: [] }), '--on', ON);
    expect(none).toEqual({ exit: 0, out: 'На 22.11.2026: проверять нечего. Замечаний к таблице: 0.', complaint: '' });
    const two = { ...SMALL, groups: [...SMALL.groups, { ...SMALL.groups[0], id: 'О-2', name: 'Вторая' }] };
    const { out } = await run(jsonFile('two.json', two), '--on', ON, '--group', 'О-2', '--json');
    const groups = (JSON.parse(out) as Report).verdicts.map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(['О-2']));
  });

  it.each([
    ['no file', [], 'Укажите файл реестра.'],
    ['a file that is not there', ['nowhere.xlsx'], 'nowhere.xlsx: такого файла нет.'],
    ['another kind of file', ['register.ods'], 'register.ods: нужен файл .xlsx или .json.'],
    [
      'a day that is no day',
      ['r.json', '--on', '2026-02-30'],
      '--on: день «2026-02-30» не читается, напишите его как 2026-11-22.',
    ],
    ['an unknown option', ['r.json', '--today', ON], "Unknown option '--today'"],
  ])('exits with 2 and a reason for %s', async (_, args, reason) => {
    const { exit, out, complaint } = await run(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(complaint).toContain(reason);
    expect(complaint).toContain('npm run check -- ФАЙЛ');
  });

  it.each([
    ['broken.json', '{ "groups": ', 'это не JSON'],
    ['list.json', '[]', 'Реестр – это объект JSON'],
    ['text.xlsx', 'это не книга', 'файл не читается как книга .xlsx'],
  ])('exits with 2 for %s', async (name, content, reason) => {
    const { exit, complaint } = await run(jsonFile(name, content), '--on', ON);
    expect(exit).toBe(2);
    expect(complaint).toContain(reason);
  });

  it('exits with 2 for a group that is not there and lists those that are', async () => {
    const { exit, complaint } = await run(jsonFile('group.json', SMALL), '--on', ON, '--group', 'О-7');
    expect(exit).toBe(2);
    expect(complaint).toContain('О-1 – Группа логопедов');
  });

  it('exits with 2 when nothing could be judged because of faults, which it names', async () => {
    const unknown = { groups: [{ ...SMALL.groups[0], regulationId: 'six' }] };
    const { exit, out } = await run(jsonFile('unknown.json', unknown), '--on', ON);
    expect(exit).toBe(2);
    expect(out).toMatch(/^groups, groups\[0\]\.regulationId: .*six/m);
  });
});
