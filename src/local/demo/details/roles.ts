// Leaders, secretaries and curators: on what they rest, and where they work.
import type { Membership, MembershipRole } from '../../../domain/register/membership';
import { nextId } from '../demo-tables';
import type { GroupStory, Story } from '../story';
import type { Trait } from '../traits';
import { changed } from './changed';

const NO_VOTES = { votesFor: null, votesAgainst: null, votesAbstained: null };

const BASES: readonly (readonly [trait: Trait, role: MembershipRole, patch: Partial<Membership>])[] = [
  ['leaderByMinutes', 'leader', { basisKind: 'протокол', basisNumber: '1' }],
  ['leaderWithoutBasis', 'leader', { basisKind: '', basisNumber: '', basisDate: null }],
  ['leaderVotesUnknown', 'leader', NO_VOTES],
  ['leaderWithoutMajority', 'leader', { votesFor: 3, votesAgainst: 4, votesAbstained: 0 }],
  ['secretaryVotesUnknown', 'secretary', NO_VOTES],
  ['secretaryByOrder', 'secretary', { basisKind: 'приказ', ...NO_VOTES }],
  ['curatorWithoutNumber', 'curator', { basisNumber: '' }],
  ['curatorByWord', 'curator', { basisKind: 'устное поручение', basisNumber: '' }],
];

function holderOf({ tables }: Story, { groupId }: GroupStory, role: MembershipRole): Membership | undefined {
  return tables.memberships.filter((row) => row.groupId === groupId && row.role === role).at(-1);
}

/** A second main place of work, or one of which nobody has said that it is the main one. */
function leaderJobs(story: Story, group: GroupStory): void {
  const { tables, organizations } = story;
  const leader = holderOf(story, group, 'leader');
  const job = tables.jobs.find(({ personId }) => personId === leader?.personId);
  if (job === undefined) return;
  if (group.traits.has('leaderMainJobUnknown')) {
    tables.jobs = changed(tables.jobs, ({ id }) => id === job.id, { isMain: null });
  }
  if (group.traits.has('leaderWithTwoMainJobs')) {
    const organizationId = organizations.methodCentreIds[0] ?? job.organizationId;
    tables.jobs.push({ ...job, id: nextId(tables, 'jobs'), organizationId, position: 'методист' });
  }
}

/** Settles the acts on which roles rest where a group is careless about them. */
export function tellRoles(story: Story, groups: readonly GroupStory[]): void {
  const { tables } = story;
  for (const group of groups) {
    for (const [trait, role, patch] of BASES) {
      if (!group.traits.has(trait)) continue;
      const isMeant = (row: Membership): boolean => row.groupId === group.groupId && row.role === role;
      tables.memberships = changed(tables.memberships, isMeant, patch);
    }
    leaderJobs(story, group);
    const category = group.traits.has('curatorWithoutCategory') ? 'без категории' : '';
    if (category !== '' || group.traits.has('curatorCategoryUnknown')) {
      const curator = holderOf(story, group, 'curator');
      tables.persons = changed(tables.persons, ({ id }) => id === curator?.personId, {
        category,
        categoryFrom: null,
        categoryUntil: null,
      });
    }
  }
}
