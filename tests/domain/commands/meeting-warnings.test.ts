import { describe, expect, test } from 'vitest';
import { meetingWarnings } from '../../../src/domain/commands/meeting-warnings';
import { proposedNumber } from '../../../src/domain/commands/record-meeting';
import type { RecordMeetingCommand } from '../../../src/domain/commands/record-meeting-input';
import type { Meeting } from '../../../src/domain/register/meeting';
import { commandWarningMessage } from '../../../src/messages/commands';
import { group, meeting, membership, register } from '../register-builder';

const command: RecordMeetingCommand = {
  groupId: 'О-01',
  meetingId: null,
  date: '2026-10-20',
  number: '2',
  theme: '',
  form: '',
  mode: '',
  place: '',
  chairId: 'П-02',
  secretaryId: 'П-03',
  presentIds: ['П-02', 'П-03'],
  excusedIds: [],
  invited: '',
  agenda: [],
};

const warningsOf = (
  fields: Partial<RecordMeetingCommand>,
  meetings: readonly Meeting[] = [],
  memberships: readonly ReturnType<typeof membership>[] = [],
  edited: Meeting | null = null,
) =>
  meetingWarnings(
    register({ meetings, memberships }),
    { ...command, ...fields },
    { group: group(), meeting: edited, groupIds: ['О-01'] },
    '2026-10-21',
  );
const codes = (...given: Parameters<typeof warningsOf>) => warningsOf(...given).map(({ code }) => code);

describe('the same number twice in a school year', () => {
  test.each([
    ['another meeting of the year', meeting('2026-09-10', { number: ' 2 ' }), true],
    ['a planned one, whose number is provisional', meeting('2026-11-10', { number: '2', status: 'planned' }), false],
    ['one put off', meeting('2026-11-10', { number: '2', status: 'postponed' }), false],
    ['a cancelled one', meeting('2026-09-10', { number: '2', status: 'cancelled' }), false],
    ['of the year before', meeting('2026-05-10', { number: '2' }), false],
    ['of another group', meeting('2026-09-10', { number: '2', groupIds: ['О-02'] }), false],
    ['another number', meeting('2026-09-10', { number: '1' }), false],
  ])('%s', (_, other, isWarned) => {
    expect(codes({}, [other]).includes('sameNumber')).toBe(isWarned);
  });

  test('a meeting is not its own double, and no number is no double', () => {
    const own = meeting('2026-10-20', { number: '2' });
    expect(codes({}, [own], [], own)).not.toContain('sameNumber');
    expect(codes({ number: '' }, [meeting('2026-09-10')])).not.toContain('sameNumber');
  });

  test('in words', () => {
    const [found] = warningsOf({}, [meeting('2026-09-10', { number: '2', theme: 'План' })]).filter(
      ({ code }) => code === 'sameNumber',
    );
    expect(found === undefined ? '' : commandWarningMessage(found)).toBe(
      'Встреча № 2 в этом учебном году уже есть — 10.09.2026, «План». Если номер лишь совпал, исправьте его; если встреча та же, отмените это действие.',
    );
  });
});

test.each([
  ['nobody of the group', [], true],
  ['the curator', [membership({ role: 'curator', personId: 'П-09' })], false],
  ['the leader', [membership({ role: 'leader', personId: 'П-09' })], false],
  ['the curator until yesterday', [membership({ role: 'curator', personId: 'П-09', to: '2026-10-19' })], true],
  ['the curator of another group', [membership({ role: 'curator', personId: 'П-09', groupId: 'О-02' })], true],
  ['a member', [membership({ role: 'member', personId: 'П-09' })], true],
])('chaired by %s who is not ticked as present', (_, memberships, isWarned) => {
  expect(codes({ chairId: 'П-09' }, [], memberships).includes('chairAbsent')).toBe(isWarned);
});

describe('the number proposed', () => {
  const own = (number: string, status: Meeting['status'] = 'planned') =>
    meeting('2026-10-20', { id: 'З-5', number, status });
  const held = [meeting('2026-09-10', { id: 'З-1', number: '1' }), meeting('2026-10-01', { id: 'З-2', number: '2' })];
  test.each<[string, Meeting | null, readonly Meeting[], string]>([
    ['of a new meeting follows those held, whatever is planned', null, [...held, own('3')], '3'],
    ['of a planned one is its own', own('3'), held, '3'],
    ['of a planned one whose number was taken is the next', own('2'), held, '3'],
    ['of a planned one without a number is the next', own(' '), held, '3'],
    [
      'of a planned one is its own though another planned one has it',
      own('4'),
      [meeting('2026-11-01', { id: 'З-6', number: '4', status: 'planned' })],
      '4',
    ],
    ['of a held one is its own though it is a double', own('2', 'held'), held, '2'],
    ['is taken by meetings of this year only', own('2'), [meeting('2026-05-20', { id: 'З-0', number: '2' })], '2'],
    [
      'is taken by meetings of this group only',
      own('2'),
      [meeting('2026-10-01', { id: 'З-0', number: '2', groupIds: ['О-02'] })],
      '2',
    ],
  ])('%s', (_, edited, others, expected) => {
    const meetings = edited === null ? others : [edited, ...others];
    const asked = { groupId: 'О-01', date: '2026-10-20', meetingId: edited?.id ?? null };
    expect(proposedNumber(register({ meetings }), asked, edited)).toBe(expected);
  });
});
