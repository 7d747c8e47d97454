// Groups that end this autumn: nothing of theirs is left in the time after.
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { dateInYear } from '../demo-dates';
import type { DemoEnd } from '../demo-profile';
import type { GroupStory, Story } from '../story';
import { changed } from './changed';

const orderOf = (date: PlainDate): string => `приказ от ${date.split('-').reverse().join('.')} № 356-од`;

/** Takes away what the group would have done after its last day. */
function stopAfter({ tables, regulation }: Story, groupId: string, last: PlainDate): void {
  const isAfter = (date: PlainDate | null): boolean => date !== null && date > last;
  const isOwn = (row: { readonly groupId: string }): boolean => row.groupId === groupId;
  const dropped = new Set(
    tables.meetings.filter(({ groupIds, date }) => groupIds[0] === groupId && isAfter(date)).map(({ id }) => id),
  );
  tables.meetings = tables.meetings.filter(({ id }) => !dropped.has(id));
  tables.agendaItems = tables.agendaItems.filter(({ meetingId }) => !dropped.has(meetingId));
  tables.assignments = tables.assignments.filter(
    (task) => !(dropped.has(task.meetingId ?? '') || (isOwn(task) && isAfter(task.dueOn))),
  );
  tables.products = tables.products.filter((product) => !(isOwn(product) && isAfter(product.madeOn)));
  const coming = new Set(tables.plans.filter((plan) => isOwn(plan) && isAfter(plan.submittedOn)).map(({ id }) => id));
  tables.plans = tables.plans.filter(({ id }) => !coming.has(id));
  tables.planItems = tables.planItems.filter(({ planId }) => !coming.has(planId));
  tables.reports = changed(
    tables.reports,
    (report) => isOwn(report) && isAfter(report.submittedOn),
    ({ consideredOn, consideredBy, consideredNumber }) => {
      if (consideredOn === null || consideredBy !== regulation.meetingTitle) {
        return { submittedOn: last, consideredOn: consideredOn === null ? null : last };
      }
      const heard = tables.meetings
        .filter(({ groupIds, status }) => groupIds[0] === groupId && status === 'held')
        .at(-1);
      return {
        submittedOn: last,
        consideredOn: heard?.date ?? last,
        consideredNumber: heard?.minutesNumber ?? consideredNumber,
      };
    },
  );
}

function close(story: Story, groups: readonly GroupStory[], end: DemoEnd): void {
  const { tables } = story;
  const group = groups[end.index];
  if (group === undefined) return;
  const { groupId } = group;
  const closedOn = dateInYear(story.currentStart, end.on);
  stopAfter(story, groupId, closedOn);
  tables.groups = changed(tables.groups, ({ id }) => id === groupId, {
    closedOn,
    closingBasis: end.byOrder ? orderOf(closedOn) : '',
    closingReason: end.reason,
  });
  tables.memberships = changed(tables.memberships, (row) => row.groupId === groupId && (row.to ?? '9999') > closedOn, {
    to: closedOn,
    endBasis: orderOf(closedOn),
  });
  const heir = end.into === null ? undefined : groups[end.into.index];
  if (end.into === null || heir === undefined) return;
  tables.groups = changed(tables.groups, ({ id }) => id === heir.groupId, {
    predecessorIds: [groupId],
    reorganizedOn: closedOn,
    reorganizationBasis: end.into.byOrder ? orderOf(closedOn) : 'приказ',
  });
}

/** Closes groups, and cuts off those whose term ends before winter. */
export function tellEnds(story: Story, groups: readonly GroupStory[]): void {
  for (const end of story.profile.ends) close(story, groups, end);
  for (const { groupId, traits } of groups) {
    const until = story.tables.groups.find(({ id }) => id === groupId)?.plannedUntil ?? null;
    const isShort = traits.has('endsSoon') || traits.has('expiredTerm');
    if (isShort && until !== null) stopAfter(story, groupId, until);
  }
}
