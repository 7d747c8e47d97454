/** What is told of a single group beyond its conduct; a group without a trait does the thing well. */
export type Trait =
  // The row of the group.
  | 'noBase'
  | 'noCuratingOrganization'
  | 'noPage'
  | 'noGoal'
  | 'noTerm'
  | 'longTerm'
  | 'expiredTerm'
  | 'endsSoon'
  | 'createdByMinutes'
  // Who is in it.
  | 'joinerByOrder'
  | 'joinerWithoutOrder'
  | 'joinerLately'
  | 'joinerWithoutNumber'
  | 'leaverByOrder'
  | 'leaverWithoutOrder'
  | 'outsider'
  | 'outsideDistricts'
  | 'workplaceUnknown'
  | 'leaderByMinutes'
  | 'leaderWithoutBasis'
  | 'leaderVotesUnknown'
  | 'leaderWithoutMajority'
  | 'leaderWithTwoMainJobs'
  | 'leaderMainJobUnknown'
  | 'leaderLeftLately'
  | 'secretaryVotesUnknown'
  | 'secretaryByOrder'
  | 'secretaryLeftLately'
  | 'curatorWithoutNumber'
  | 'curatorByWord'
  | 'curatorCategoryUnknown'
  | 'curatorWithoutCategory'
  // Plans and meetings.
  | 'meetsOften'
  | 'noPlan'
  | 'emptyPlan'
  | 'fewDirections'
  | 'blankDirections'
  | 'minutesForgotten'
  | 'resultsNotHeard'
  // Deeds and papers.
  | 'silentMembers'
  | 'activeMembers'
  | 'taskLate'
  | 'taskOverdue'
  | 'taskNear'
  | 'noProduct'
  | 'notSent'
  | 'sentElsewhere'
  | 'sentNowhere'
  | 'notShown'
  | 'shownDayUnknown'
  | 'notConsidered'
  | 'consideredElsewhere'
  | 'noPapers'
  | 'oldPapersForgotten'
  | 'keptTooShort'
  | 'keptUnknown';

/** Numbers of the groups of a demo, from 0, that bear each trait. */
export type Traits = Readonly<Partial<Record<Trait, readonly number[]>>>;

/** Returns the traits of one group. */
export function traitsOf(traits: Traits, index: number): ReadonlySet<Trait> {
  const all = Object.entries(traits) as readonly (readonly [Trait, readonly number[]])[];
  return new Set(all.filter(([, groups]) => groups.includes(index)).map(([trait]) => trait));
}
