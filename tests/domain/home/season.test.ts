import { describe, expect, it } from 'vitest';
import { type Season, seasonOf } from '../../../src/domain/home/season';

/** Both sides of every border of the year. */
const DAYS: readonly (readonly [string, Season])[] = [
  ['2027-01-01', 'vacations'],
  ['2027-01-14', 'vacations'],
  ['2027-01-15', 'working'],
  ['2027-03-19', 'working'],
  ['2027-03-20', 'vacations'],
  ['2027-03-31', 'vacations'],
  ['2027-04-01', 'finishing'],
  ['2027-05-31', 'finishing'],
  ['2027-06-01', 'handingOver'],
  ['2027-06-30', 'handingOver'],
  ['2027-07-01', 'quiet'],
  ['2026-08-14', 'quiet'],
  ['2026-08-15', 'preparing'],
  ['2026-08-31', 'preparing'],
  ['2026-09-01', 'opening'],
  ['2026-09-15', 'opening'],
  ['2026-09-16', 'working'],
  ['2026-10-19', 'working'],
  ['2026-10-20', 'vacations'],
  ['2026-11-10', 'vacations'],
  ['2026-11-11', 'working'],
  ['2026-11-30', 'working'],
  ['2026-12-01', 'halfYear'],
  ['2026-12-31', 'halfYear'],
];

describe('the season of the office', () => {
  it.each(DAYS)('on %s is %s', (day, season) => {
    expect(seasonOf(day)).toBe(season);
  });
});
