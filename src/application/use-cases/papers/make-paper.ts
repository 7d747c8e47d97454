import type { MakePaperInput, MakePaperOutput } from '../../../contract/papers';
import { applyChanges, type EntityChange } from '../../../domain/commands/entity-change';
import { type AnyPaper, groupsOfSubject, type PaperRecord } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { DocumentRecord } from '../../../domain/register/document-record';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { PAPER_REMADE, paperNotNowMessage, paperOfOtherMessage } from '../../../messages/papers';
import { AppError } from '../../app-error';
import type { StoredDocument } from '../../ports/document-port';
import type { RowChange } from '../../workbook/row-change';
import { idPrefixOf } from '../../workbook/sheets';
import { commit } from '../commit';
import { type DocumentIntent, documentIntent } from '../document-intent';
import { entityRowChanges } from '../entity-row-changes';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import { makeMinutes } from '../make-minutes';
import { standingPaper } from '../standing-paper';
import type { UseCase } from '../use-case';
import { paperName, paperOf } from './asked-paper';
import { wordsToConfirm } from './confirm-phrase';
import { fillGathered, gatherPaper } from './fill-asked-paper';
import { paperKeyOf, standingRow, subjectKey } from './standing-row';
import { storePaper } from './store-paper';

/** What every paper is made of and where its row goes. */
const PAPER_SHEETS = ['groups', 'persons', 'memberships', 'meetings', 'documents'] as const;

/** Minutes change the row of their meeting too, so that they have a use case of their own. */
const MINUTES_PAPER = 'minutes';

/**
 * Makes a paper: a .docx in the file store, its row in «Документы», the journal, with one write. The same paper of the
 * same subject (see `standingRow`) is answered as it stands; a file that
 * is gone is made anew under the same row. A repeated request writes nothing.
 *
 * A run killed anywhere leaves at most a file without a row, which the next run adopts: see `makeMinutes`.
 *
 * @throws AppError UNKNOWN_PROCEDURE, NOT_FOUND, COMMAND_REFUSED, TEMPLATE_BROKEN, REGISTER_HAS_ISSUES
 */
export function makePaper(useCase: UseCase, { paper: id, subject, requestId }: MakePaperInput): MakePaperOutput {
  const { host, register, access } = useCase;
  const paper = paperOf(useCase, id);
  if (paper.subject !== subject.kind) throw new AppError('INVALID_INPUT');
  if (paper.id === MINUTES_PAPER && subject.kind === 'meeting') return makeMinutes(useCase, subject);
  requireColumns(register, PAPER_SHEETS);
  const intent = documentIntent(host.properties, paper.id, subjectKey(subject));
  const done = repeated(useCase, requestId);
  if (done !== undefined) {
    intent.fulfilled();
    return answer(useCase, subject, done, true, []);
  }

  refuseUnlessOffered(useCase, paper, subject);
  const gathered = gatherPaper(useCase, paper, subject);
  const row = standingRow(register.snapshot.documents, paper, subject, gathered.record);
  const standing = row === undefined ? undefined : standingPaper(host, row, intent, access.email);
  if (row !== undefined && standing?.kind === 'living') return linked(useCase, subject, row, standing.file, intent);
  if (row !== undefined && standing?.kind === 'others') {
    return answer(useCase, subject, row, true, [paperOfOtherMessage(standing.maker)]);
  }
  const filled = fillGathered(useCase, paper, gathered);
  const documentId = row?.id ?? (intent.earlierId || host.ids.newId(idPrefixOf('documents')));
  const file = storePaper(host, intent, filled, documentId);
  const paperKey = paperKeyOf(paper, subject, gathered.record);
  const document = documentRow(paper, gathered.record, row, file, { documentId, paperKey, today: register.today });
  save(useCase, subject, row, document, requestId);
  intent.fulfilled();
  const warnings = [...(row === undefined ? [] : [PAPER_REMADE]), ...filled.warnings];
  const uncertain = wordsToConfirm(useCase, filled.uncertain);
  return { ...answer(useCase, subject, document, false, warnings), uncertain };
}

