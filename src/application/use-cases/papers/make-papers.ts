import type { MakePapersInput, MakePapersOutput } from '../../../contract/paper-batches';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import { inputIssueMessage, JOURNAL_ACTIONS } from '../../../messages/commands';
import { errorMessage } from '../../../messages/errors';
import { TEMPLATE_OUT_OF_REACH, templateMistakesMessage } from '../../../messages/papers';
import { AppError, isAppError } from '../../app-error';
import { fingerprint } from '../../fingerprint';
import type { Host } from '../../ports/host';
import { openRegister } from '../../register-access/open-register';
import { SHEETS_TO_READ, SKIPPED_FIELDS } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { paperOf } from './asked-paper';
import { type BatchNote, begunBatch, dropBatchNote, keepBatchNote, readBatchNote } from './batch-note';
import { type BatchTarget, batchTargets, isBatched } from './batch-targets';
import { makePaper } from './make-paper';

/** Papers of one portion, at most. */
const PORTION = 10;
/** No paper is begun after this, milliseconds from the start of the run: the lock keeps others waiting for 20 s. */
const PORTION_MS = 14_000;
/** Drive lets a consumer account create 250 documents a day; some are left for papers made one by one. */
const DAILY_LIMIT = 240;

/** Errors of one paper, which do not stop the others. */
const OF_ONE_PAPER: readonly string[] = ['COMMAND_REFUSED', 'NOT_FOUND', 'REGISTER_HAS_ISSUES'];

/** Warnings that are the same of all papers. */
const OF_THE_BATCH: readonly string[] = [TEMPLATE_OUT_OF_REACH];

/**
 * Makes the next portion of a batch: of what the year asks for and «Документы» does not have yet. Nothing but the
 * register says what is done, so a run killed anywhere is continued by asking again; a file without a row is adopted as
 * `makePaper` does. Three calls of the APIs a paper; the template is exported once. A paper that fails is told with
 * its reason and the others go on; a platform that fails stops the portion. The template is checked before the first
 * paper: all its mistakes are told at once and nothing is made, not even by papers whose data would not meet them.
 *
 * @param resumed the batch that the daily check goes on with: what failed of it is passed by and told at its end
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, TEMPLATE_BROKEN, PLATFORM_FAILED
 */
export function makePapers(asked: UseCase, input: MakePapersInput, resumed: BatchNote | null = null): MakePapersOutput {
  const useCase = { ...asked, host: withOneExport(asked.host) };
  const { register, access } = useCase;
  const { schoolYear } = input;
  const paper = paperOf(useCase, input.paper);
  if (!isBatched(paper)) throw new AppError('INVALID_INPUT');
  const day = input.day ?? register.today;
  const notes = useCase.host.properties.all();
  const scope = { schoolYear, day, authorId: access.personId };
  const targets = batchTargets(register.snapshot, paper, scope).map((target) => ({
    ...target,
    // A run that died after its row was written has left its note: `makePaper` sees to it and makes nothing.
    isDone: target.isDone && notes[target.note] === undefined,
  }));
  const skipped = new Set(input.skip);
  const note = resumed ?? noteOfPage(useCase, input, day);
  const isPassed = (key: string): boolean => (resumed === null ? skipped.has(key) : key <= resumed.after);
  const todo = targets.filter(({ key, isDone }) => !isDone && !isPassed(key));
  const allowed = DAILY_LIMIT - madeToday(useCase);
  if (todo.length > 0 && allowed > 0) refuseBrokenTemplate(useCase.host, paper);
  if (todo.length > 0) keepBatchNote(useCase.host.properties, note);

  const portion = todo.slice(0, Math.max(0, Math.min(PORTION, allowed)));
  const { made, failed, warnings } = makePortion(useCase, input, portion);
  const tried = made.length + failed.length;
  const left = todo.length - tried;
  const after = failed.length === 0 ? note.after : (portion[tried - 1]?.key ?? note.after);
  const first = [...note.first, ...failed.map(({ label, reason }) => ({ label, reason }))];
  const problem = warnings.join(' ') || (OF_THE_BATCH.includes(note.problem) ? note.problem : '');
  const told = { ...note, after, first, failed: note.failed + failed.length, problem };
  if (left > 0) keepBatchNote(useCase.host.properties, told);
  else endBatch(useCase, told, resumed !== null);
  return {
    day,
    total: targets.length,
    done: targets.filter(({ isDone }) => isDone).length + made.length,
    left,
    made,
    failed,
    isDayOver: left > 0 && allowed <= made.length,
    warnings,
  };
}

