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

/** Everything in time, nothing left out. */
export const GOOD_CONDUCT: Conduct = {
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
  GOOD_CONDUCT,
  { ...GOOD_CONDUCT, planDays: 12, withoutMinutes: { last: [], current: [1] } },
  { ...GOOD_CONDUCT, leader: 'leftInNovember', postponed: 1 },
  { ...GOOD_CONDUCT, skipped: { last: [], current: [1] } },
  { ...GOOD_CONDUCT, leader: 'unknownCategory', plainData: false },
  { ...GOOD_CONDUCT, unanswered: 1, reportDays: 9 },
  { ...GOOD_CONDUCT, leader: 'noCategory' },
  { ...GOOD_CONDUCT, life: 'createdThisAutumn', planDays: 3 },
  { ...GOOD_CONDUCT, planDays: null, withoutMinutes: { last: [2], current: [0] } },
  { ...GOOD_CONDUCT, leader: 'leftInSeptember' },
  GOOD_CONDUCT,
  { ...GOOD_CONDUCT, skipped: { last: [1], current: [0] }, reportDays: null },
  { ...GOOD_CONDUCT, leader: 'leftInMay', withoutMinutes: { last: [], current: [2] } },
  { ...GOOD_CONDUCT, leader: 'expired', postponed: 0 },
  { ...GOOD_CONDUCT, life: 'closedInWinter', skipped: NOBODY },
  { ...GOOD_CONDUCT, leader: 'noStartDate', plainData: false },
  { ...GOOD_CONDUCT, life: 'createdInWinter' },
  { ...GOOD_CONDUCT, leader: 'novice', planDays: 1 },
  GOOD_CONDUCT,
  { ...GOOD_CONDUCT, life: 'closingInWinter', reportDays: 0 },
];