/** @throws AppError COMMAND_REFUSED when the paper is not offered of this subject */
function refuseUnlessOffered({ register, access }: UseCase, paper: AnyPaper, subject: PaperSubject): void {
  const { snapshot, today } = register;
  const [groupId = null] = groupsOfSubject(snapshot, subject);
  const name = paperName(paper, snapshot, groupId, today);
  const context = { today, authorId: access.personId };
  if (name !== null && paper.canBeMade?.(snapshot, subject, context) !== false) return;
  throw new AppError('COMMAND_REFUSED', { said: paperNotNowMessage(name ?? paper.kind) });
}

/** The row that an earlier run of the same request has made. */
function repeated({ register }: UseCase, requestId: string): DocumentRecord | undefined {
  const { decoded, snapshot } = register;
  const entry = decoded.kept.journal.find(
    (one) => one.requestId === requestId && one.action === JOURNAL_ACTIONS.makePaper,
  );
  return entry === undefined ? undefined : snapshot.documents.find(({ id }) => id === entry.rowId);
}

interface NewRow {
  readonly documentId: string;
  readonly paperKey: string;
  readonly today: string;
}

function documentRow(
  { kind }: AnyPaper,
  record: PaperRecord,
  row: DocumentRecord | undefined,
  { fileId, url, name }: StoredDocument,
  { documentId, paperKey, today }: NewRow,
): DocumentRecord {
  const { number, date, groupId, meetingId, schoolYear } = record;
  const made = { title: name.replace(/\.docx$/, ''), fileId, url, paperKey, createdOn: today };
  if (row !== undefined) return { ...row, ...made };
  return {
    id: documentId,
    kind,
    number,
    date,
    groupId,
    meetingId,
    schoolYear,
    status: 'черновик',
    keepUntil: null,
    note: '',
    ...made,
  };
}

/** The answer about a living file; a row that leads elsewhere is mended. */
function linked(
  useCase: UseCase,
  subject: PaperSubject,
  row: DocumentRecord,
  { fileId, url }: StoredDocument,
  intent: DocumentIntent,
): MakePaperOutput {
  const mended = { ...row, fileId, url };
  if (row.fileId !== fileId || row.url !== url) save(useCase, subject, row, mended, '');
  intent.fulfilled();
  return answer(useCase, subject, mended, true, []);
}

/** Writes the row, the journal and what becomes of «Контроль». */
function save(
  useCase: UseCase,
  subject: PaperSubject,
  row: DocumentRecord | undefined,
  document: DocumentRecord,
  requestId: string,
): void {
  const { host, register } = useCase;
  const { title, fileId, url, paperKey = '', createdOn } = document;
  const changes: readonly EntityChange[] = [
    row === undefined
      ? { kind: 'insert', table: 'documents', row: document }
      : { kind: 'update', table: 'documents', id: row.id, fields: { title, fileId, url, paperKey, createdOn } },
  ];
  const groupIds = groupsOfSubject(register.snapshot, subject);
  const judged = judgeGroups(register, applyChanges(register.snapshot, changes), groupIds);
  const entry = journal(useCase, row, document, requestId);
  commit(host, register, [...entityRowChanges(changes), entry, ...(groupIds.length === 0 ? [] : judged.changes)]);
}

function journal(
  { host, register, access }: UseCase,
  before: DocumentRecord | undefined,
  { id, kind, title, fileId, groupId }: DocumentRecord,
  requestId: string,
): RowChange {
  return journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'makePaper',
    sheet: 'documents',
    rowId: id,
    groupId,
    before: before === undefined ? null : { fileId: before.fileId, url: before.url },
    after: { kind, title, fileId },
    requestId,
  });
}

function answer(
  { register, access }: UseCase,
  subject: PaperSubject,
  document: DocumentRecord,
  existed: boolean,
  warnings: readonly string[],
): MakePaperOutput {
  const { snapshot } = register;
  const groupIds = groupsOfSubject(snapshot, subject);
  const others = snapshot.documents.filter(({ id }) => id !== document.id);
  const judged = judgeGroups(register, { ...snapshot, documents: [...others, document] }, groupIds);
  return {
    documentId: document.id,
    fileName: `${document.title}.docx`,
    url: document.url,
    existed,
    warnings: [...warnings],
    verdicts: groupIds.filter(access.canRead).flatMap(judged.rowsOf),
  };
}