/** The note of a batch that a page makes: its first portion begins anew. */
function noteOfPage({ host, access }: UseCase, { paper, schoolYear, skip }: MakePapersInput, day: string): BatchNote {
  const begun = begunBatch({ paper, schoolYear, day, by: access.email });
  const before = skip.length === 0 ? null : readBatchNote(host.properties, begun);
  return before === null ? begun : { ...begun, failed: skip.length, after: before.after, first: before.first };
}

/** The page has told its failures itself; what the daily check has to tell stays until a page is opened. */
function endBatch({ host, register }: UseCase, note: BatchNote, isDaily: boolean): void {
  const tells = isDaily && (note.failed > 0 || note.problem !== '');
  if (tells) keepBatchNote(host.properties, { ...note, endedOn: register.today });
  else dropBatchNote(host.properties, note);
}

/** @throws AppError TEMPLATE_BROKEN with all mistakes of the template in use */
function refuseBrokenTemplate(host: Host, paper: AnyPaper): void {
  const { bytes } = host.documents.exportTemplate(paper.template);
  const { problems } = host.loadEngine().lintTemplate(bytes, paper);
  const mistakes = problems.filter(({ severity }) => severity === 'mistake');
  if (mistakes.length > 0) throw new AppError('TEMPLATE_BROKEN', { problem: templateMistakesMessage(mistakes) });
}

/** Papers that the journal names today as made by this account. */
function madeToday({ register, access }: UseCase): number {
  const actions: readonly string[] = [JOURNAL_ACTIONS.makePaper, JOURNAL_ACTIONS.makeMinutes];
  return register.decoded.kept.journal.filter(
    ({ at, actor, action }) =>
      actor === access.email && actions.includes(action) && at?.startsWith(register.today) === true,
  ).length;
}

function makePortion(useCase: UseCase, { paper, requestId }: MakePapersInput, todo: readonly BatchTarget[]) {
  const { host } = useCase;
  const began = host.clock.runningFor();
  const made: MakePapersOutput['made'] = [];
  const failed: MakePapersOutput['failed'] = [];
  const warnings = new Set<string>();
  let { register } = useCase;
  let isMoved = false;
  for (const [index, { key, subject, label }] of todo.entries()) {
    if (index > 0 && host.clock.runningFor() - began > PORTION_MS) break;
    // The rows have moved with the paper before: each is written at the places of its own reading.
    if (isMoved) {
      register = openRegister(host, SHEETS_TO_READ.makePapers, { without: SKIPPED_FIELDS.makePapers, givesIds: true });
    }
    const own = { ...useCase, host, register };
    try {
      isMoved = true;
      const asked = { paper, subject, requestId: `${requestId}-${fingerprint(key)}` };
      const { fileName, url, warnings: said } = makePaper(own, asked);
      made.push({ label, fileName, url });
      for (const one of said) if (OF_THE_BATCH.includes(one)) warnings.add(one);
    } catch (error) {
      if (!isAppError(error) || !OF_ONE_PAPER.includes(error.code)) throw error;
      // It was refused before anything was written.
      isMoved = false;
      failed.push({ key, label, reason: reasonOf(error) });
    }
  }
  return { made, failed, warnings: [...warnings] };
}

function reasonOf(error: AppError): string {
  const issues = error.issues.map(
    ({ code, data, message }) => message ?? inputIssueMessage({ code, data: { ...data } }),
  );
  return issues.length > 0 ? issues.join(' ') : errorMessage(error.code, error.details);
}

/** The same host, whose templates are exported once. */
function withOneExport(host: Host): Host {
  const known = new Map<string, ReturnType<Host['documents']['exportTemplate']>>();
  const exportTemplate: Host['documents']['exportTemplate'] = (name) => {
    const template = known.get(name) ?? host.documents.exportTemplate(name);
    known.set(name, template);
    return template;
  };
  return { ...host, documents: { ...host.documents, exportTemplate } };
}
