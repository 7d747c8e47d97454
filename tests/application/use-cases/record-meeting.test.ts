import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { RecordMeetingOutput } from '../../../src/contract/record-meeting';
import { plan, planItem } from '../../domain/register-builder';
import { factsOf, undoForm } from '../../support/form-session';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

const record = (host: MemoryHost, changes = {}) =>
  answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host, changes) });

describe('record meeting', () => {
  it('saves the meeting, its agenda, the journal and the verdicts of the group with one read and one write', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const input = recordInput(host);
    host.faults.arm(null);
    const answer = answerRpc(host, { procedure: 'recordMeeting', input });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(answer.ok && RecordMeetingOutput.safeParse(answer.data).success).toBe(true);

    const { snapshot, kept, issues } = host.look();
    expect(issues).toEqual([]);
    expect(snapshot.meetings.find(({ id }) => id === 'З-02')).toMatchObject({
      status: 'held',
      date: '2026-10-28',
      plannedOn: null,
      number: '2',
      place: 'Школа № 1',
      presentIds: ['П-01', 'П-02'],
      excusedIds: ['П-03'],
      secretaryId: 'П-02',
    });
    expect(snapshot.agendaItems).toEqual([
      expect.objectContaining({ meetingId: 'З-02', order: 1, question: 'Об итогах четверти', votesFor: 2 }),
    ]);
    const [entry, question] = kept.journal.filter(({ requestId }) => requestId === 'request-1');
    expect(entry).toMatchObject({ action: 'Заседание проведено', rowId: 'З-02', requestId: 'request-1' });
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ status: 'planned' });
    expect(question).toMatchObject({ action: 'Заседание проведено', sheet: 'Вопросы и решения', before: '' });
    const meetings = kept.verdicts.find(({ id }) => id.includes('7.6-meetings') && id.startsWith('О-01'));
    expect(meetings?.message).toContain('2');
    const owed = kept.verdicts.filter(({ id }) => id.startsWith('О-01|novosibirsk-2022/7.6-minutes'));
    expect(owed).toHaveLength(2);
  });

  it('says the same in «Контроль» as the next check would', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    record(host);
    const saved = host.look().kept.verdicts.filter(({ groupId }) => groupId === 'О-01');
    dailyCheck(host);
    const checked = host.look().kept.verdicts.filter(({ groupId }) => groupId === 'О-01');
    const words = (rows: typeof saved) =>
      rows.map(({ row: _link, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(words(saved)).toEqual(words(checked));
  });

  it('is taken back with its agenda and the line of the plan', () => {
    const meetings = smallRegister().meetings.map((one) => (one.id === 'З-02' ? { ...one, planItemId: 'МП-1' } : one));
    const plans = [plan({ id: 'ПЛ-1' })];
    const planItems = [planItem({ id: 'МП-1', planId: 'ПЛ-1', title: 'Итоги четверти' })];
    const host = memoryHost(smallRegister({ meetings, plans, planItems }));
    const before = factsOf(host);
    record(host);
    expect(host.look().snapshot.planItems).toMatchObject([{ id: 'МП-1', doneOn: '2026-10-28' }]);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
    record(host, { requestId: 'request-2', meetingId: null, version: null, date: '2026-11-05' });
    undoForm(host, 'request-2');
    expect(factsOf(host)).toEqual(before);
  });

  it('leaves the day that somebody wrote into the line of the plan', () => {
    const meetings = smallRegister().meetings.map((one) => (one.id === 'З-02' ? { ...one, planItemId: 'МП-1' } : one));
    const planItems = [planItem({ id: 'МП-1', planId: 'ПЛ-1', doneOn: '2026-10-27' })];
    const host = memoryHost(smallRegister({ meetings, plans: [plan({ id: 'ПЛ-1' })], planItems }));
    record(host);
    expect(host.look().snapshot.planItems).toMatchObject([{ doneOn: '2026-10-27' }]);
  });

  it('answers a repeated request from the journal and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host, { meetingId: null, version: null, date: '2026-11-05' });
    const first = answerRpc(host, { procedure: 'recordMeeting', input });
    const { revision } = host.sheets;
    const second = answerRpc(host, { procedure: 'recordMeeting', input });
    expect(host.sheets.revision).toBe(revision);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({
      ok: true,
      data: { meetingId: first.ok && (first.data as { meetingId: string }).meetingId },
    });
    expect(host.look().snapshot.meetings).toHaveLength(4);
  });

  it('takes nothing for done under the id of another group’s request, and does not do it under that id either', () => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host, { meetingId: null, version: null, date: '2026-11-05' });
    const held = () => host.look().snapshot.meetings.filter(({ date }) => date === '2026-11-05');
    answerRpc(host, { procedure: 'recordMeeting', input });
    expect(held()).toHaveLength(1);
    const other = { ...input, groupId: 'О-02', presentIds: ['П-04'], excusedIds: [], chairId: null, secretaryId: null };
    const agenda = input.agenda.map((one) => ({ ...one, speakerId: null, votesFor: null }));
    const send = (requestId: string) =>
      answerRpc(host, { procedure: 'recordMeeting', input: { ...other, agenda, requestId } });
    expect(send('request-1')).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', issues: [{ code: 'requestUsed' }] },
    });
    expect(send('request-2')).toMatchObject({ ok: true });
    expect(held().map(({ groupIds }) => groupIds)).toEqual([['О-01'], ['О-02']]);
  });

  it('does not read what the journal has kept of old and new values', () => {
    const host = memoryHost(smallRegister());
    record(host);
    const input = recordInput(host, { requestId: 'request-2' });
    const ranges: string[] = [];
    const batchGet = host.sheets.valuesBatchGet.bind(host.sheets);
    host.sheets.valuesBatchGet = (id, query) => {
      ranges.push(...((query as { readonly ranges: readonly string[] }).ranges ?? []));
      return batchGet(id, query);
    };
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({ ok: true });
    expect(ranges.filter((range) => range.startsWith("'Журнал'"))).toEqual([
      "'Журнал'!A:A",
      "'Журнал'!D:D",
      "'Журнал'!F:G",
      "'Журнал'!J:J",
    ]);
    Reflect.deleteProperty(host.sheets, 'valuesBatchGet');
    const { journal } = host.look().kept;
    expect(journal.map(({ requestId }) => requestId)).toEqual(['request-1', 'request-1', 'request-2']);
    expect(journal.every(({ at, actor }) => at !== null && actor !== '')).toBe(true);
  });

  it('keeps the journal valid JSON when the texts are long', () => {
    const host = memoryHost(smallRegister());
    record(host, { invited: '«Гость», '.repeat(5_500), theme: 'Т'.repeat(300) });
    const [entry] = host.look().kept.journal;
    const after = JSON.parse(entry?.after ?? '') as { invited: string; theme: string; status: string };
    expect(after).toMatchObject({ status: 'held', theme: 'Т'.repeat(300) });
    expect(after.invited).toMatch(/^«Гость», «Гость».*…$/);
    expect(entry?.after.length).toBeLessThanOrEqual(45_000);
  });

  it('refuses to overwrite what somebody typed meanwhile, and shows both', () => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host);
    host.type('meetings', 'З-02', 'theme', 'Подготовка к олимпиаде');
    const answer = answerRpc(host, { procedure: 'recordMeeting', input });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    const message = answer.ok ? '' : answer.error.message;
    expect(message).toContain('тема — «Подготовка к олимпиаде»');
    expect(message).toContain('тема — «Итоги четверти»');
    expect(host.look().snapshot.meetings.find(({ id }) => id === 'З-02')?.status).toBe('planned');
  });

  it('notices a change of the agenda too', () => {
    const host = memoryHost(smallRegister());
    record(host);
    const input = recordInput(host, { requestId: 'request-2' });
    const [item] = host.look().snapshot.agendaItems;
    host.type('agendaItems', item?.id ?? '', 'decided', 'Отложить');
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({ error: { code: 'CONFLICT' } });
  });

  it('keeps the first planned day of a meeting that was moved', () => {
    const host = memoryHost(smallRegister());
    record(host, { date: '2026-11-03' });
    expect(host.look().snapshot.meetings.find(({ id }) => id === 'З-02')).toMatchObject({
      date: '2026-11-03',
      plannedOn: '2026-10-28',
    });
  });

  it('replaces the agenda question by question, keeping rows', () => {
    const host = memoryHost(smallRegister());
    record(host);
    const [before] = host.look().snapshot.agendaItems;
    const question = { ...(recordInput(host).agenda[0] as object) } as ReturnType<typeof recordInput>['agenda'][0];
    record(host, {
      requestId: 'request-2',
      agenda: [
        { ...question, question: 'Первый' },
        { ...question, question: 'Второй' },
      ],
    });
    expect(host.look().snapshot.agendaItems.map(({ id, question: text }) => [id === before?.id, text])).toEqual([
      [true, 'Первый'],
      [false, 'Второй'],
    ]);
    record(host, { requestId: 'request-3', agenda: [{ ...question, question: 'Второй' }] });
    expect(host.look().snapshot.agendaItems.map(({ id, question: text }) => [id === before?.id, text])).toEqual([
      [true, 'Второй'],
    ]);
  });

  it.each([
    ['a day to come', { date: '2026-11-23' }, [['dateInFuture', 'date']]],
    ['a day that does not exist', { date: '2026-02-31' }, [['noSuchDate', 'date']]],
    [
      'nobody present',
      { presentIds: [], excusedIds: [] },
      [
        ['nobodyPresent', 'presentIds'],
        ['tooManyVotes', 'agenda.0.votesFor'],
      ],
    ],
    ['a person of another group', { presentIds: ['П-01', 'П-04'] }, [['notMember', 'presentIds.1']]],
    ['one person in both lists', { excusedIds: ['П-02'] }, [['presentAndExcused', 'excusedIds.0']]],
    ['one person twice', { presentIds: ['П-01', 'П-01'] }, [['twice', 'presentIds.1']]],
    ['no question', { agenda: [] }, [['noAgenda', 'agenda']]],
    ['an unknown mode', { mode: 'телепатически' }, [['notInList', 'mode']]],
    ['a stranger in the chair', { chairId: 'П-99' }, [['noSuchPerson', 'chairId']]],
  ])('refuses %s with the field that is wrong', (_title, changes, expected) => {
    const host = memoryHost(smallRegister());
    const { revision } = host.sheets;
    const answer = record(host, changes);
    expect(answer).toMatchObject({ ok: false, error: { code: 'COMMAND_REFUSED' } });
    expect(answer.ok ? [] : answer.error.issues.map(({ code, path }) => [code, path])).toEqual(expected);
    expect(host.sheets.revision).toBe(revision);
  });

  it('counts votes against those present: three votes of two people are refused, two are not', () => {
    const host = memoryHost(smallRegister());
    const [item] = recordInput(host).agenda;
    const voting = (votesFor: number) => record(host, { requestId: `v${votesFor}`, agenda: [{ ...item, votesFor }] });
    expect(voting(3)).toMatchObject({
      error: { issues: [{ code: 'tooManyVotes', path: 'agenda.0.votesFor', data: { votes: 3, present: 2 } }] },
    });
    expect(voting(2)).toMatchObject({ ok: true });
  });

  it('refuses a meeting after the last day of the group and takes one on that day', () => {
    const register = smallRegister();
    const [first, second] = register.groups;
    const groups = [{ ...first, closedOn: '2026-10-28' }, second] as typeof register.groups;
    expect(record(memoryHost({ ...register, groups }), { date: '2026-10-29' })).toMatchObject({
      error: { issues: [{ code: 'groupClosed', path: 'date' }] },
    });
    expect(record(memoryHost({ ...register, groups }))).toMatchObject({ ok: true });
  });

  it('warns of a missing decision and of low attendance without stopping', () => {
    const host = memoryHost(smallRegister());
    const [item] = recordInput(host).agenda;
    const answer = record(host, { presentIds: ['П-01'], agenda: [{ ...item, decided: ' ', votesFor: null }] });
    const warnings = answer.ok ? (answer.data as { warnings: string[] }).warnings : [];
    expect(warnings).toEqual([
      expect.stringContaining('решение не записано'),
      expect.stringContaining('1 человек из 3 (33 %)'),
      expect.stringContaining('Секретарь не отмечен'),
    ]);
  });

  it('says that another save is going on', () => {
    const host = memoryHost(smallRegister());
    const input = recordInput(host);
    host.faults.failOnce(
      'lock',
      Object.assign(new Error('BUSY'), { name: 'AppError', code: 'BUSY', details: {}, issues: [], cause: null }),
    );
    const busy = answerRpc(host, { procedure: 'recordMeeting', input });
    expect(busy).toMatchObject({ error: { code: 'BUSY', message: expect.stringContaining('ещё раз') } });
    expect(host.look().kept.journal).toEqual([]);
    // The same request may be sent again.
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({ ok: true });
    expect(host.look().kept.journal.map(({ rowId }) => rowId)).toEqual(['З-02', expect.stringMatching(/^В-/)]);
  });

  it('gives a row typed by hand its id and saves what the form called by a provisional one', () => {
    const host = memoryHost(smallRegister());
    host.type('meetings', 'З-02', 'id', '');
    const planned = host.look().snapshot.meetings.find(({ theme }) => theme === 'Итоги четверти');
    const form = answerRpc(host, {
      procedure: 'meetingForm',
      input: { groupId: 'О-01', meetingId: planned?.id, date: '2026-10-28' },
    });
    const version = form.ok ? (form.data as { version: string }).version : null;
    const answer = answerRpc(host, {
      procedure: 'recordMeeting',
      input: { ...recordInput(memoryHost(smallRegister())), meetingId: planned?.id, version },
    });
    expect(answer).toMatchObject({ ok: true });
    const saved = host.look().snapshot.meetings.find(({ theme }) => theme === 'Итоги четверти');
    expect(saved).toMatchObject({ id: expect.stringMatching(/^З-n\d+$/), status: 'held' });
    expect(host.look().snapshot.agendaItems[0]?.meetingId).toBe(saved?.id);
  });
});
