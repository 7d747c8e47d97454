import { describe, expect, test } from 'vitest';
import { builtInRegulations } from '../../../../src/domain/regulations';
import { openForm, runForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

/** The small register with its groups under another regulation. */
function hostUnder(regulationId: string) {
  const snapshot = smallRegister();
  const own = builtInRegulations.filter(({ regulation }) => regulation.id === regulationId);
  return memoryHost({
    ...snapshot,
    regulations: own.map(({ regulation }) => regulation),
    norms: own.flatMap(({ norms }) => norms),
    groups: snapshot.groups.map((group) => ({ ...group, regulationId })),
  });
}

const WHERE = { groupId: 'О-01', rowId: null };

describe.each([
  ['novosibirsk-2022', 'заседание', 'заседания'],
  ['noyabrsk-2020', 'занятие', 'занятия'],
])('under %s a meeting is called %s', (regulationId, word, plural) => {
  test('in the titles, buttons and labels of forms', () => {
    const host = hostUnder(regulationId);
    expect(openForm(host, { command: 'scheduleMeeting', ...WHERE }).title).toBe(`Назначить ${word}`);
    const plan = openForm(host, { command: 'draftPlan', ...WHERE });
    expect(plan.fields.map(({ label }) => label)).toContain(`Завести ${plural} по плану`);
    const planned = runForm(
      host,
      { command: 'scheduleMeeting', ...WHERE },
      { date: '2026-12-17', theme: 'Итоги полугодия' },
    );
    const on = { groupId: 'О-01', rowId: planned.focus?.id ?? '' };
    expect(openForm(host, { command: 'postponeMeeting', ...on }).title).toBe(`Перенести ${word}`);
    expect(openForm(host, { command: 'cancelMeeting', ...on })).toMatchObject({
      title: `Отменить ${word}`,
      submitLabel: `Отменить ${word}`,
    });
  });
});
