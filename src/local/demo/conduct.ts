/** How a group of the demo lives: what it does well and where it fails. Numbers of meetings count from 0. */
export interface Conduct {
  /** Days after the usual day on which the plan is approved; `null`: never. */
  readonly planDays: number | null;
  readonly reportDays: number | null;
  /** Meetings that never happened: of the last year, of the current one. */
  readonly skipped: { readonly last: readonly number[]; readonly current: readonly number[] };
  readonly withoutMinutes: { readonly last: readonly number[]; readonly current: readonly number[] };
  /** A meeting of the current year about which nobody answered whether it took place. */
  readonly unanswered: number | null;
  readonly postponed: number | null;
  readonly leader:
    | 'fit'
    | 'noCategory'
    | 'expired'
    | 'novice'
    | 'unknownCategory'
    | 'leftInSeptember'
    | 'leftInNovember'
    | 'leftInMay'
    | 'noStartDate';
  readonly life: 'whole' | 'createdInWinter' | 'createdThisAutumn' | 'closedInWinter' | 'closingInWinter';
  readonly plainData: boolean;
}

const GOOD: Conduct = {
  planDays: 0,
  reportDays: -3,
  skipped: { last: [], current: [] },
  withoutMinutes: { last: [], current: [] },
  unanswered: null,
  postponed: null,
  leader: 'fit',
  life: 'whole',
  plainData: true,
};

const NOBODY = { last: [], current: [] };

/** Dealt out to the groups in turn, so that every municipality shows the whole range. */
export const CONDUCTS: readonly Conduct[] = [
  GOOD,
  { ...GOOD, planDays: 12, withoutMinutes: { last: [], current: [1] } },
  { ...GOOD, leader: 'leftInNovember', postponed: 1 },
  { ...GOOD, skipped: { last: [], current: [1] } },
  { ...GOOD, leader: 'unknownCategory', plainData: false },
  { ...GOOD, unanswered: 1, reportDays: 9 },
  { ...GOOD, leader: 'noCategory' },
  { ...GOOD, life: 'createdThisAutumn', planDays: 3 },
  { ...GOOD, planDays: null, withoutMinutes: { last: [2], current: [0] } },
  { ...GOOD, leader: 'leftInSeptember' },
  GOOD,
  { ...GOOD, skipped: { last: [1], current: [0] }, reportDays: null },
  { ...GOOD, leader: 'leftInMay', withoutMinutes: { last: [], current: [2] } },
  { ...GOOD, leader: 'expired', postponed: 0 },
  { ...GOOD, life: 'closedInWinter', skipped: NOBODY },
  { ...GOOD, leader: 'noStartDate', plainData: false },
  { ...GOOD, life: 'createdInWinter' },
  { ...GOOD, leader: 'novice', planDays: 1 },
  GOOD,
  { ...GOOD, life: 'closingInWinter', reportDays: 0 },
];
