import { defineCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { AGENDA_ROW, agendaChanges, agendaOf } from './agenda-rows';
import { meetingLists, meetingWord } from './meeting-lists';
import { isOnPlanned, plannedMeeting } from './planned-meeting';

/** Changes what a meeting to come is about; its day is changed by moving it, so that the first day stays known. */
export const changeMeeting = defineCommand({
  id: 'changeMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'meetings',
  section: 'meetings',
  fields: {
    planItemId: { kind: 'reference', list: 'planItems' },
    theme: { kind: 'text', required: true },
    form: { kind: 'choice', list: 'forms', open: true },
    mode: { kind: 'choice', list: 'modes' },
    place: { kind: 'text' },
    agenda: { kind: 'rows', fields: AGENDA_ROW, max: 50 },
  },
  previews: true,
  offeredOn: isOnPlanned,
  start(snapshot, subject, context) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return found;
    const { id, groupIds, planItemId, theme, form, mode, place } = found.meeting;
    const agenda = agendaOf(snapshot, id);
    const lists = meetingLists(snapshot, groupIds, id, context);
    const isListed = (lists.planItems ?? []).some((option) => option.id === planItemId);
    return {
      values: {
        planItemId: isListed ? planItemId : null,
        theme,
        form,
        mode,
        place,
        agenda: agenda.map(({ question, speakerId, speakerText }) => ({
          question,
          speakerId: (lists.members ?? []).some((option) => option.id === speakerId) ? speakerId : null,
          speakerText,
        })),
      },
      lists,
      watched: [{ table: 'meetings', id }, ...agenda.map((item) => ({ table: 'agendaItems', id: item.id }) as const)],
      words: { meeting: meetingWord(snapshot, subject.groupId, context.today) },
    };
  },
  decide(snapshot, { agenda, ...fields }, subject, context) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return refuse('', found.cannotOpen);
    const { id, groupIds } = found.meeting;
    const questions = agendaChanges(snapshot, id, agenda, context);
    const used = usedQuestion(snapshot.assignments, questions);
    if (used !== undefined) return refuse('agenda', 'questionUsed', { task: used.task });
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'meetings', id, fields }, ...questions],
      warnings: [],
      result: { focus: { table: 'meetings', id }, groupIds },
    };
  },
});

/** An assignment given by a question that would be deleted. */
function usedQuestion<A extends { readonly agendaItemId: string | null }>(
  assignments: readonly A[],
  changes: readonly EntityChange[],
): A | undefined {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'delete' ? [change.id] : [])));
  return assignments.find(({ agendaItemId }) => agendaItemId !== null && gone.has(agendaItemId));
}
