import { describe, expect, test } from 'vitest';
import { buildRegisterIndex } from '../../../src/domain/register/register-index';
import { agendaItem, register } from '../register-builder';

const item = (id: string, meetingId: string) => agendaItem({ id, meetingId });

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

describe('rows of one owner', () => {
  test('come by id, whether they stand together or apart, and the same when asked again', () => {
    const agendaItems = [
      item('В-5', 'З-1'),
      item('В-2', 'З-1'),
      item('В-4', 'З-2'),
      item('В-3', 'З-1'),
      item('В-1', 'З-2'),
      item('В-6', 'З-3'),
    ];
    const index = buildRegisterIndex(register({ agendaItems }));
    for (const _ of ['first', 'again']) {
      expect(idsOf(index.agendaOf('З-1'))).toEqual(['В-2', 'В-3', 'В-5']);
      expect(idsOf(index.agendaOf('З-2'))).toEqual(['В-1', 'В-4']);
      expect(idsOf(index.agendaOf('З-3'))).toEqual(['В-6']);
      expect(idsOf(index.agendaOf('З-4'))).toEqual([]);
    }
    expect(idsOf(agendaItems)).toEqual(['В-5', 'В-2', 'В-4', 'В-3', 'В-1', 'В-6']);
  });
});
