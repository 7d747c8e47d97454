import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { agendaChanges, agendaOf } from '../../../../src/domain/commands/meetings/agenda-rows';
import { contextOn } from '../../../support/decided';
import { smallRegister, TODAY } from '../../../support/small-register';
import { agendaItem } from '../../register-builder';

const question = fc.constantFrom('Первый', 'Второй', 'Третий', ' первый ', 'Четвёртый');

test('whatever was there, the agenda becomes what was filled in; ids are single, other meetings are left alone', () => {
  fc.assert(
    fc.property(fc.array(question, { maxLength: 5 }), fc.array(question, { maxLength: 5 }), (before, after) => {
      const items = before.map((text, index) =>
        agendaItem({ id: `В-${index}`, meetingId: 'З-02', order: index + 1, question: text, note: `${index}` }),
      );
      const other = agendaItem({ id: 'В-чужой', meetingId: 'З-03', question: 'Первый' });
      const snapshot = smallRegister({ agendaItems: [...items, other] });
      const rows = after.map((text) => ({ question: text, speakerId: null, speakerText: '' }));
      const next = applyChanges(snapshot, agendaChanges(snapshot, 'З-02', rows, contextOn(TODAY)));
      const own = agendaOf(next, 'З-02');
      expect(own.map((item) => item.question)).toEqual(after);
      expect(own.map(({ order }) => order)).toEqual(after.map((_, index) => index + 1));
      expect(new Set(next.agendaItems.map(({ id }) => id)).size).toBe(next.agendaItems.length);
      expect(own.filter(({ id }) => items.some((item) => item.id === id))).toHaveLength(
        Math.min(before.length, after.length),
      );
      expect(agendaOf(next, 'З-03')).toEqual([other]);
    }),
  );
});
