// What the answer to a saved meeting tells of verdicts that it changed.
import { expect, it } from 'vitest';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { ask } from '../../support/ask';
import { memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

it('names each verdict of the group that another one takes the place of, with what it was; once', () => {
  const host = memoryHost(smallRegister());
  dailyCheck(host);
  const before = new Map(host.look().kept.verdicts.map(({ id, outcome, message }) => [id, { outcome, message }]));
  const { changes, verdicts } = ask(host, 'recordMeeting', recordInput(host));
  const differ = verdicts.filter(({ key, outcome, message }) => {
    const was = before.get(key);
    return was?.outcome !== outcome || was.message !== message;
  });
  expect(differ.length).toBeGreaterThan(1);
  expect(changes.map(({ becomes }) => becomes)).toEqual(differ);
  for (const { was, becomes } of changes) {
    const { outcome, message } = was ?? {};
    expect({ outcome, message }).toEqual(before.get(becomes.key) ?? {});
  }
  expect(ask(host, 'recordMeeting', recordInput(host)).changes).toEqual([]);
});

it('tells nothing of the other group of a joint meeting', () => {
  const meetings = smallRegister().meetings.map((one) =>
    one.id === 'З-02' ? { ...one, groupIds: ['О-01', 'О-02'] } : one,
  );
  const host = memoryHost(smallRegister({ meetings }));
  dailyCheck(host);
  const { changes } = ask(host, 'recordMeeting', recordInput(host));
  expect(new Set(changes.map(({ becomes }) => becomes.groupId))).toEqual(new Set(['О-01']));
});
