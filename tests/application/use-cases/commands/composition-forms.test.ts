import { beforeEach, describe, expect, it } from 'vitest';
import { factsOf, openForm, previewForm, runForm, saveForm, undoForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { member, smallRegister } from '../../../support/small-register';

const asked = (command: string) => ({ command, groupId: 'О-01', rowId: null });
const ORDER = { basisKind: 'приказ', basisNumber: '39/1', basisDate: '2026-11-20' };
const ROW = { role: null, from: null, ownBasis: false, basisKind: '', basisNumber: '', basisDate: null };

const register = smallRegister();
const withActing = smallRegister({
  memberships: [...register.memberships, member('С-06', 'О-01', 'П-03', 'actingLeader', { from: '2026-11-01' })],
});

/** Form, what is filled in, rows of О-01 that appear: «person role from–to». */
const CASES: readonly (readonly [string, object, readonly string[]])[] = [
  ['changeComposition', { ...ORDER, joins: [{ ...ROW, placeId: 'person:П-04' }] }, ['П-04 member 2026-11-22–']],
  [
    'electLeader',
    { meetingId: 'З-01', candidates: [vote('П-03', 2)] },
    ['П-03 leader 2026-09-10–', 'П-01 member 2026-09-10–'],
  ],
  [
    'electSecretary',
    { meetingId: 'З-01', candidates: [vote('П-03', 3)] },
    ['П-03 secretary 2026-09-10–', 'П-02 member 2026-09-10–'],
  ],
  ['appointLeader', { ...ORDER, placeId: 'person:П-03' }, ['П-03 leader 2026-11-22–', 'П-01 member 2026-11-22–']],
  ['appointSecretary', { ...ORDER, placeId: 'person:П-03' }, ['П-03 secretary 2026-11-22–', 'П-02 member 2026-11-22–']],
  ['assignCurator', { ...ORDER, placeId: 'person:П-03' }, ['П-03 curator 2026-11-22–']],
  [
    'appointActingLeader',
    { ...ORDER, placeId: 'person:П-02', to: '2026-12-31' },
    ['П-02 actingLeader 2026-11-22–2026-12-31'],
  ],
  ['releaseLeader', ORDER, ['П-01 member 2026-11-23–']],
  ['releaseSecretary', ORDER, ['П-02 member 2026-11-23–']],
  ['releaseCurator', ORDER, []],
  ['endActing', ORDER, []],
  ['approveComposition', { basisNumber: '39/1', basisDate: '2026-11-20' }, []],
];

function vote(personId: string, votesFor: number) {
  return { personId, votesFor, votesAgainst: 0, votesAbstained: 0 };
}

describe('forms about the composition', () => {
  it.each(CASES)('%s saves its rows and is taken back whole', (command, values, expected) => {
    const host = memoryHost(withActing);
    const before = factsOf(host);
    const { done, groupIds } = runForm(host, asked(command), values);
    const after = factsOf(host);
    const known = new Set(before.memberships.map(({ id }) => id));
    const made = after.memberships
      .filter(({ id }) => !known.has(id))
      .map(({ personId, role, from, to }) => `${personId} ${role} ${from ?? ''}–${to ?? ''}`);
    expect(made.sort()).toEqual([...expected].sort());
    expect(after.memberships.filter(({ groupId }) => groupId === 'О-02')).toEqual(
      before.memberships.filter(({ groupId }) => groupId === 'О-02'),
    );
    expect(after).not.toEqual(before);
    expect(groupIds).toEqual(['О-01']);
    expect(host.look().kept.journal.every(({ action }) => action === done)).toBe(true);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });

  it('speak the words of the regulation and offer the form that comes next', () => {
    const host = memoryHost(register);
    const view = openForm(host, asked('appointLeader'));
    expect(view.fields.map(({ label }) => label)).toContain('Прежний руководитель остаётся участником');
    expect(view.facts.map(({ text }) => text)).toEqual([
      'Сейчас руководитель – Иванова Мария Петровна с 01.09.2025.',
      'По пункту 7.4 положения руководитель – избрание голосованием.',
      'О 1 прошедшей встрече ещё не сказано, состоялась ли.',
    ]);
    expect(runForm(host, asked('releaseLeader'), ORDER).next.map(({ label }) => label)).toEqual([
      'Избрать руководителя голосованием',
      'Назначить исполняющего обязанности',
    ]);
  });

  it('show before saving what the regulation will say', () => {
    const { changes, warnings } = previewForm(memoryHost(register), asked('appointLeader'), {
      ...ORDER,
      placeId: 'person:П-03',
    });
    expect(changes.map(({ becomes }) => [becomes.normId, becomes.outcome])).toContainEqual([
      'novosibirsk-2022/7.4-election',
      'violated',
    ]);
    expect(warnings).toContainEqual(expect.stringContaining('По пункту 7.4 положения нужно другое'));
  });
});

describe('who may use them', () => {
  let host: MemoryHost;
  beforeEach(() => {
    host = memoryHost(register);
    host.email = 'ivanova@school.ru';
  });

  it('a leader records the vote of the group and sees nobody but its members', () => {
    const view = openForm(host, asked('electSecretary'));
    expect(view.lists.members?.map(({ id }) => id)).toEqual(['П-01', 'П-02', 'П-03'].sort());
    expect(saveForm(host, asked('electSecretary'), { meetingId: 'З-01', candidates: [vote('П-03', 3)] }).ok).toBe(true);
  });

  it.each(CASES.map(([command]) => command).filter((command) => !command.startsWith('elect')))(
    '%s is an act of the authority: closed to a leader',
    (command) => {
      expect(() => openForm(host, asked(command))).toThrow();
    },
  );

  it('the vote of another group is closed to a leader', () => {
    expect(() => openForm(host, { ...asked('electLeader'), groupId: 'О-02' })).toThrow();
  });
});
