import type { RecordMeetingInput, RecordMeetingOutput } from '../../contract/record-meeting';
import { applyChanges, type EntityChange } from '../../domain/commands/entity-change';
import { afterMeeting } from '../../domain/commands/meetings/after-meeting';
import { recordMeeting as decide } from '../../domain/commands/record-meeting';
import type { Meeting } from '../../domain/register/meeting';
import { commandWarningMessage, JOURNAL_ACTIONS } from '../../messages/commands';
import { AppError } from '../app-error';
import { idPrefixOf } from '../workbook/sheets';
import { changedRowEntries } from './commands/changed-row-entries';
import { worthForms } from './commands/next-forms';
import { type AskedOnce, isCarriedOut, witnessId } from './commands/repeated-request';
import { judgeChange } from './commands/verdict-changes';
import { commit } from './commit';
import { entityRowChanges } from './entity-row-changes';
import { groupOf, meetingOf, requireColumns } from './find-or-refuse';
import { meetingConflict } from './meeting-conflict';
import { meetingVersion } from './meeting-version';
import type { UseCase } from './use-case';
import { personNames, verdictRow } from './verdict-rows';

/**
 * Saves «Заседание проведено»: one write with the meeting, its agenda, the journal and the changed rows of
 * «Контроль». A request that has been carried out before answers its meeting and writes nothing.
 *
 * @throws AppError CONFLICT, COMMAND_REFUSED, NOT_FOUND
 */
export function recordMeeting(useCase: UseCase, input: RecordMeetingInput): RecordMeetingOutput {
  const { host, register, access } = useCase;
  const { snapshot, decoded } = register;
  requireColumns(register, ['meetings', 'agendaItems', 'groups', 'persons', 'memberships']);
  const { requestId, version: _version, ...command } = input;
  const once: AskedOnce = { requestId, actor: access.email, action: 'recordMeeting', input: command };
  if (isCarriedOut(decoded.kept.journal, once)) {
    const done = decoded.kept.journal.find(({ id }) => id === witnessId(once));
    return repeated(useCase, input.groupId, done?.rowId ?? '');
  }

  groupOf(register, input.groupId);
  const meeting = meetingToChange(register, input);
  const decision = decide(snapshot, command, {
    today: register.today,
    newId: (table) => host.ids.newId(idPrefixOf(table)),
  });
  if (decision.kind === 'refused') throw new AppError('COMMAND_REFUSED', {}, decision.issues);

  const { meetingId } = decision.result;
  const changes = decision.changes.map((change) => narrowed(change, meeting));
  const next = applyChanges(snapshot, changes);
  const recorded = meetingOf({ snapshot: next, decoded }, meetingId);
  const judged = judgeChange(register, next, recorded.groupIds);
  // The meeting's own entry is the first: a repeated request finds its row by it.
  const journal = changedRowEntries(host.ids, snapshot, next, changes, {
    at: register.now,
    actor: access.email,
    actionText: JOURNAL_ACTIONS.recordMeeting,
    requestId,
    groupId: input.groupId,
    witness: witnessId(once),
  });
  commit(host, register, [...entityRowChanges(changes), ...journal, ...judged.changes]);
  return {
    meetingId,
    warnings: decision.warnings.map(commandWarningMessage),
    // A meeting of two groups tells nobody of the other one.
    changes: judged.verdictChanges.filter(({ becomes }) => becomes.groupId === input.groupId),
    verdicts: judged.rowsOf(input.groupId),
    next: worthForms(useCase, afterMeeting(next, { ...input, meetingId }, register.today), next),
  };
}

/** The meeting as it stands, or `null` for a new one; nobody may have changed it since the form was opened. */
function meetingToChange(register: UseCase['register'], input: RecordMeetingInput): Meeting | null {
  if (input.meetingId === null) return null;
  const meeting = meetingOf(register, input.meetingId);
  // A meeting of another group is none of this person's business, nor are its words in a conflict.
  if (!meeting.groupIds.includes(input.groupId)) throw new AppError('NOT_FOUND', { what: 'meeting' });
  if (meetingVersion(register.decoded, meeting.id) === input.version) return meeting;
  throw new AppError('CONFLICT', meetingConflict(meeting, input));
}

function repeated({ register }: UseCase, groupId: string, meetingId: string): RecordMeetingOutput {
  const nameOf = personNames(register.decoded);
  const verdicts = register.decoded.kept.verdicts
    .filter((row) => row.groupId === groupId)
    .map((row) => verdictRow(row, nameOf));
  return { meetingId, warnings: [], changes: [], verdicts, next: [] };
}

/** The change of the meeting with the fields that differ alone; one field at least, so that the action is in the journal. */
function narrowed(change: EntityChange, meeting: Meeting | null): EntityChange {
  if (meeting === null || change.kind !== 'update' || change.table !== 'meetings') return change;
  const differs = (field: string) =>
    JSON.stringify(meeting[field as keyof Meeting]) !==
    JSON.stringify(change.fields[field as keyof typeof change.fields]);
  const fields = Object.entries(change.fields).filter(([field]) => field === 'status' || differs(field));
  return { ...change, fields: Object.fromEntries(fields) };
}
