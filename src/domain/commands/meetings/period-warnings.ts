import type { PlainDate } from '../../calendar/plain-date';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { evaluateRegister } from '../../verdicts/evaluate-register';
import type { Verdict } from '../../verdicts/verdict';
import type { CommandWarning } from '../decision';

/**
 * What the meeting does for the norms that count meetings of a period, once it and everything else that is planned are
 * held. Codes: `periodKept` enough without it, `periodShort` too few even with it; both with the period, the clause,
 * and how many of how many.
 */
export function periodWarnings(
  snapshot: RegisterSnapshot,
  meeting: Meeting & { readonly date: PlainDate },
  today: PlainDate,
): readonly CommandWarning[] {
  const others = snapshot.meetings.filter(({ id }) => id !== meeting.id).map((one) => asHeld(one, today));
  const dates = [...others, meeting].flatMap(({ date, status }) => (status === 'held' && date !== null ? [date] : []));
  const asOf = [...dates, meeting.date, today].sort().pop() ?? today;
  const judge = (meetings: readonly Meeting[]) =>
    evaluateRegister({ ...snapshot, meetings }, { asOf, groupIds: meeting.groupIds }).filter((verdict) =>
      isCountOf(verdict, meeting.date),
    );
  const without = new Set(judge(others).flatMap(({ key, outcome }) => (outcome === 'met' ? [key] : [])));
  return judge([...others, { ...meeting, status: 'held' }]).flatMap((verdict): CommandWarning[] => {
    const { period, clause, outcome, reason } = verdict;
    const data = { period: period.title, clause, ...counts(reason.data) };
    if (without.has(verdict.key)) return [{ code: 'periodKept', data }];
    return outcome === 'met' || outcome === 'cantTell' ? [] : [{ code: 'periodShort', data }];
  });
}

function asHeld(meeting: Meeting, today: PlainDate): Meeting {
  const { status, date } = meeting;
  const isToCome = (status === 'planned' || status === 'postponed') && date !== null && date >= today;
  return isToCome ? { ...meeting, status: 'held' } : meeting;
}

function isCountOf({ kind, outcome, severity, period }: Verdict, date: PlainDate): boolean {
  const isAsked = outcome !== 'inapplicable' && outcome !== 'waived' && severity !== 'info';
  return kind === 'meetings-per-period' && isAsked && period.from <= date && date <= period.to;
}

function counts(data: Verdict['reason']['data']) {
  return { held: Number(data.held ?? 0), required: Number(data.required ?? 0) };
}
