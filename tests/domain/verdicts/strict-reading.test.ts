// Ноябрьск 3.6 for a mixed group: however strictly it is read, one miss has one red flag.
import { expect, test } from 'vitest';
import type { Severity } from '../../../src/domain/norms/norm';
import { builtInRegulations } from '../../../src/domain/regulations';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import { group, job, meeting, membership, register } from '../register-builder';

const MEETINGS = 'meetings-per-period';

/** Norms of all regulations, those for minorities with the severity. */
const normsWith = (severity: Severity) =>
  builtInRegulations
    .flatMap(({ norms }) => norms)
    .map((norm) => (norm.audience.startsWith('смешанные') ? { ...norm, severity } : norm));

const mixedRegister = (levels: readonly string[], heldOn: readonly string[], severity: Severity) =>
  register({
    groups: [group({ regulationId: 'noyabrsk-2020', type: 'творческая группа', audience: 'смешанная' })],
    memberships: levels.map((_, i) => membership({ personId: `П-${i}`, role: 'member' })),
    jobs: levels.map((level, i) => job({ personId: `П-${i}`, level })),
    meetings: heldOn.map((date) => meeting(date)),
    norms: normsWith(severity),
  });

function misses(
  heldOn: readonly string[],
  asOf: string,
  severity: Severity,
  schoolYears?: readonly string[],
): string[] {
  const snapshot = mixedRegister(['общее', 'общее', 'дошкольное'], heldOn, severity);
  return evaluateRegister(snapshot, schoolYears === undefined ? { asOf } : { asOf, schoolYears })
    .filter(({ kind, outcome }) => kind === MEETINGS && outcome === 'violated')
    .map(({ schoolYear, period, severity: weight }) => `${schoolYear} ${period.id} ${weight}`)
    .sort();
}

test.each([
  ['the calendar quarter is over, the quarter of schools is not', '2026-10-01', ['2026/27 2026-Q3 must']],
  ['both are over', '2026-11-05', ['2026/27 q1 must']],
  ['the second calendar quarter is over', '2027-01-01', ['2026/27 2026-Q4 must', '2026/27 q1 must']],
  ['two of each are over', '2027-01-11', ['2026/27 q1 must', '2026/27 q2 must']],
])('read strictly as a duty: %s', (_about, asOf, expected) => {
  expect(misses([], asOf, 'must', ['2026/27'])).toEqual(expected);
});

test('for information nothing is said of the year before, and no more than once of this one', () => {
  const lessons = ['2025-10-05', '2025-11-20', '2026-02-01', '2026-04-20'];
  expect(misses(lessons, '2026-10-01', 'info')).toEqual(['2026/27 2026-Q3 info']);
  expect(misses(lessons, '2026-10-01', 'must')).toEqual(['2025/26 2025-Q3 must', '2026/27 2026-Q3 must']);
});
