import { describe, expect, it } from 'vitest';
import { RecordMeetingInput } from '../../src/contract/record-meeting';
import { checkMeeting } from '../../src/sidebar/meeting/check-meeting';
import { issueAt, issuesElsewhere } from '../../src/sidebar/meeting/issue-at';
import {
  countPresent,
  emptyQuestion,
  fieldsOf,
  forComposition,
  type MeetingFields,
  moveQuestion,
  toRequest,
  unanimous,
} from '../../src/sidebar/meeting/meeting-draft';
import { MEETING_FORM, TODAY } from '../e2e/support/sidebar-data';

const TARGET = { requestId: 'r1', groupId: 'О-01', meetingId: 'З-01', version: 'v1' };

function counter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `k${last}`;
  };
}

function filled(change: Partial<MeetingFields> = {}): MeetingFields {
  return { ...fieldsOf(MEETING_FORM, counter()), attendance: { 'П-001': 'present', 'П-002': 'present' }, ...change };
}

describe('fields of the form', () => {
  it('take marks and votes from the register', () => {
    const fields = fieldsOf(
      {
        ...MEETING_FORM,
        presentIds: ['П-001'],
        excusedIds: ['П-002'],
        agenda: MEETING_FORM.agenda.map((item) => ({ ...item, votesFor: 5, votesAgainst: 1 })),
      },
      counter(),
    );
    expect(fields.attendance).toEqual({ 'П-001': 'present', 'П-002': 'excused' });
    expect(fields.agenda[0]?.votes).toEqual({ for: '5', against: '1', abstained: '' });
  });

  it('an agenda that is not written yet begins with an empty question of the usual kind', () => {
    const { agenda } = fieldsOf({ ...MEETING_FORM, agenda: [] }, counter());
    expect(agenda).toEqual([emptyQuestion('k1', 'обычный')]);
  });

  it('nobody’s votes are made up: they are those typed, or all of those present when one says so', () => {
    const decided = { ...emptyQuestion('k', 'обычный'), question: 'О плане', decided: 'Провести олимпиаду' };
    const votesSent = (item: typeof decided) => {
      const [sent] = toRequest(TARGET, filled({ agenda: [item] })).agenda;
      return [sent?.votesFor, sent?.votesAgainst, sent?.votesAbstained];
    };
    expect(votesSent(decided)).toEqual([null, null, null]);
    expect(votesSent({ ...decided, votes: unanimous(2) })).toEqual([2, 0, 0]);
    expect(votesSent({ ...decided, votes: { for: '10', against: '2', abstained: '' } })).toEqual([10, 2, null]);
  });

  it('become a request with trimmed texts, ids by mark and votes as numbers', () => {
    const request = toRequest(
      TARGET,
      filled({
        theme: '  Олимпиада ',
        attendance: { 'П-001': 'present', 'П-002': 'present', 'П-003': 'excused' },
        agenda: [{ ...emptyQuestion('k', 'обычный'), question: ' О плане ', decided: 'Утвердить' }],
      }),
    );
    expect(request).toMatchObject({
      ...TARGET,
      theme: 'Олимпиада',
      presentIds: ['П-001', 'П-002'],
      excusedIds: ['П-003'],
      agenda: [{ question: 'О плане', decided: 'Утвердить', votesFor: null, votesAgainst: null, votesAbstained: null }],
    });
    expect(Object.keys(request.agenda[0] ?? {})).not.toContain('key');
  });

  it('a speaker of the composition leaves no typed name behind', () => {
    const item = { ...emptyQuestion('k', ''), question: 'О плане', speakerId: 'П-001', speakerText: 'Иванов, гость' };
    expect(toRequest(TARGET, filled({ agenda: [item] })).agenda[0]?.speakerText).toBe('');
  });

  it('questions move one place, and not past the ends', () => {
    const agenda = ['a', 'b', 'c'].map((key) => emptyQuestion(key, ''));
    const order = (items: readonly { key: string }[]): string => items.map(({ key }) => key).join('');
    expect(order(moveQuestion(agenda, 2, -1))).toBe('acb');
    expect(order(moveQuestion(agenda, 0, 1))).toBe('bac');
    expect(order(moveQuestion(agenda, 0, -1))).toBe('abc');
    expect(order(moveQuestion(agenda, 2, 1))).toBe('abc');
  });
});

