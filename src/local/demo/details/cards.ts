// Rows of «Объединения»: page, term, base, curating organisation, the act of creation.
import { addMonths, plainDate } from '../../../domain/calendar/date-arithmetic';
import type { Group } from '../../../domain/register/group';
import { dateInYear } from '../demo-dates';
import type { GroupStory, Story } from '../story';
import { changed } from './changed';

/** Terms end on the same day of one of the next three years; a few groups have none, one ends before winter. */
function term(story: Story, { traits, index }: GroupStory, group: Group): Partial<Group> {
  const { currentStart, profile } = story;
  if (traits.has('noTerm')) return { plannedUntil: null };
  if (traits.has('endsSoon')) return { plannedUntil: dateInYear(currentStart, [12, 11]) };
  if (traits.has('expiredTerm')) return { plannedUntil: dateInYear(currentStart, [11, 6]) };
  if (traits.has('longTerm') && group.createdOn !== null) return { plannedUntil: addMonths(group.createdOn, 16) };
  if (profile.worksUntil === null) return {};
  return { plannedUntil: plainDate(currentStart + 1 + (index % 3), ...profile.worksUntil) };
}

function card(story: Story, group: GroupStory, row: Group): Partial<Group> {
  const { traits, index } = group;
  const { pages } = story.profile;
  return {
    ...term(story, group, row),
    pageUrl: pages === '' || traits.has('noPage') ? '' : `${pages}/${index + 1}`,
    ...(traits.has('noBase') ? { baseOrganizationIds: [] } : {}),
    ...(traits.has('noCuratingOrganization') ? { curatingOrganizationId: null } : {}),
    ...(traits.has('noGoal') ? { goal: '' } : {}),
    ...(traits.has('createdByMinutes') ? { creationBasis: row.creationBasis.replace('приказ', 'протокол') } : {}),
  };
}

/** Completes the row of every group. */
export function tellCards(story: Story, groups: readonly GroupStory[]): void {
  for (const group of groups) {
    story.tables.groups = changed(
      story.tables.groups,
      ({ id }) => id === group.groupId,
      (row) => card(story, group, row),
    );
  }
}
