// Papers are disposed of under an act that lists them, and under no other.
import { describe, expect, it } from 'vitest';
import { disposeDocuments } from '../../../../src/domain/commands/documents/dispose-documents';
import { correctDocument } from '../../../../src/domain/commands/documents/sign-document';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { undoChanges } from '../../../../src/domain/commands/undo-changes';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { registerOf } from '../../../golden/register-of';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';

const old = (id: string, keepUntil: string | null, more: object = {}) => ({
  id,
  kind: 'план',
  title: `План ${id}`,
  schoolYear: '2019/20',
  status: 'в деле',
  fileId: 'file-1',
  keepUntil,
  ...more,
});
const act = {
  id: 'Д-9',
  kind: 'акт',
  title: 'Акт о выделении к уничтожению',
  number: '1',
  date: '2026-11-20',
  status: 'подписан',
};
const papers = [old('Д-1', '2026-11-19'), old('Д-2', '2026-11-20'), old('Д-3', null)];
const registerWith = (...documents: readonly object[]) => registerOf('lyubim', {}, { documents });
const ON = { groupId: null, rowId: null };
const context = contextOn('2026-11-20');
const start = (snapshot: RegisterSnapshot, on = context) => disposeDocuments.start(snapshot, ON, on);
const dispose = (snapshot: RegisterSnapshot, input: object = {}, on = context) =>
  decisionOf(disposeDocuments, snapshot, ON, on, { isConfirmed: true, ...input });

describe('disposal', () => {
  const register = registerWith(...papers, act);

  it('lists what is over on the day and opens only with a signed act', () => {
    expect(start(register)).toMatchObject({ values: { documentIds: ['Д-1'], actId: 'Д-9', isConfirmed: false } });
    const draft = registerWith(...papers, { ...act, status: 'на подписи' });
    expect(start(draft)).toMatchObject({ cannotOpen: 'noAct', data: { count: 1 } });
    expect(start(registerWith(act))).toMatchObject({ cannotOpen: 'nothing' });
  });

  it('does nothing without confirmation, and nothing to a paper whose term is not over', () => {
    expect(refusedFor(dispose(register, { isConfirmed: false }))).toEqual(['isConfirmed notConfirmed']);
    expect(refusedFor(dispose(register, { documentIds: ['Д-1', 'Д-3'] }))).toEqual(['documentIds notDue']);
    const after = applyChanges(register, decided(dispose(register)).changes).documents;
    expect(after).toHaveLength(4);
    expect(after[0]).toMatchObject({
      status: 'уничтожен',
      note: 'Уничтожен по акту от 20.11.2026 № 1',
      fileId: 'file-1',
    });
    expect(after.slice(1)).toEqual(register.documents.slice(1));
  });

  it('tells of files that stay, where there are any', () => {
    expect(warnedOf(dispose(register))).toEqual(['filesStay']);
    expect(warnedOf(dispose(registerWith(old('Д-1', '2026-11-19', { fileId: '' }), act)))).toEqual([]);
  });
});

describe('an act', () => {
  const later = contextOn('2028-03-01');
  const both = [old('Д-1', '2025-12-31'), old('Д-2', '2027-12-31')];

  it('does not cover papers whose term ended after its day', () => {
    const register = registerWith(...both, act);
    expect(startOf(disposeDocuments, register, ON, later).values).toMatchObject({ documentIds: ['Д-1'] });
    expect(refusedFor(dispose(register, { documentIds: ['Д-1', 'Д-2'] }, later))).toEqual(['documentIds notInAct']);
    expect(refusedFor(dispose(register, {}, later))).toEqual([]);
    expect(start(registerWith(old('Д-2', '2027-12-31'), act), later)).toMatchObject({ cannotOpen: 'noAct' });
  });

  it.each([
    ['2026-11-19', []],
    ['2026-11-20', []],
    ['2026-11-21', ['Д-2']],
  ])('made here on %s covers what was over then, whatever day it was signed', (createdOn, ids) => {
    const made = { ...act, date: '2026-11-25', paperKey: 'disposal-act:year|2026/27', createdOn };
    const register = registerWith(
      old('Д-1', '2020-12-31', { createdOn: '2026-11-22' }),
      old('Д-2', '2026-11-20'),
      made,
    );
    const opened = start(register, contextOn('2026-11-26'));
    expect('values' in opened ? opened.values.documentIds : []).toEqual(ids);
  });

  it('cannot be unsigned once papers were disposed of under it; its number is corrected in their notes', () => {
    const register = registerWith(...papers, act);
    const after = applyChanges(register, decided(dispose(register)).changes);
    const signing = {
      table: 'documents' as const,
      id: 'Д-9',
      before: { status: 'черновик', number: '', date: null },
      after: { status: 'подписан', number: '1', date: '2026-11-20' },
    };
    expect(undoChanges(register, [signing]).kind).toBe('undone');
    expect(undoChanges(after, [signing])).toEqual({
      kind: 'refused',
      obstacles: [{ code: 'usedBy', table: 'documents', id: 'Д-9', byTable: 'documents', byId: 'Д-1' }],
    });
    const on = { groupId: null, rowId: 'Д-9' };
    const { changes } = decided(decisionOf(correctDocument, after, on, context, { number: '2', date: '2026-11-19' }));
    expect(applyChanges(after, changes).documents[0]?.note).toBe('Уничтожен по акту от 19.11.2026 № 2');
  });
});
