// Ноябрьск: groups of schools and of kindergartens, and what is usual in their registers.
import type { CalendarEntry } from '../../../src/domain/register/calendar-entry';
import type { Meeting } from '../../../src/domain/register/meeting';
import { job, meeting, membership } from '../../domain/register-builder';
import { type Facts, factsOf } from './case-table';

export const school = factsOf('noyabrsk-2020', { type: 'творческая группа', audience: 'школьные' });
export const preschool = factsOf('noyabrsk-2020', { type: 'творческая группа', audience: 'дошкольные' });
export const mixed = factsOf('noyabrsk-2020', { type: 'творческая группа', audience: 'смешанная' });

/** Members of a mixed group by where they work. */
export function working(...levels: readonly string[]): Facts {
  return {
    memberships: levels.map((_, i) => membership({ personId: `П-${i}`, role: 'member' })),
    jobs: levels.map((level, i) => job({ personId: `П-${i}`, level })),
  };
}

export const trimesters: readonly CalendarEntry[] = [
  ['2026-09-01', '2026-11-13'],
  ['2026-11-23', '2027-02-19'],
  ['2027-03-01', '2027-05-26'],
].map(([from = '', to = ''], i) => ({
  id: `К-${i}`,
  calendar: 'гимназия',
  schoolYear: '2026/27',
  kind: 'trimester',
  title: '',
  from,
  to,
  needsReview: null,
  note: '',
}));

export const byTrimesters = { periodSystem: 'триместры', calendar: 'гимназия' };
export const planned = (date: string, fields: Partial<Meeting> = {}): Facts => ({
  meetings: [meeting(date, { status: 'planned', ...fields })],
});
