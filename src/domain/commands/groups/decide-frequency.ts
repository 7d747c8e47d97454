import type { PlainDate } from '../../calendar/plain-date';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import { basisText, MINUTES } from '../composition/basis';
import { groupOf, livesOn } from '../composition/group-days';
import { normOfGroup } from '../composition/role-norms';
import type { CommandIssue, CommandWarning } from '../decision';
import { defineCommand, type Option, refuse } from '../definition/command';
import type { InputOf } from '../definition/input-fields';
import { wordOptions } from '../lists/options';

const FIELDS = {
  meetingId: { kind: 'reference', list: 'meetings' },
  decidedOn: { kind: 'date', required: true, shownWhen: { field: 'meetingId', is: [''] } },
  minutesNumber: { kind: 'text', maxLength: 100, actNumber: true },
  count: { kind: 'number', required: true, min: 1, max: 100 },
  period: { kind: 'choice', list: 'periods', required: true },
} as const;

/** Spans in the words of the cell; the norms read them back. */
const PERIODS = wordOptions(['учебный год', 'полугодие', 'триместр', 'учебная четверть', 'квартал', 'месяц']);

/** The clause that leaves it to the members how often they meet. */
const clauseOf = (snapshot: RegisterSnapshot, groupId: string | null, day: PlainDate): string | undefined =>
  normOfGroup(snapshot, groupId, 'own-frequency-decided', day)?.clause;

/** Held meetings, the latest first: the decision stands in the minutes of one of them. */
function heldMeetings({ meetings }: RegisterSnapshot, groupId: string): readonly Meeting[] {
  return meetings
    .filter((one) => one.groupIds.includes(groupId) && one.status === 'held' && one.date !== null)
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
}

const meetingOption = ({ id, date, theme }: Meeting): Option =>
  theme.trim() === ''
    ? { id, label: dateInDigits(date ?? '') }
    : { id, label: dateInDigits(date ?? ''), note: theme.trim() };

/** The members decide how often they meet: Гимназия № 7, 3.3. The decision rests on minutes of theirs. */
export const decideFrequency = defineCommand({
  id: 'decideFrequency',
  who: 'writer',
  needs: ['group'],
  table: null,
  section: 'group',
  fields: FIELDS,
  previews: true,
  offeredOn: (snapshot, { groupId }, { today }) =>
    livesOn(snapshot, groupId, { today }) && clauseOf(snapshot, groupId, today) !== undefined,
  start(snapshot, { groupId }, { today }) {
    const group = groupOf(snapshot, groupId);
    if (group === undefined || !livesOn(snapshot, groupId, { today })) return { cannotOpen: 'notWorking' };
    const clause = clauseOf(snapshot, groupId, today);
    if (clause === undefined) return { cannotOpen: 'notAsked' };
    const { ownFrequencyCount: count, ownFrequencyPeriod: period, ownFrequencyBasis: basis } = group;
    const held = heldMeetings(snapshot, group.id);
    const isDecided = count !== null && period.trim() !== '';
    return {
      values: {
        meetingId: held[0]?.id ?? null,
        decidedOn: held.length === 0 ? today : null,
        minutesNumber: '',
        count,
        period: PERIODS.find(({ id }) => id === period.trim())?.id ?? '',
      },
      lists: { meetings: held.slice(0, 30).map(meetingOption), periods: PERIODS },
      facts: [
        isDecided
          ? { code: 'decided', data: { count, period, basis }, rows: [{ table: 'groups', id: group.id }] }
          : { code: 'undecided', data: { clause }, rows: [] },
      ],
      watched: [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, input, { groupId }, { today }) {
    const group = groupOf(snapshot, groupId);
    if (group === undefined || !livesOn(snapshot, groupId, { today })) return refuse('', 'notWorking');
    const { date, number } = minutesOf(snapshot, input);
    const issues: CommandIssue[] = [];
    if (date > today) issues.push({ path: 'decidedOn', code: 'inFuture', data: {} });
    if (group.createdOn !== null && date < group.createdOn) {
      const path = input.meetingId === null ? 'decidedOn' : 'meetingId';
      issues.push({ path, code: 'beforeCreation', data: { createdOn: group.createdOn } });
    }
    if (issues.length > 0) return { kind: 'refused', issues };
    const warnings: CommandWarning[] = [];
    if (number === '') warnings.push({ code: 'noNumber', data: {} });
    if (group.ownFrequencyCount === input.count && group.ownFrequencyPeriod.trim() === input.period) {
      warnings.push({ code: 'same', data: {} });
    }
    const fields = {
      ownFrequencyCount: input.count,
      ownFrequencyPeriod: input.period,
      ownFrequencyBasis: basisText({ basisKind: MINUTES, basisNumber: number, basisDate: date }),
    };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'groups', id: group.id, fields }],
      warnings,
      result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
    };
  },
});

/** Day and number of the minutes; the number that was typed wins over that of the meeting. */
function minutesOf(
  { meetings }: RegisterSnapshot,
  { meetingId, decidedOn, minutesNumber }: InputOf<typeof FIELDS>,
): { readonly date: PlainDate; readonly number: string } {
  const meeting = meetings.find(({ id }) => id === meetingId);
  const number = minutesNumber.trim() || meeting?.minutesNumber.trim() || meeting?.number.trim() || '';
  return { date: meeting?.date ?? decidedOn ?? '', number };
}
