import { describe, expect, test } from 'vitest';
import { changeJob } from '../../../../src/domain/commands/people/change-job';
import type { Job } from '../../../../src/domain/register/job';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { smallRegister, TODAY } from '../../../support/small-register';
import { job } from '../../register-builder';

const own: Job = job({ id: 'Р-1', personId: 'П-01', organizationId: 'ОО-1', position: 'учитель', from: '2020-09-01' });
const other: Job = { ...own, id: 'Р-2', position: 'методист', isMain: true };
const SUBJECT = { groupId: null, rowId: 'Р-1' };
const change = (input: object, jobs: readonly Job[] = [{ ...own, isMain: null }, other]) =>
  decisionOf(changeJob, smallRegister({ jobs }), SUBJECT, contextOn(TODAY), input);

describe('a place of work is corrected', () => {
  test('in what it says; an empty «основное» stays empty', () => {
    expect(decided(change({ position: 'учитель математики', level: 'общее' })).changes).toEqual([
      {
        kind: 'update',
        table: 'jobs',
        id: 'Р-1',
        fields: { position: 'учитель математики', level: 'общее', isMain: null, from: '2020-09-01' },
      },
    ]);
  });

  test('to be the main one: the other one stops being it, and that is said', () => {
    expect(decided(change({ isMain: true })).changes.slice(1)).toEqual([
      { kind: 'update', table: 'jobs', id: 'Р-2', fields: { isMain: false } },
    ]);
    expect(warnedOf(change({ isMain: true }))).toEqual(['otherMain']);
    expect(warnedOf(change({}))).toEqual([]);
  });

  test('not into one that the person has there already, unless that one has ended', () => {
    expect(refusedFor(change({ position: 'Методист' }))).toEqual(['position sameJob']);
    expect(refusedFor(change({ position: 'методист' }, [own, { ...other, to: '2026-11-21' }]))).toEqual([]);
    expect(refusedFor(change({ position: 'методист' }, [own, { ...other, organizationId: 'ОО-2' }]))).toEqual([]);
  });

  test('whose first day is not after its last one', () => {
    const ending = [{ ...own, to: '2026-11-30' }];
    expect(refusedFor(change({ from: '2026-11-30' }, ending))).toEqual([]);
    expect(refusedFor(change({ from: '2026-12-01' }, ending))).toEqual(['from startsAfterEnd']);
  });

  test('is offered while it lasts; of one that is gone there is no form', () => {
    const snapshot = smallRegister({ jobs: [own, { ...other, to: '2026-11-30' }] });
    const offered = (rowId: string) =>
      changeJob.offeredOn?.(snapshot, { groupId: null, rowId }, { today: TODAY, actorId: null });
    expect([offered('Р-1'), offered('Р-2'), offered('Р-9')]).toEqual([true, false, false]);
    expect(startOf(changeJob, snapshot, SUBJECT, contextOn(TODAY)).values).toMatchObject({ position: 'учитель' });
    expect(changeJob.start(snapshot, { groupId: null, rowId: 'Р-9' }, contextOn(TODAY))).toEqual({
      cannotOpen: 'noJob',
    });
  });
});
