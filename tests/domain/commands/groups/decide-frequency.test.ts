import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { changeGroup } from '../../../../src/domain/commands/groups/change-group';
import { decideFrequency } from '../../../../src/domain/commands/groups/decide-frequency';
import type { Group } from '../../../../src/domain/register/group';
import { builtInRegulations } from '../../../../src/domain/regulations';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { openForm, refusals, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { group, meeting, register } from '../../register-builder';

const TODAY = '2026-10-05';
const WHERE = { groupId: 'О-9', rowId: null };
const gymnasium = builtInRegulations.filter(({ regulation }) => regulation.id === 'gymnasium7-2023');

/** A ПОС created on 1 October; its first meeting was on the 2nd, a meeting of the 20th is to come. */
function office(fields: Partial<Group> = {}) {
  return register({
    regulations: gymnasium.map(({ regulation }) => regulation),
    norms: gymnasium.flatMap(({ norms }) => norms),
    groups: [
      group({ id: 'О-9', type: 'ПОС', regulationId: 'gymnasium7-2023', createdOn: '2026-10-01', ...fields }),
      group({ id: 'О-8', type: 'ПОС', regulationId: 'gymnasium7-2023', createdOn: '2026-10-01' }),
    ],
    meetings: [
      meeting('2026-10-02', { id: 'З-1', groupIds: ['О-9'], theme: 'Как работаем', minutesNumber: '1' }),
      meeting('2026-10-20', { id: 'З-2', groupIds: ['О-9'], status: 'planned' }),
      meeting('2026-10-03', { id: 'З-3', groupIds: ['О-8'] }),
    ],
  });
}

const decide = (input: object, snapshot = office()) =>
  decisionOf(decideFrequency, snapshot, WHERE, contextOn(TODAY), { count: 1, period: 'учебная четверть', ...input });

describe('how often a group meets', () => {
  test('is decided at a meeting of its own that was held; the latest is proposed', () => {
    const { values, lists, facts } = startOf(decideFrequency, office(), WHERE, contextOn(TODAY));
    expect(values).toMatchObject({ meetingId: 'З-1', decidedOn: null, count: null, period: '' });
    expect(lists.meetings).toEqual([{ id: 'З-1', label: '02.10.2026', note: 'Как работаем' }]);
    expect(facts).toEqual([{ code: 'undecided', data: { clause: '3.3' }, rows: [] }]);
    expect(decided(decide({})).changes).toEqual([
      {
        kind: 'update',
        table: 'groups',
        id: 'О-9',
        fields: {
          ownFrequencyCount: 1,
          ownFrequencyPeriod: 'учебная четверть',
          ownFrequencyBasis: 'протокол от 02.10.2026 № 1',
        },
      },
    ]);
  });

  test('may rest on minutes whose meeting the register does not hold, from the first day of the group up to today', () => {
    const elsewhere = (decidedOn: string, minutesNumber = '3') => decide({ meetingId: null, decidedOn, minutesNumber });
    expect(refusedFor(elsewhere('2026-09-30'))).toEqual(['decidedOn beforeCreation']);
    expect(refusedFor(elsewhere('2026-10-01'))).toEqual([]);
    expect(refusedFor(elsewhere(TODAY))).toEqual([]);
    expect(refusedFor(elsewhere('2026-10-06'))).toEqual(['decidedOn inFuture']);
    const [change] = decided(elsewhere('2026-10-01')).changes;
    expect(change).toMatchObject({ fields: { ownFrequencyBasis: 'протокол от 01.10.2026 № 3' } });
    expect(warnedOf(elsewhere('2026-10-01'))).toEqual([]);
    expect(warnedOf(elsewhere('2026-10-01', ''))).toEqual(['noNumber']);
  });

  test('is told when it stays what it was', () => {
    const known = { ownFrequencyCount: 1, ownFrequencyPeriod: 'учебная четверть', ownFrequencyBasis: 'протокол № 1' };
    expect(warnedOf(decide({}, office(known)))).toEqual(['same']);
    expect(warnedOf(decide({ count: 2 }, office(known)))).toEqual([]);
    const { facts } = startOf(decideFrequency, office(known), WHERE, contextOn(TODAY));
    expect(facts).toMatchObject([{ code: 'decided', data: { count: 1, basis: 'протокол № 1' } }]);
  });

  test('is asked only where the regulation leaves it to the members and while the group works', () => {
    const offered = (snapshot: ReturnType<typeof office>, today = TODAY) =>
      decideFrequency.offeredOn?.(snapshot, WHERE, { today, actorId: null });
    expect(offered(office())).toBe(true);
    expect(offered(office({ closedOn: TODAY }))).toBe(true);
    expect(offered(office({ closedOn: '2026-10-04' }))).toBe(false);
    expect(offered(office({ createdOn: null, proposedOn: '2026-09-20' }))).toBe(false);
    expect(offered({ ...office(), norms: [] })).toBe(false);
    const start = decideFrequency.start({ ...office(), norms: [] }, WHERE, contextOn(TODAY));
    expect(start).toMatchObject({ cannotOpen: 'notAsked' });
  });

  test('is what clause 3.3 asks for; the other group stays as it was', () => {
    const outcomes = (snapshot: ReturnType<typeof office>, groupId: string) =>
      evaluateRegister(snapshot, { asOf: '2026-12-01', groupIds: [groupId] })
        .filter(({ reason }) => reason.code.startsWith('own-frequency.'))
        .map(({ outcome }) => outcome);
    const next = applyChanges(office(), decided(decide({})).changes);
    expect([outcomes(office(), 'О-9'), outcomes(next, 'О-9')]).toEqual([['cantTell'], ['met']]);
    expect(outcomes(next, 'О-8')).toEqual(['cantTell']);
  });

  test('is written by the page and taken back', () => {
    const host = memoryHost({ ...office(), settings: smallRegister().settings });
    const before = host.look().snapshot.groups;
    const asked = { command: 'decideFrequency', ...WHERE };
    expect(openForm(host, asked).title).toBe('Своя периодичность заседаний');
    expect(runForm(host, asked, { count: 2, period: 'полугодие' }).done).toBe('Решение о своей периодичности записано');
    expect(host.look().snapshot.groups[0]).toMatchObject({ ownFrequencyCount: 2, ownFrequencyPeriod: 'полугодие' });
    undoForm(host);
    expect(host.look().snapshot.groups).toEqual(before);
  });
});

describe('the page of a group', () => {
  const CARD = { command: 'changeGroup', groupId: 'О-01', rowId: null };

  test('is an address; what stood in the sheet stays', () => {
    const change = (pageUrl: string, snapshot = smallRegister()) =>
      refusedFor(decisionOf(changeGroup, snapshot, CARD, contextOn(TODAY), { pageUrl }));
    expect(change('')).toEqual([]);
    expect(change('https://ensk.ru/fizika')).toEqual([]);
    expect(change('ensk.ru/fizika')).toEqual(['pageUrl notUrl']);
    expect(change('https://ensk.ru/физика и химия')).toEqual(['pageUrl notUrl']);
    const typed = smallRegister();
    const groups = typed.groups.map((one) => ({ ...one, pageUrl: 'ensk.ru/fizika' }));
    expect(change('ensk.ru/fizika', { ...typed, groups })).toEqual([]);
  });

  test('is written from the card', () => {
    const host = memoryHost(smallRegister());
    expect(refusals(host, CARD, { pageUrl: 'ensk' })).toEqual([['pageUrl', 'notUrl']]);
    runForm(host, CARD, { pageUrl: ' https://ensk.ru/fizika ' });
    expect(host.look().snapshot.groups[0]?.pageUrl).toBe('https://ensk.ru/fizika');
  });
});
