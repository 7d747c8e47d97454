import { describe, expect, it } from 'vitest';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { product } from '../../domain/norm-under-test';
import { agendaItem, plan, planItem, report } from '../../domain/register-builder';
import { ask, refusalOf } from '../../support/ask';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

const GROUP = 'О-01';
const tables: Partial<RegisterSnapshot> = {
  plans: [
    plan({ id: 'ПЛ-1', theme: 'Тема', version: 1 }),
    plan({ id: 'ПЛ-2', schoolYear: '2027/28', approvedOn: '2026-11-01', approvedBy: 'заседание', version: 1 }),
  ],
  planItems: [
    planItem({ id: 'МП-1', planId: 'ПЛ-1', number: '1', title: 'Первое', form: 'заседание', termOn: '2026-12-09' }),
    planItem({ id: 'МП-2', planId: 'ПЛ-2', number: '1', title: 'Осень', form: 'заседание', termOn: '2027-10-13' }),
  ],
  agendaItems: [agendaItem({ id: 'В-1', meetingId: 'З-01', question: 'О плане' })],
  products: [product('МТ-1', '2026-10-01', { groupId: GROUP })],
  reports: [report({ id: 'ОТ-1', schoolYear: '2025/26', conclusions: 'Да' })],
};

interface Tried {
  readonly command: string;
  readonly rowId?: string;
  readonly values?: Record<string, string | boolean | string[]>;
  /** Tables without which the form has nothing to do. */
  readonly without?: 'plans';
  /** Rows of a table that differ afterwards. */
  readonly changes: readonly (keyof RegisterSnapshot)[];
}

const TRIED: readonly Tried[] = [
  {
    command: 'draftPlan',
    without: 'plans',
    values: { withMeetings: true },
    changes: ['plans', 'planItems', 'meetings'],
  },
  { command: 'submitPlan', rowId: 'ПЛ-1', changes: ['plans'] },
  { command: 'agreePlan', rowId: 'ПЛ-1', values: { by: 'заместитель' }, changes: ['plans'] },
  { command: 'considerPlan', rowId: 'ПЛ-1', values: { by: 'совет' }, changes: ['plans'] },
  { command: 'approvePlan', rowId: 'ПЛ-1', values: { number: '39/1' }, changes: ['plans'] },
  { command: 'approvePlanAtMeeting', rowId: 'ПЛ-1', changes: ['plans'] },
  {
    command: 'changePlan',
    rowId: 'ПЛ-1',
    values: { goal: 'Цель', withMeetings: true },
    changes: ['plans', 'meetings'],
  },
  { command: 'amendPlan', rowId: 'ПЛ-2', values: { theme: 'Другая' }, changes: ['plans', 'planItems'] },
  { command: 'markPlanItem', rowId: 'МП-1', values: { result: 'Проведено' }, changes: ['planItems'] },
  { command: 'draftReport', values: { conclusions: 'Хорошо' }, changes: ['reports'] },
  { command: 'submitReport', rowId: 'ОТ-1', changes: ['reports'] },
  { command: 'considerReport', rowId: 'ОТ-1', values: { number: '4' }, changes: ['reports'] },
  { command: 'hearReport', changes: ['agendaItems'] },
  { command: 'changeReport', rowId: 'ОТ-1', values: { problems: 'Время' }, changes: ['reports'] },
  {
    command: 'addProduct',
    values: { title: 'Сборник', authorIds: ['П-01', 'П-03'], url: 'https://disk.ru/1' },
    changes: ['products'],
  },
  { command: 'showProduct', rowId: 'МТ-1', values: { shownWhere: 'Семинар' }, changes: ['products'] },
  { command: 'handOverProduct', rowId: 'МТ-1', values: { sentTo: 'РИМК' }, changes: ['products'] },
  { command: 'changeProduct', rowId: 'МТ-1', values: { title: 'Памятка 2' }, changes: ['products'] },
];

