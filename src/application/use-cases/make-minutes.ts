import type { MakeMinutesInput, MakeMinutesOutput } from '../../contract/make-minutes';
import type { VerdictRow } from '../../contract/shapes';
import { applyChanges, type EntityChange } from '../../domain/commands/entity-change';
import { MINUTES_KIND, planMinutes } from '../../domain/commands/make-minutes';
import { minutesData } from '../../domain/documents/minutes';
import type { DocumentRecord } from '../../domain/register/document-record';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { commandWarningMessage } from '../../messages/commands';
import { AppError } from '../app-error';
import { fillTemplate } from '../documents/fill-template';
import { minutesTemplateData } from '../documents/minutes-template-data';
import { fingerprint } from '../fingerprint';
import type { DocumentContent, StoredDocument } from '../ports/document-port';
import type { Host } from '../ports/host';
import { idPrefixOf } from '../workbook/sheets';
import { commit } from './commit';
import { type DocumentIntent, documentIntent } from './document-intent';
import { entityRowChanges } from './entity-row-changes';
import { meetingOf } from './find-or-refuse';
import { journalEntry } from './journal-entry';
import { type JudgedGroups, judgeGroups } from './judge-groups';
import type { UseCase } from './use-case';

/**
 * Makes the minutes of a held meeting: a .docx in the file store, its row in «Документы», the number, the day and
 * the author in the meeting's row. Minutes that exist are answered as they are.
 *
 * A run killed anywhere leaves at most a file without a row; its intent is remembered, so the next run adopts the
 * file instead of making another, and puts a new text into it when the meeting was changed meanwhile.
 *
 * @throws AppError COMMAND_REFUSED, NOT_FOUND, TEMPLATE_BROKEN
 */
export function makeMinutes({ host, register, access }: UseCase, { meetingId }: MakeMinutesInput): MakeMinutesOutput {
  const { snapshot } = register;
  const meeting = meetingOf(register, meetingId);
  const [groupId = ''] = meeting.groupIds;
  // A joint meeting is of groups that this person need not know.
  const shown = meeting.groupIds.filter(access.canRead);
  const intent = documentIntent(host.properties, 'minutes', meetingId);
  const existing = minutesOf(snapshot, meetingId);
  if (existing !== undefined) {
    intent.fulfilled();
    return answer(existing, true, [], rowsOf(judgeGroups(register, snapshot, meeting.groupIds), shown));
  }
  const decision = planMinutes(snapshot, meetingId, {
    today: register.today,
    authorId: access.personId,
    documentId: intent.earlierId || host.ids.newId(idPrefixOf('documents')),
  });
  if (decision.kind === 'refused') throw new AppError('COMMAND_REFUSED', {}, decision.issues);
  const { document: draft } = decision.result;

  const paper = fillMinutes(host, applyChanges(snapshot, decision.changes), meetingId);
  const file = storePaper(host, intent, paper, draft.id);
  const document: DocumentRecord = { ...draft, title: titleOf(file), fileId: file.fileId, url: file.url };
  const changes: readonly EntityChange[] = [...decision.changes, { kind: 'insert', table: 'documents', row: document }];
  const judged = judgeGroups(register, applyChanges(snapshot, changes), meeting.groupIds);
  const journal = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'makeMinutes',
    sheet: 'documents',
    rowId: document.id,
    groupId,
    after: { number: document.number, fileId: document.fileId, meetingId },
  });
  commit(host, register, [...entityRowChanges(changes), journal, ...judged.changes]);
  intent.fulfilled();
  return answer(document, false, paper.warnings, rowsOf(judged, shown));
}

/** Makes the file, or adopts the one of an interrupted run: as it is, or with the text of now when it says another. */
function storePaper(host: Host, intent: DocumentIntent, paper: FilledPaper, documentId: string): StoredDocument {
  const left = intent.earlierId === null ? undefined : host.documents.findByKey(intent.key);
  if (left?.content === paper.content) return left;
  if (left !== undefined) return host.documents.replace(left.fileId, paper);
  if (intent.earlierId === null) intent.remember(documentId);
  return host.documents.create({ ...paper, key: intent.key });
}

function rowsOf(judged: JudgedGroups, groupIds: readonly string[]): VerdictRow[] {
  return groupIds.flatMap((groupId) => judged.rowsOf(groupId));
}

function minutesOf(snapshot: RegisterSnapshot, meetingId: string): DocumentRecord | undefined {
  return snapshot.documents.find(
    (document) => document.meetingId === meetingId && document.kind === MINUTES_KIND && document.fileId !== '',
  );
}

interface FilledPaper extends DocumentContent {
  readonly warnings: readonly string[];
}

function fillMinutes(host: Host, snapshot: RegisterSnapshot, meetingId: string): FilledPaper {
  const data = minutesData(snapshot, meetingId);
  if (data === undefined) throw new AppError('NOT_FOUND', { what: 'group' });
  const template = host.documents.exportTemplate('minutes');
  const values = minutesTemplateData(data);
  const filled = fillTemplate(template.bytes, values, host.loadEngine());
  if (!filled.ok) throw new AppError('TEMPLATE_BROKEN', { problem: filled.problems.join(' ') });
  const shipped = template.source === 'shipped' ? [commandWarningMessage({ code: 'templateShipped', data: {} })] : [];
  return {
    name: data.fileName,
    bytes: filled.bytes,
    // The archive itself carries its time and differs every time.
    content: fingerprint(JSON.stringify([data.fileName, values])),
    warnings: [...data.warnings, ...filled.warnings, ...shipped],
  };
}

function titleOf({ name }: StoredDocument): string {
  return name.replace(/\.docx$/, '');
}

function answer(
  document: DocumentRecord,
  existed: boolean,
  warnings: readonly string[],
  verdicts: readonly VerdictRow[],
): MakeMinutesOutput {
  return {
    documentId: document.id,
    fileName: `${document.title}.docx`,
    url: document.url,
    existed,
    warnings: [...warnings],
    verdicts: [...verdicts],
  };
}
