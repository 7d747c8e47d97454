import type { MakeMinutesInput, MakeMinutesOutput } from '../../contract/make-minutes';
import type { VerdictRow } from '../../contract/shapes';
import { applyChanges, type EntityChange } from '../../domain/commands/entity-change';
import { MINUTES_KIND, planMinutes } from '../../domain/commands/make-minutes';
import type { DocumentRecord } from '../../domain/register/document-record';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { commandWarningMessage } from '../../messages/commands';
import { AppError } from '../app-error';
import { fingerprint } from '../fingerprint';
import type { DocumentContent, StoredDocument } from '../ports/document-port';
import type { RowChange } from '../workbook/row-change';
import { idPrefixOf } from '../workbook/sheets';
import { commit } from './commit';
import { type DocumentIntent, documentIntent } from './document-intent';
import { entityRowChanges } from './entity-row-changes';
import { meetingOf, requireColumns } from './find-or-refuse';
import { journalEntry } from './journal-entry';
import { type JudgedGroups, judgeGroups } from './judge-groups';
import { wordsToConfirm } from './papers/confirm-phrase';
import { storePaper } from './papers/store-paper';
import { standingPaper } from './standing-paper';
import type { UseCase } from './use-case';

/** Id of the paper in the catalogue. */
const MINUTES_PAPER = 'minutes';

/** What minutes are made of and where their row goes. */
const PAPER_SHEETS = ['meetings', 'agendaItems', 'groups', 'persons', 'memberships', 'documents'] as const;

/**
 * Makes the minutes of a held meeting: a .docx in the file store, its row in «Документы», the number, the day and
 * the author in the meeting's row. Minutes whose file stands are answered as they are; a file that is gone is made
 * anew under the same row and number.
 *
 * A run killed anywhere leaves at most a file without a row; its intent is remembered, so the next run adopts the
 * file instead of making another, and puts a new text into it when the meeting was changed meanwhile.
 *
 * @throws AppError COMMAND_REFUSED, NOT_FOUND, TEMPLATE_BROKEN
 */
export function makeMinutes(useCase: UseCase, { meetingId }: MakeMinutesInput): MakeMinutesOutput {
  const { host, register, access } = useCase;
  requireColumns(register, PAPER_SHEETS);
  meetingOf(register, meetingId);
  const intent = documentIntent(host.properties, 'minutes', meetingId);
  const row = minutesOf(register.snapshot, meetingId);
  if (row === undefined) return makeFile(useCase, meetingId, intent, undefined);
  const standing = standingPaper(host, row, intent, access.email);
  if (standing.kind === 'gone') return makeFile(useCase, meetingId, intent, row);
  intent.fulfilled();
  if (standing.kind === 'living') return linked(useCase, meetingId, row, standing.file);
  const warning = commandWarningMessage({ code: 'minutesOfOther', data: { email: standing.maker } });
  return answer(row, true, [warning], rowsOf(useCase, meetingId, register.snapshot));
}

/** The answer about a living file; a row that leads elsewhere is mended. */
function linked(
  useCase: UseCase,
  meetingId: string,
  row: DocumentRecord,
  { fileId, url }: StoredDocument,
): MakeMinutesOutput {
  const { host, register } = useCase;
  if (row.fileId !== fileId || row.url !== url) {
    const changes: readonly EntityChange[] = [
      { kind: 'update', table: 'documents', id: row.id, fields: { fileId, url } },
    ];
    commit(host, register, [...entityRowChanges(changes), journal(useCase, row, { ...row, fileId, url })]);
  }
  return answer({ ...row, url }, true, [], rowsOf(useCase, meetingId, register.snapshot));
}

