import { beforeEach, describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { OpenFormOutput, PreviewCommandOutput, RunCommandOutput } from '../../../../src/contract/commands';
import type { FormView } from '../../../../src/contract/forms/form-view';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const CARD = { command: 'changeGroup', groupId: 'О-01', rowId: null };

const open = (host: MemoryHost): FormView => {
  const answer = answerRpc(host, { procedure: 'openForm', input: CARD });
  if (!answer.ok) throw new Error(answer.error.message);
  return OpenFormOutput.parse(answer.data);
};

const save = (host: MemoryHost, view: FormView, changes: object, requestId = 'request-1') =>
  answerRpc(host, {
    procedure: 'runCommand',
    input: { ...CARD, requestId, version: view.version, opened: view.values, values: { ...view.values, ...changes } },
  });

const undo = (host: MemoryHost, requestId = 'request-1') =>
  answerRpc(host, { procedure: 'undoAction', input: { requestId } });

const nameNow = (host: MemoryHost) => host.look().snapshot.groups.find(({ id }) => id === 'О-01')?.name;

describe('a form', () => {
  let host: MemoryHost;
  beforeEach(() => {
    host = memoryHost(smallRegister());
  });

  it('opens with the values of the row, its lists and its words, with one read', () => {
    host.faults.arm(null);
    const view = open(host);
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual(['sheets.batchGet']);
    expect(view.title).toBe('Карточка объединения');
    expect(view.fields.map(({ name, label }) => [name, label])).toContainEqual(['theme', 'Тема работы']);
    expect(view.values.name).toBe(nameNow(host));
    expect(view.lists.organizations?.length).toBe(host.look().snapshot.organizations.length);
  });

  it('is saved with one read and one write; the journal keeps what was and what became', () => {
    const view = open(host);
    const before = nameNow(host);
    host.faults.arm(null);
    const answer = save(host, view, { name: 'ММО физиков' });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    if (!answer.ok) throw new Error(answer.error.message);
    expect(RunCommandOutput.parse(answer.data)).toMatchObject({
      done: 'Карточка объединения изменена',
      groupIds: ['О-01'],
    });
    expect(nameNow(host)).toBe('ММО физиков');
    const [entry] = host.look().kept.journal.slice(-1);
    expect(entry).toMatchObject({ action: 'Карточка объединения изменена', rowId: 'О-01', groupId: 'О-01' });
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ name: before });
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ name: 'ММО физиков' });
  });

  it('sent twice is carried out once', () => {
    const view = open(host);
    save(host, view, { theme: 'Первая' });
    const again = save(host, view, { theme: 'Первая' });
    expect(again.ok).toBe(true);
    expect(host.look().kept.journal).toHaveLength(1);
  });

  it('tells all faults of its fields at once, in Russian, and writes nothing', () => {
    const view = open(host);
    const answer = save(host, view, {
      name: ' ',
      regulationId: 'нет такого',
      plannedUntil: '2027-02-30',
      theme: 'т'.repeat(501),
    });
    if (answer.ok) throw new Error('saved');
    expect(answer.error.code).toBe('COMMAND_REFUSED');
    expect(answer.error.issues.map(({ path, code }) => [path, code])).toEqual([
      ['name', 'required'],
      ['regulationId', 'notInList'],
      ['theme', 'tooLong'],
      ['plannedUntil', 'wrongFormat'],
    ]);
    expect(answer.error.issues.every(({ message }) => /[а-я]/.test(message))).toBe(true);
    expect(host.look().kept.journal).toEqual([]);
  });

  it('says in the words of the form what the command refuses', () => {
    const other = host.look().snapshot.groups.find(({ id }) => id !== 'О-01');
    const answer = save(host, open(host), { name: other?.name ?? '' });
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ path: 'name', code: 'sameName' }] } });
    expect(answer.ok ? '' : answer.error.issues[0]?.message).toContain(`«${other?.name}» уже есть`);
  });

  it('is not saved over what somebody typed meanwhile: the field shows both, the new version saves', () => {
    const view = open(host);
    host.type('groups', 'О-01', 'theme', 'Из таблицы');
    const answer = save(host, view, { theme: 'Моё', goal: 'Цель' });
    if (answer.ok) throw new Error('saved');
    expect(answer.error.code).toBe('CONFLICT');
    const [version, theme] = answer.error.issues;
    expect(theme).toMatchObject({ path: 'theme', code: 'changedMeanwhile', data: { theirs: '"Из таблицы"' } });
    expect(theme?.message).toContain('«Из таблицы»');
    expect(host.look().snapshot.groups[0]?.goal).not.toBe('Цель');
    const second = save(host, { ...view, version: String(version?.data.version) }, { theme: 'Моё', goal: 'Цель' });
    expect(second.ok).toBe(true);
    expect(host.look().snapshot.groups.find(({ id }) => id === 'О-01')).toMatchObject({ theme: 'Моё', goal: 'Цель' });
  });

  it('may be tried without writing anything', () => {
    const view = open(host);
    const input = { ...CARD, values: { ...view.values, name: '' } };
    const answer = answerRpc(host, { procedure: 'previewCommand', input });
    if (!answer.ok) throw new Error(answer.error.message);
    expect(PreviewCommandOutput.parse(answer.data).issues).toEqual([
      { code: 'required', path: 'name', message: 'Заполните это поле.' },
    ]);
    expect(host.look().kept.journal).toEqual([]);
  });

  it('unknown, of a group that is not there or without a group is refused', () => {
    const ask = (input: object) => answerRpc(host, { procedure: 'openForm', input });
    expect(ask({ ...CARD, command: 'constructor' })).toMatchObject({ error: { code: 'UNKNOWN_PROCEDURE' } });
    expect(ask({ ...CARD, groupId: 'О-99' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(ask({ ...CARD, groupId: null })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    expect(ask({ ...CARD, rowId: 'О-99' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('of methodists is closed to a leader', () => {
    host.email = 'ivanova@school.ru';
    const answer = answerRpc(host, { procedure: 'openForm', input: CARD });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
  });
});

describe('taking an action back', () => {
  let host: MemoryHost;
  beforeEach(() => {
    host = memoryHost(smallRegister());
  });

  it('gives the fields back with one read and one write and stands in the journal', () => {
    const before = nameNow(host);
    save(host, open(host), { name: 'ММО физиков' });
    host.faults.arm(null);
    const answer = undo(host);
    expect(answer).toMatchObject({ ok: true, data: { done: 'Отменено: Карточка объединения изменена' } });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(nameNow(host)).toBe(before);
    expect(host.look().kept.journal.map(({ requestId }) => requestId)).toEqual(['request-1', 'undo:request-1']);
  });

  it('asked for twice is done once', () => {
    save(host, open(host), { name: 'ММО физиков' });
    undo(host);
    expect(undo(host).ok).toBe(true);
    expect(host.look().kept.journal).toHaveLength(2);
  });

  it('is refused when the row has changed since, with the row named', () => {
    save(host, open(host), { name: 'ММО физиков' });
    host.type('groups', 'О-01', 'name', 'ММО химиков');
    const answer = undo(host);
    if (answer.ok) throw new Error('undone');
    expect(answer.error.issues[0]?.code).toBe('changedSince');
    expect(answer.error.message).toContain('ММО химиков');
    expect(nameNow(host)).toBe('ММО химиков');
  });

  it('is not found when nothing like it was done, and an undo cannot be undone by its own mark', () => {
    expect(undo(host, 'request-9')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    save(host, open(host), { name: 'ММО физиков' });
    undo(host);
    expect(undo(host, 'undo:request-1')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('of a methodist is closed to a leader', () => {
    save(host, open(host), { name: 'ММО физиков' });
    host.email = 'ivanova@school.ru';
    expect(undo(host)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
  });
});
