import { describe, expect, it } from 'vitest';
import { dailyCheck } from '../../../../src/application/use-cases/daily-check';
import { ask, refusalOf } from '../../../support/ask';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const NORM = 'novosibirsk-2022/7.6-meetings';
const waive = {
  requestId: 'request-1',
  groupId: 'О-01',
  normId: NORM,
  schoolYear: '2026/27',
  period: '',
  reason: 'группа на реорганизации',
};
const outcomeOf = (rows: readonly { readonly normId: string; readonly outcome: string }[]) =>
  rows.find(({ normId }) => normId === NORM)?.outcome;
const keptOutcome = (host: MemoryHost) =>
  host.look().kept.verdicts.find(({ id }) => id.startsWith(`О-01|${NORM}|`))?.outcome;

function checked(): MemoryHost {
  const host = memoryHost(smallRegister());
  dailyCheck(host);
  return host;
}

describe('«Исключение…»', () => {
  it('writes reason, author and day, and brings «Контроль» up to date with the same write', () => {
    const host = checked();
    const before = keptOutcome(host);
    expect(before).not.toBe('waived');
    host.faults.arm(null);
    const { waiverId, verdicts } = ask(host, 'waiveNorm', waive);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(outcomeOf(verdicts)).toBe('waived');
    expect(keptOutcome(host)).toBe('waived');
    const { snapshot, kept, issues } = host.look();
    expect(issues).toEqual([]);
    expect(snapshot.waivers).toEqual([
      {
        id: waiverId,
        groupId: 'О-01',
        normId: NORM,
        schoolYear: '2026/27',
        period: '',
        reason: 'группа на реорганизации',
        author: 'metodist@ensk.ru',
        date: '2026-11-22',
        withdrawnOn: null,
        note: '',
      },
    ]);
    expect(kept.journal.slice(-1)).toEqual([
      expect.objectContaining({ action: 'Исключение сделано', rowId: waiverId, groupId: 'О-01' }),
    ]);
    expect(kept.verdicts.some(({ groupId, id }) => groupId === 'О-02' && id.includes(NORM))).toBe(true);
  });

  it('is shown with the verdict: who, when, why, and how it was counted', () => {
    const host = checked();
    const { waiverId } = ask(host, 'waiveNorm', waive);
    const { verdicts } = ask(host, 'showGroup', { groupId: 'О-01' });
    const shown = verdicts.find(({ normId }) => normId === NORM);
    expect(shown?.waiver).toEqual({
      id: waiverId,
      reason: 'группа на реорганизации',
      author: 'metodist@ensk.ru',
      date: '2026-11-22',
    });
    expect(shown?.calculation.slice(-1)).toEqual(['Норма не применяется: есть исключение.']);
    const others = verdicts.filter(({ normId }) => normId !== NORM);
    expect(others.every(({ waiver, calculation }) => waiver === null && calculation.length > 0)).toBe(true);
  });

  it('holds for one period when one is named', () => {
    const host = checked();
    const minutes = ask(host, 'showGroup', { groupId: 'О-01' }).verdicts.find(({ normId }) =>
      normId.endsWith('7.6-minutes'),
    );
    expect(minutes?.periodTitle).toBe('заседание 10.09.2026');
    const { verdicts } = ask(host, 'waiveNorm', {
      ...waive,
      normId: minutes?.normId ?? '',
      period: 'заседание 10.09.2026',
    });
    const waived = verdicts.filter(({ outcome }) => outcome === 'waived');
    expect(waived.map(({ key }) => key)).toEqual([minutes?.key]);
    expect(host.look().snapshot.waivers[0]?.period).toBe('заседание 10.09.2026');
  });

  it('is made once, however often the request comes', () => {
    const host = checked();
    const first = ask(host, 'waiveNorm', waive);
    const { revision } = host.sheets;
    const second = ask(host, 'waiveNorm', waive);
    expect(second.waiverId).toBe(first.waiverId);
    expect(outcomeOf(second.verdicts)).toBe('waived');
    expect(host.sheets.revision).toBe(revision);
  });

  it.each([
    ['a norm of another regulation', { normId: 'lyubim/4.3' }, 'NOT_FOUND', []],
    ['a group that is not there', { groupId: 'О-99' }, 'NOT_FOUND', [' groupLost']],
    ['a period that is not there', { period: 'IX четверть' }, 'COMMAND_REFUSED', ['period noSuchPeriod']],
    ['a norm that is kept', { normId: 'novosibirsk-2022/7.3' }, 'COMMAND_REFUSED', ['normId nothingToWaive']],
    ['no reason', { reason: '' }, 'INVALID_INPUT', ['reason tooShort']],
    ['a blank reason', { reason: ' ' }, 'COMMAND_REFUSED', ['reason required']],
  ])('is refused for %s', (_what, changes, code, issues) => {
    const host = checked();
    const { revision } = host.sheets;
    expect(refusalOf(host, 'waiveNorm', { ...waive, ...changes })).toMatchObject({ code, issues });
    expect(host.sheets.revision).toBe(revision);
  });

  it('is not made twice', () => {
    const host = checked();
    ask(host, 'waiveNorm', waive);
    expect(refusalOf(host, 'waiveNorm', { ...waive, requestId: 'request-2' }).issues).toEqual(['normId alreadyWaived']);
  });
});