/** Makes the file, with a row of its own or for the one that has lost its file. */
function makeFile(
  useCase: UseCase,
  meetingId: string,
  intent: DocumentIntent,
  row: DocumentRecord | undefined,
): MakeMinutesOutput {
  const { host, register, access } = useCase;
  const { snapshot } = register;
  const decision = planMinutes(snapshot, meetingId, {
    today: register.today,
    authorId: access.personId,
    documentId: row?.id ?? (intent.earlierId || host.ids.newId(idPrefixOf('documents'))),
  });
  if (decision.kind === 'refused') throw new AppError('COMMAND_REFUSED', {}, decision.issues);
  const { document: draft } = decision.result;

  const paper = fillMinutes(useCase, applyChanges(snapshot, decision.changes), meetingId);
  const file = storePaper(host, intent, paper, draft.id);
  const made = {
    title: titleOf(file),
    number: row?.number || draft.number,
    date: row?.date ?? draft.date,
    fileId: file.fileId,
    url: file.url,
    createdOn: register.today,
  };
  const document: DocumentRecord = { ...draft, ...row, ...made };
  const changes: readonly EntityChange[] = [
    ...decision.changes,
    row === undefined
      ? { kind: 'insert', table: 'documents', row: document }
      : { kind: 'update', table: 'documents', id: row.id, fields: made },
  ];
  const after = applyChanges(snapshot, changes);
  const judged = judgeGroups(register, after, meetingOf(register, meetingId).groupIds);
  commit(host, register, [...entityRowChanges(changes), journal(useCase, row, document), ...judged.changes]);
  intent.fulfilled();
  const remade = row === undefined ? [] : [commandWarningMessage({ code: 'minutesRemade', data: {} })];
  const uncertain = wordsToConfirm(useCase, paper.uncertain);
  return {
    ...answer(document, false, [...remade, ...paper.warnings], rowsOf(useCase, meetingId, after, judged)),
    uncertain,
  };
}

function journal(
  { host, register, access }: UseCase,
  before: DocumentRecord | undefined,
  { id, number, fileId, meetingId, groupId }: DocumentRecord,
): RowChange {
  return journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'makeMinutes',
    sheet: 'documents',
    rowId: id,
    groupId,
    before: before === undefined ? null : { fileId: before.fileId, url: before.url },
    after: { number, fileId, meetingId },
  });
}

/** Rows of «Контроль» of the meeting's groups; a joint meeting is of groups too that this person need not know. */
function rowsOf(
  { register, access }: UseCase,
  meetingId: string,
  snapshot: RegisterSnapshot,
  judged?: JudgedGroups,
): VerdictRow[] {
  const { groupIds } = meetingOf(register, meetingId);
  const { rowsOf: rowsOfGroup } = judged ?? judgeGroups(register, snapshot, groupIds);
  return groupIds.filter(access.canRead).flatMap(rowsOfGroup);
}

/** The row of the minutes: one with a file; else one that waits for its file. */
function minutesOf({ documents }: RegisterSnapshot, meetingId: string): DocumentRecord | undefined {
  const rows = documents.filter((one) => one.meetingId === meetingId && one.kind === MINUTES_KIND);
  return rows.find(({ fileId }) => fileId !== '') ?? rows.find(({ url }) => url === '');
}

interface FilledPaper extends DocumentContent {
  readonly warnings: readonly string[];
  /** Highlighted words. */
  readonly uncertain: readonly string[];
}

function fillMinutes({ host, register, access }: UseCase, snapshot: RegisterSnapshot, meetingId: string): FilledPaper {
  const engine = host.loadEngine();
  const paper = engine.papers.find(({ id }) => id === MINUTES_PAPER);
  if (paper === undefined) throw new AppError('PROGRAM_INCOMPLETE', { file: 'documents' });
  const subject = { kind: 'meeting', meetingId } as const;
  const context = { today: register.today, authorId: access.personId };
  const said = paper.data(snapshot, subject, context);
  const name = paper.record(snapshot, subject, context)?.fileName;
  if (said.kind === 'hindered' || name === undefined) throw new AppError('NOT_FOUND', { what: 'group' });
  const template = host.documents.exportTemplate(paper.template);
  const filled = engine.fillPaper(template.bytes, paper, said.data);
  if (!filled.ok) throw new AppError('TEMPLATE_BROKEN', { problem: filled.problems.join(' ') });
  const shipped = template.source === 'shipped' ? [commandWarningMessage({ code: 'templateShipped', data: {} })] : [];
  return {
    name,
    bytes: filled.bytes,
    // The archive itself carries its time and differs every time.
    content: fingerprint(JSON.stringify([name, said.data])),
    warnings: [...said.warnings, ...filled.warnings, ...shipped],
    uncertain: filled.uncertain,
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
