// The agenda of a meeting to come: questions with their speakers.
import { type AgendaItem, BLANK_AGENDA_ITEM } from '../../register/agenda-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandContext } from '../definition/command';
import type { EntityChange } from '../entity-change';

/** Fields of one question. */
export const AGENDA_ROW = {
  question: { kind: 'text', required: true, maxLength: 1000 },
  speakerId: { kind: 'reference', list: 'members' },
  speakerText: { kind: 'text' },
} as const;

/** One question as a person filled it in. */
export interface AgendaRow {
  readonly question: string;
  readonly speakerId: string | null;
  readonly speakerText: string;
}

/** Questions of a meeting in their order. */
export function agendaOf(
  { agendaItems }: Pick<RegisterSnapshot, 'agendaItems'>,
  meetingId: string,
): readonly AgendaItem[] {
  return agendaItems
    .filter((item) => item.meetingId === meetingId)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1));
}

const key = (question: string): string => question.trim().toLowerCase();

/** For every entry the row that it is: of the same question, else one whose question is gone, in their order. */
function matched(known: readonly AgendaItem[], rows: readonly AgendaRow[]): readonly (AgendaItem | undefined)[] {
  const free = [...known];
  const take = (index: number) => (index < 0 ? undefined : free.splice(index, 1)[0]);
  const same = rows.map((row) => take(free.findIndex(({ question }) => key(question) === key(row.question))));
  return same.map((item) => item ?? take(0));
}

/** Makes the agenda these entries; what a question holds beside them (kind, note) stays. */
export function agendaChanges(
  snapshot: Pick<RegisterSnapshot, 'agendaItems'>,
  meetingId: string,
  rows: readonly AgendaRow[],
  { newId }: Pick<CommandContext, 'newId'>,
): readonly EntityChange[] {
  const known = agendaOf(snapshot, meetingId);
  const own = matched(known, rows);
  const changes = rows.flatMap((row, index): EntityChange[] => {
    const { question, speakerId, speakerText } = row;
    const fields = { question, speakerId, speakerText, order: index + 1 };
    const item = own[index];
    if (item === undefined) {
      const row: AgendaItem = { ...BLANK_AGENDA_ITEM, ...fields, id: newId('agendaItems'), meetingId };
      return [{ kind: 'insert', table: 'agendaItems', row }];
    }
    const isSame = (Object.keys(fields) as (keyof typeof fields)[]).every((name) => item[name] === fields[name]);
    return isSame ? [] : [{ kind: 'update', table: 'agendaItems', id: item.id, fields }];
  });
  const gone = known.filter((item) => !own.includes(item));
  return [...changes, ...gone.map(({ id }): EntityChange => ({ kind: 'delete', table: 'agendaItems', id }))];
}
