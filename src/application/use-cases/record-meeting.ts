import type { RecordMeetingInput, RecordMeetingOutput } from '../../contract/record-meeting';
import { applyChanges } from '../../domain/commands/entity-change';
import { recordMeeting as decide } from '../../domain/commands/record-meeting';
import type { Meeting } from '../../domain/register/meeting';
import { commandWarningMessage, JOURNAL_ACTIONS } from '../../messages/commands';
import { AppError } from '../app-error';
import type { JournalRecord } from '../workbook/records';
import { idPrefixOf } from '../workbook/sheets';
import { commit } from './commit';
import { entityRowChanges } from './entity-row-changes';
import { meetingOf, requireColumns } from './find-or-refuse';
import { journalEntry } from './journal-entry';
import { judgeGroups } from './judge-groups';
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
  const done = decoded.kept.journal.find((entry) => isOf(entry, input));
  if (done !== undefined) return repeated(useCase, input.groupId, done.rowId);

  const meeting = meetingToChange(register, input);
  const { requestId, version: _version, ...command } = input;
  const decision = decide(snapshot, command, {
    today: register.today,
    newId: (table) => host.ids.newId(idPrefixOf(table)),
  });
  if (decision.kind === 'refused') throw new AppError('COMMAND_REFUSED', {}, decision.issues);

  const { meetingId } = decision.result;
  const next = applyChanges(snapshot, decision.changes);
  const recorded = meetingOf({ snapshot: next, decoded }, meetingId);
  const judged = judgeGroups(register, next, recorded.groupIds);
  const journal = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'recordMeeting',
    sheet: 'meetings',
    rowId: meetingId,
    groupId: input.groupId,
    before: meeting === null ? null : changedFields(meeting, recorded),
    after: meeting === null ? recorded : changedFields(recorded, meeting),
    requestId,
  });
  commit(host, register, [...entityRowChanges(decision.changes), journal, ...judged.changes]);
  return {
    meetingId,
    warnings: decision.warnings.map(commandWarningMessage),
    verdicts: judged.rowsOf(input.groupId),
  };
}

/** Whether an entry tells that this request has been carried out: the id alone may be that of another action. */
function isOf({ requestId, action, groupId }: JournalRecord, input: RecordMeetingInput): boolean {
  return requestId === input.requestId && action === JOURNAL_ACTIONS.recordMeeting && groupId === input.groupId;
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
  return { meetingId, warnings: [], verdicts };
}

/** Fields of `one` that differ from `other`. */
function changedFields(one: Meeting, other: Meeting): object {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(one) as (keyof Meeting)[]) {
    if (JSON.stringify(one[field]) !== JSON.stringify(other[field])) fields[field] = one[field];
  }
  return fields;
}