describe('composition of another day', () => {
  const without = MEETING_FORM.members.filter(({ personId }) => personId !== 'П-002');
  const newcomer = { personId: 'П-009', name: 'Новикова Яна', roleTitle: '', position: '', organization: '' };

  it('drops marks of those who were not members and names who came and left', () => {
    const changed = forComposition(filled({ chairId: 'П-002' }), MEETING_FORM.members, [...without, newcomer]);
    expect(changed.fields.attendance).toEqual({ 'П-001': 'present' });
    expect(changed.fields.chairId).toBeNull();
    expect(changed.joined).toEqual(['Новикова Яна']);
    expect(changed.left).toEqual(['Громов Илья Петрович']);
    expect(countPresent(changed.fields.attendance)).toBe(1);
  });

  it('keeps a speaker who is no member any more: anybody may speak', () => {
    const agenda = [{ ...emptyQuestion('k', ''), speakerId: 'П-002' }];
    const changed = forComposition(filled({ agenda }), MEETING_FORM.members, without);
    expect(changed.fields.agenda[0]?.speakerId).toBe('П-002');
  });
});

describe('check before sending', () => {
  const check = (change: Partial<MeetingFields>) => checkMeeting(toRequest(TARGET, filled(change)), TODAY);
  const paths = (change: Partial<MeetingFields>): string[] => check(change).map(({ path, code }) => `${path} ${code}`);

  it('finds nothing in a complete form', () => {
    expect(check({})).toEqual([]);
  });

  it('wants a date that has come, somebody present and a question', () => {
    expect(paths({ date: '' })).toEqual(['date noDate']);
    expect(paths({ date: '2026-11-23' })).toEqual(['date dateInFuture']);
    expect(paths({ date: '2026-11-22' })).toEqual([]);
    expect(paths({ attendance: { 'П-001': 'excused' } })).toEqual(['presentIds nobodyPresent']);
    expect(paths({ agenda: [] })).toEqual(['agenda noAgenda']);
  });

  it('finds an empty question and votes that are no numbers, by the place of each', () => {
    const agenda = [
      { ...emptyQuestion('k1', ''), question: 'О плане' },
      { ...emptyQuestion('k2', ''), votes: { for: 'все', against: '', abstained: '-1' } },
    ];
    expect(paths({ agenda })).toEqual([
      'agenda.1.question noQuestion',
      'agenda.1.votesFor notNumber',
      'agenda.1.votesAbstained notNumber',
    ]);
  });

  it('knows how much a cell holds', () => {
    expect(paths({ theme: 'я'.repeat(501) })).toEqual(['theme tooLong']);
    expect(issueAt(check({ theme: 'я'.repeat(501) }), 'theme')).toContain('500');
  });

  it.each([
    ['number', 500],
    ['theme', 500],
    ['place', 500],
    ['invited', 50_000],
  ] as const)('%s: says what the contract says of %i characters and of one more', (field, limit) => {
    for (const length of [limit, limit + 1]) {
      const request = toRequest(TARGET, filled({ [field]: 'я'.repeat(length) }));
      expect(checkMeeting(request, TODAY).length === 0).toBe(RecordMeetingInput.safeParse(request).success);
    }
  });
});

describe('words beside fields', () => {
  const issues = [
    { code: 'notMember', path: 'presentIds.3', message: 'Громов Илья: не было в составе.' },
    { code: 'required', path: 'agenda.0.question', message: 'Заполните это поле.' },
    { code: 'noSuchMeeting', path: 'meetingId', message: 'Такого заседания нет.' },
  ];

  it('an issue of one tick stands over all ticks', () => {
    expect(issueAt(issues, 'presentIds')).toContain('Громов Илья');
  });

  it('an issue stands at its own field only', () => {
    expect(issueAt(issues, 'agenda.0.question')).toBe('Заполните это поле.');
    expect(issueAt(issues, 'agenda.1.question')).toBeUndefined();
  });

  it('an issue without a field is not lost', () => {
    expect(issuesElsewhere(issues)).toEqual([expect.stringContaining('Такого заседания')]);
  });
});
