// No more papers are disposed of at once than a form can list.
import { describe, expect, it } from 'vitest';
import { AT_ONCE, disposeDocuments } from '../../../../src/domain/commands/documents/dispose-documents';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { FORM_WORDS } from '../../../../src/messages/forms/catalogue';
import { sayByCode } from '../../../../src/messages/forms/form-words';
import { registerOf } from '../../../golden/register-of';
import { contextOn, decided, decisionOf, refusedFor, startOf } from '../../../support/decided';

const ON = { groupId: null, rowId: null };
const context = contextOn('2026-11-20');
const act = { id: 'А-1', kind: 'акт', title: 'Акт о выделении к уничтожению', number: '1', date: '2026-11-20' };
const idOf = (place: number): string => `Д-${String(place).padStart(4, '0')}`;
const old = (place: number, keepUntil = '2025-12-31') => ({
  id: idOf(place),
  kind: 'план',
  title: `План ${idOf(place)}`,
  schoolYear: '2019/20',
  status: 'в деле',
  keepUntil,
});

/** So many papers; the last of them by its place has the oldest term. */
function registerWith(count: number) {
  const papers = Array.from({ length: count }, (_, index) =>
    index === count - 1 ? old(index + 1, '2020-12-31') : old(index + 1),
  );
  return registerOf('lyubim', {}, { documents: [...papers, { ...act, status: 'подписан' }] });
}

const opened = (count: number) => startOf(disposeDocuments, registerWith(count), ON, context);

describe('the form of disposal', () => {
  it('lists 200 papers, the oldest term first, and tells how many are left', () => {
    expect(AT_ONCE).toBe(200);
    const { lists, values, facts = [], watched } = opened(201);
    expect(lists.documents).toHaveLength(200);
    expect(lists.documents?.[0]?.id).toBe(idOf(201));
    expect(lists.documents?.some(({ id }) => id === idOf(200))).toBe(false);
    expect(values.documentIds).toHaveLength(200);
    expect(watched).toHaveLength(200);
    expect(facts.map(({ code, data, rows }) => [code, data.count, rows.length])).toEqual([
      ['due', 201, 200],
      ['left', 1, 0],
    ]);
    const { facts: said } = FORM_WORDS.disposeDocuments ?? {};
    expect(sayByCode(said, 'left', { count: 1 })).toBe(
      'За один раз – не больше 200, с самым давним сроком. Ещё 1 документ – следующим заходом.',
    );
  });

  it('lists them all while there are no more', () => {
    const { lists, facts = [] } = opened(200);
    expect(lists.documents).toHaveLength(200);
    expect(facts.map(({ code }) => code)).toEqual(['due']);
  });

  it('takes 200 and refuses 201; the rest comes the next time', () => {
    const register = registerWith(201);
    const all = Array.from({ length: 201 }, (_, index) => idOf(index + 1));
    const dispose = (documentIds: readonly string[]) =>
      decisionOf(disposeDocuments, register, ON, context, { documentIds, isConfirmed: true });
    expect(refusedFor(dispose(all))).toEqual(['documentIds tooMany']);
    const once = decisionOf(disposeDocuments, register, ON, context, { isConfirmed: true });
    expect(decided(once).changes).toHaveLength(200);
    const after = applyChanges(register, decided(once).changes);
    const { lists, facts = [] } = startOf(disposeDocuments, after, ON, context);
    expect(lists.documents?.map(({ id }) => id)).toEqual([idOf(200)]);
    expect(facts.map(({ code }) => code)).toEqual(['due']);
  });
});
