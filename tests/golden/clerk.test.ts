import { beforeAll, describe, expect, it } from 'vitest';
import { compositionOfGroups } from '../../src/domain/documents/composition-of-groups';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';
import { clerkObjections } from './clerk-objections';
import { makeMinutes, minutesTemplateBytes } from './make-docx';
import { MINUTES_CASES } from './minutes-cases';

let template: Uint8Array;
beforeAll(async () => {
  template = await minutesTemplateBytes();
});

function objectionsTo(register: RegisterSnapshot, meetingId: string): string[] {
  const meeting = register.meetings.find(({ id }) => id === meetingId);
  if (meeting?.date === null || meeting === undefined) throw new Error('A held meeting has a date');
  const members = new Set(compositionOfGroups(register, meeting.groupIds, meeting.date).memberIds);
  const presentMembers = meeting.presentIds.filter((id) => members.has(id));
  return clerkObjections(makeMinutes(register, meetingId, template), { date: meeting.date, presentMembers });
}

describe('a clerk has nothing to object to', () => {
  it.each(MINUTES_CASES)('in the minutes under $name', ({ register, meetingId }) => {
    expect(objectionsTo(register, meetingId)).toEqual([]);
  });

  it.each(DEMO_IDS)('in the minutes of every third held meeting of the demo %s', (id) => {
    const register = demoRegister(id, '2026-11-22');
    const held = register.meetings.filter(({ status }) => status === 'held').filter((_, index) => index % 3 === 0);
    const objections = held.flatMap((meeting) =>
      objectionsTo(register, meeting.id).map((one) => `${meeting.id}: ${one}`),
    );
    expect(held.length).toBeGreaterThan(10);
    expect(objections).toEqual([]);
  });
});

it('sees what is wrong with a paper', () => {
  const [first] = MINUTES_CASES;
  if (first === undefined) throw new Error('No cases');
  const good = makeMinutes(first.register, first.meetingId, template);
  const bad = { ...good, data: { ...good.data, fileName: 'протокол: черновик.docx', signatures: [] } };
  expect(clerkObjections(bad, { date: '2026-10-15', presentMembers: [] })).toEqual([
    '10. not the date of the meeting',
    '11. not the composition of that day',
    '15. the name of the file',
    'nobody signs',
  ]);
});