describe('taking a waiver back', () => {
  it('judges again from that day, keeps the row and may be followed by another', () => {
    const host = checked();
    const before = keptOutcome(host);
    const { waiverId } = ask(host, 'waiveNorm', waive);
    host.now = '2026-11-25T09:00:00';
    const { verdicts } = ask(host, 'withdrawWaiver', { requestId: 'request-2', groupId: 'О-01', waiverId });
    expect(outcomeOf(verdicts)).toBe(before);
    expect(keptOutcome(host)).toBe(before);
    const { snapshot, kept } = host.look();
    expect(snapshot.waivers).toMatchObject([{ id: waiverId, date: '2026-11-22', withdrawnOn: '2026-11-25' }]);
    expect(kept.journal.slice(-1)).toEqual([
      expect.objectContaining({ action: 'Исключение отозвано', rowId: waiverId }),
    ]);
    const { revision } = host.sheets;
    const again = ask(host, 'withdrawWaiver', { requestId: 'request-2', groupId: 'О-01', waiverId });
    expect(outcomeOf(again.verdicts)).toBe(before);
    expect(host.sheets.revision).toBe(revision);
    expect(ask(host, 'waiveNorm', { ...waive, requestId: 'request-3' }).waiverId).not.toBe(waiverId);
  });

  it('finds no waiver of another group', () => {
    const host = checked();
    const { waiverId } = ask(host, 'waiveNorm', waive);
    const input = { requestId: 'request-2', groupId: 'О-02', waiverId };
    expect(refusalOf(host, 'withdrawWaiver', input)).toEqual({
      code: 'NOT_FOUND',
      issues: [],
      message: 'Не найдено: исключение. Возможно, строку удалили или переименовали. Обновите панель.',
    });
  });

  it('asks to install again when the sheet has no column for it', () => {
    const host = checked();
    const { waiverId } = ask(host, 'waiveNorm', waive);
    const header = host.look().layoutOf('waivers');
    const column = header.positions[header.definition.columns.findIndex(({ field }) => field === 'withdrawnOn')] ?? -1;
    const dimension = {
      sheetId: header.definition.sheetId,
      dimension: 'COLUMNS',
      startIndex: column,
      endIndex: column + 1,
    };
    host.sheets.batchUpdate('workbook', { requests: [{ deleteDimension: { range: dimension } }] });
    const refusal = refusalOf(host, 'withdrawWaiver', { requestId: 'request-2', groupId: 'О-01', waiverId });
    expect(refusal.code).toBe('REGISTER_HAS_ISSUES');
    expect(refusal.message).toContain('Нет столбца «Отозвано»');
  });
});
