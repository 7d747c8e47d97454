import { describe, expect, it } from 'vitest';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { ask, refusalOf } from '../../../support/ask';
import { memoryHost } from '../../../support/memory-host';
import { meeting, smallRegister } from '../../../support/small-register';

const ID = 'novosibirsk-2022';
const MEETINGS = `${ID}/7.6-meetings`;

/** The shipped regulation, its edition of the workbook that asks for two meetings a year instead of three. */
function register(changes: Partial<RegisterSnapshot> = {}): RegisterSnapshot {
  const shipped = smallRegister();
  const norms = shipped.norms.map((norm) =>
    norm.id === MEETINGS ? { ...norm, parameters: { ...norm.parameters, count: 2 } } : norm,
  );
  const meetings = ['2025-09-10', '2026-01-20'].map((date, i) => meeting(`З-1${i}`, { status: 'held', date }));
  return { ...shipped, norms, meetings, ...changes };
}

const input = { fromId: ID, toId: ID, toShipped: true, schoolYear: '2025/26', offset: 0 };

describe('«Что изменится»', () => {
  it('lists the groups whose outcome would change and says why, after the end of the year', () => {
    const host = memoryHost(register());
    const { revision } = host.sheets;
    const { judgedGroups, changedGroups, differences, norms, groups } = ask(host, 'whatChanges', input);
    expect([judgedGroups, changedGroups, differences]).toEqual([2, 1, 1]);
    const title = smallRegister().norms.find(({ id }) => id === MEETINGS)?.title;
    expect(norms).toEqual([{ clause: '7.6', title, before: 'met', after: 'violated', count: 1 }]);
    expect(groups).toEqual([
      {
        groupId: 'О-01',
        name: 'ММО учителей математики',
        changes: [
          {
            clause: '7.6',
            title,
            period: '2025/26 учебный год',
            before: 'met',
            after: 'violated',
            message: expect.stringContaining('заседаний 2 из 3'),
          },
        ],
      },
    ]);
    expect(host.sheets.revision).toBe(revision);
  });

  it('judges the current year as of today', () => {
    const host = memoryHost(register(), '2026-01-21T08:00:00');
    const [group] = ask(host, 'whatChanges', input).groups;
    expect(group?.changes).toMatchObject([{ before: 'met', after: 'pending' }]);
  });

  it('names norms that go and those that appear', () => {
    const host = memoryHost(register());
    const { groups } = ask(host, 'whatChanges', { ...input, toId: 'lyubim' });
    const changes = groups.find(({ groupId }) => groupId === 'О-01')?.changes ?? [];
    expect(changes.some(({ clause, after }) => clause === '7.6' && after === null)).toBe(true);
    expect(changes.some(({ clause, before }) => clause === '4.3' && before === null)).toBe(true);
    for (const { title, message } of changes) expect([title, message]).not.toContain('');
  });

  it('counts all groups and brings fifty of them at a time, each once', () => {
    const small = register();
    const [first] = small.groups;
    if (first === undefined) throw new Error('No group');
    const groups = Array.from({ length: 102 }, (_, n) => ({ ...first, id: `О-${n}`, name: `Объединение ${n}` }));
    const meetings = groups.flatMap(({ id }) =>
      ['2025-09-10', '2026-01-20'].map((date, i) => meeting(`З-${id}-${i}`, { groupIds: [id], status: 'held', date })),
    );
    const host = memoryHost({ ...small, groups, meetings, agendaItems: [], memberships: [] });
    const pages = [0, 50, 100, 102].map((offset) => ask(host, 'whatChanges', { ...input, offset }));
    expect(pages.map((page) => page.groups.length)).toEqual([50, 50, 2, 0]);
    expect(new Set(pages.flatMap((page) => page.groups.map(({ groupId }) => groupId))).size).toBe(102);
    for (const { changedGroups, differences, norms } of pages) {
      expect([changedGroups, differences, norms.map(({ count }) => count)]).toEqual([102, 102, [102]]);
    }
  });

  it('answers nothing for an edition that is the same', () => {
    const host = memoryHost(register());
    expect(ask(host, 'whatChanges', { ...input, toShipped: false })).toEqual({
      ...{ judgedGroups: 2, changedGroups: 0, differences: 0, norms: [], groups: [] },
    });
  });

  it('judges groups that still name an older edition of the family', () => {
    const [old] = register().regulations;
    if (old === undefined) throw new Error('No regulation');
    const edition = { ...old, id: 'new', inForceFrom: '2027-09-01' };
    const norms = [
      ...register().norms,
      ...smallRegister().norms.map((one) => ({ ...one, id: `new/${one.id}`, regulationId: 'new' })),
    ];
    const host = memoryHost(register({ regulations: [old, edition], norms }));
    const answer = ask(host, 'whatChanges', {
      fromId: 'new',
      toId: ID,
      toShipped: false,
      schoolYear: '2025/26',
      offset: 0,
    });
    expect(answer.groups[0]?.changes).toMatchObject([{ clause: '7.6', before: 'violated', after: 'met' }]);
  });

  it.each([
    [{ fromId: 'lyubim' }, 'NOT_FOUND'],
    [{ toId: 'lyubim', toShipped: false }, 'NOT_FOUND'],
    [{ toId: 'no-such' }, 'NOT_FOUND'],
    [{ schoolYear: '2025' }, 'INVALID_INPUT'],
    [{ offset: -1 }, 'INVALID_INPUT'],
  ])('refuses %j', (changes, code) => {
    expect(refusalOf(memoryHost(register()), 'whatChanges', { ...input, ...changes }).code).toBe(code);
  });
});
