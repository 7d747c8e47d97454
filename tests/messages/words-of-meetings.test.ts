import { describe, expect, test } from 'vitest';
import { commandWarningMessage, inputIssueMessage } from '../../src/messages/commands';
import { heldTitle } from '../../src/messages/ui-group';
import { meetingWords } from '../../src/messages/ui-meeting';

// A regulation may call it «занятие» or «семинар»: sentences of the form speak so that they fit any of them.
const DATA = {
  ...{
    today: '2026-11-22',
    date: '2026-11-22',
    closedOn: '2026-11-22',
    minutesOn: '2026-11-22',
    createdOn: '2026-11-22',
  },
  ...{ person: 'Иванова', votes: 3, present: 2, total: 5, percent: 40, schoolYear: '2025/26', reason: 'мороз' },
  ...{ number: '2', question: 'О плане', theme: 'Итоги' },
};
const ISSUES = ['noSuchMeeting', 'dateInFuture', 'groupClosed', 'nobodyPresent', 'notMember', 'noAgenda', 'notHeld'];
const WARNINGS = [
  ...['noDecision', 'lowAttendance', 'pastYear', 'beforeCreation', 'noChair', 'noSecretary', 'chairAbsent'],
  ...['secretaryAbsent', 'chairIsSecretary', 'wasCancelled', 'minutesExist', 'sameNumber', 'sameDay'],
];

describe('the form of a meeting that was held', () => {
  test.each(ISSUES)('problem %s', (code) => {
    expect(inputIssueMessage({ code, data: DATA })).not.toMatch(/заседани|undefined/i);
  });

  test.each(WARNINGS)('warning %s', (code) => {
    const message = commandWarningMessage({ code, data: DATA });
    expect(message).not.toBe(code);
    expect(message).not.toMatch(/заседани|undefined/i);
  });

  test('is called by the word of the regulation', () => {
    expect([heldTitle('занятие'), heldTitle('встреча'), heldTitle('семинар')]).toEqual([
      'Занятие проведено',
      'Встреча проведена',
      'Семинар проведён',
    ]);
    expect(Object.values(meetingWords).filter((word) => typeof word === 'string' && /заседани/i.test(word))).toEqual(
      [],
    );
  });
});