const hostOf = ({ without }: Tried): MemoryHost =>
  memoryHost(smallRegister(without === 'plans' ? { ...tables, plans: [], planItems: [] } : tables));

function save(host: MemoryHost, { command, rowId = '', values = {} }: Tried) {
  const subject = { command, groupId: GROUP, rowId: rowId === '' ? null : rowId };
  const view = ask(host, 'openForm', subject);
  const input = {
    ...subject,
    requestId: 'request-1',
    version: view.version,
    opened: view.values,
    values: { ...view.values, ...values },
  };
  return { view, input, saved: ask(host, 'runCommand', input) };
}

/** Tables that differ, by name. */
function changed(before: RegisterSnapshot, after: RegisterSnapshot): readonly string[] {
  const names = Object.keys(before) as (keyof RegisterSnapshot)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

describe('forms of the plan, the report and products', () => {
  it.each(TRIED.map((one) => [one.command, one] as const))(
    '%s writes its rows; undone, all is as it was',
    (_, tried) => {
      const host = hostOf(tried);
      const before = host.look().snapshot;
      const { view, saved } = save(host, tried);
      expect(view.title).not.toMatch(/[{}]/);
      expect(saved.groupIds).toContain(GROUP);
      expect(saved.warnings.every((warning) => /[а-я]/.test(warning))).toBe(true);
      expect([...changed(before, host.look().snapshot)].sort()).toEqual([...tried.changes].sort());
      ask(host, 'undoAction', { requestId: 'request-1' });
      expect(changed(before, host.look().snapshot)).toEqual([]);
    },
  );

  it('tells of lines that somebody changed while the plan was open', () => {
    const tried = { command: 'changePlan', rowId: 'ПЛ-1', changes: [] };
    const host = hostOf(tried);
    const subject = { command: 'changePlan', groupId: GROUP, rowId: 'ПЛ-1' };
    const view = ask(host, 'openForm', subject);
    host.type('planItems', 'МП-1', 'title', 'Из таблицы');
    const values = { ...view.values, theme: 'Моя' };
    const input = { ...subject, requestId: 'request-1', version: view.version, opened: view.values, values };
    expect(refusalOf(host, 'runCommand', input)).toMatchObject({
      code: 'CONFLICT',
      issues: [' currentVersion', 'items changedMeanwhile'],
    });
  });

  it('shows the forecast while the plan is typed, and writes nothing', () => {
    const host = hostOf({ command: 'draftPlan', without: 'plans', changes: [] });
    const before = host.look().snapshot;
    const subject = { command: 'draftPlan', groupId: GROUP, rowId: null };
    const view = ask(host, 'openForm', subject);
    const { warnings } = ask(host, 'previewCommand', { ...subject, values: { ...view.values, items: [] } });
    expect(warnings).toContain('2026/27 учебный год: план предусматривает 2 заседания, п. 7.6 требует 3.');
    expect(changed(before, host.look().snapshot)).toEqual([]);
  });

  it('leaves acts of those above the group to methodists', () => {
    const host = hostOf({ command: 'approvePlan', changes: [] });
    host.email = 'ivanova@school.ru';
    const open = (command: string, rowId: string) => ({ command, groupId: GROUP, rowId });
    for (const command of ['agreePlan', 'considerPlan', 'approvePlan']) {
      expect(refusalOf(host, 'openForm', open(command, 'ПЛ-1')).code).toBe('NOT_ALLOWED');
    }
    expect(refusalOf(host, 'openForm', open('considerReport', 'ОТ-1')).code).toBe('NOT_ALLOWED');
    expect(ask(host, 'openForm', open('approvePlanAtMeeting', 'ПЛ-1')).values).toEqual({ meetingId: 'З-01' });
    expect(ask(host, 'openForm', open('submitPlan', 'ПЛ-1')).values.by).toBe('куратор');
  });
});
