import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../contract/procedures';
import type { OfficeProcedure, OfficeProcedures } from '../office/office';
import type { SkippedFields } from '../ports/workbook-port';
import type { Access } from '../register-access/access';
import { checkNow } from '../use-cases/check-now';
import { mayChangeRow, mayUseForm } from '../use-cases/commands/asked-command';
import { openForm } from '../use-cases/commands/open-form';
import { previewCommand } from '../use-cases/commands/preview-command';
import { runCommand } from '../use-cases/commands/run-command';
import { searchChoices, sheetsForChoices } from '../use-cases/commands/search-choices';
import { mayUndo, undoAction } from '../use-cases/commands/undo-action';
import { recentChanges } from '../use-cases/home/recent-changes';
import { mayReadJournal } from '../use-cases/journal/list-journal';
import { listVerdicts } from '../use-cases/list-verdicts';
import { meetingForm } from '../use-cases/meeting-form';
import { openPage } from '../use-cases/open-page';
import { mayDownloadPaper, mayMakePaper } from '../use-cases/papers/asked-paper';
import { recordMeeting } from '../use-cases/record-meeting';
import { SHEETS_TO_READ, SKIPPED_FIELDS } from '../use-cases/sheets-to-read';
import { showGroup } from '../use-cases/show-group';
import { sheetsForRow, showRow } from '../use-cases/show-row';
import type { UseCase } from '../use-cases/use-case';
import type { SheetId } from '../workbook/sheet-id';

/** Whether a person may run a procedure with this input; groups come from the register, not from the page. */
type Permission<P extends ProcedureName> = (access: Access, input: ProcedureInput<P>, useCase: UseCase) => boolean;

/** How a procedure is run. */
interface ProcedureRule<P extends ProcedureName> {
  /** Runs under the script lock. */
  readonly isMutation: boolean;
  /** Adds one inspection of the workbook to the reading. */
  readonly inspects: boolean;
  sheets(input: ProcedureInput<P>): readonly SheetId[];
  /**
   * Sheets that tell who is asking, left out of `sheets`: «Настройки» know the methodists, and for them that is all.
   * For anybody else everything is read again, with these.
   */
  readonly whoIsAsking?: readonly SheetId[];
  /** Sheets that only those who are no methodists are shown something of; read when that is known. */
  readonly ofOwnGroups?: readonly SheetId[];
  /** Fields of those sheets that it does not look at. */
  readonly without?: SkippedFields;
  readonly isAllowed: Permission<P>;
  run(useCase: UseCase, input: ProcedureInput<P>): ProcedureOutput<P>;
}

/** Procedures over the register; `loadPart` gives a part of the program to whoever runs it and reads none. */
export type RegisterProcedure = Exclude<ProcedureName, 'loadPart'>;

type ProcedureTable = { readonly [P in RegisterProcedure]: ProcedureRule<P> };

/** Runs a procedure of `office.js`, when it is known already that it may be run. */
function inOffice<P extends OfficeProcedure>(name: P): ProcedureRule<P>['run'] {
  return (useCase, input) => {
    const procedures: OfficeProcedures = useCase.host.loadOffice();
    return procedures[name](useCase, input);
  };
}

const isMethodist = ({ role }: Access) => role === 'methodist';

/** Groups of a meeting as the register says; a meeting that is not there belongs to nobody. */
function meetingGroupIds({ register }: UseCase, meetingId: string): readonly string[] {
  return register.snapshot.meetings.find(({ id }) => id === meetingId)?.groupIds ?? [];
}

/** Who writes a group fills in its meetings; a joint one only who writes the group that holds it. */
function mayHold(
  access: Access,
  { groupId, meetingId }: { readonly groupId: string; readonly meetingId: string | null },
  useCase: UseCase,
): boolean {
  if (!access.canWrite(groupId)) return false;
  if (meetingId === null || !meetingGroupIds(useCase, meetingId).includes(groupId)) return true;
  return mayChangeRow(access, useCase.register.snapshot, 'meetings', meetingId);
}

/** What a rule may have besides; everything else follows from the name of its procedure. */
type Besides<P extends ProcedureName> = Partial<
  Pick<ProcedureRule<P>, 'inspects' | 'sheets' | 'whoIsAsking' | 'ofOwnGroups'>
>;

/** A rule whose sheets and skipped fields stand under the name of its procedure in `sheets-to-read.ts`. */
function ruleOf<P extends RegisterProcedure>(
  name: P,
  isMutation: boolean,
  isAllowed: Permission<P>,
  run: ProcedureRule<P>['run'],
  besides: Besides<P>,
): ProcedureRule<P> {
  const sheets: Readonly<Record<string, readonly SheetId[]>> = SHEETS_TO_READ;
  const skipped: Readonly<Record<string, SkippedFields>> = SKIPPED_FIELDS;
  const without = skipped[name];
  return {
    isMutation,
    inspects: false,
    sheets: () => sheets[name] ?? [],
    ...(without === undefined ? {} : { without }),
    isAllowed,
    run,
    ...besides,
  };
}

function reading<P extends RegisterProcedure>(
  name: P,
  isAllowed: Permission<P>,
  run: ProcedureRule<P>['run'],
  besides: Besides<P> = {},
): ProcedureRule<P> {
  return ruleOf(name, false, isAllowed, run, besides);
}

function writing<P extends RegisterProcedure>(
  name: P,
  isAllowed: Permission<P>,
  run: ProcedureRule<P>['run'],
  besides: Besides<P> = {},
): ProcedureRule<P> {
  return ruleOf(name, true, isAllowed, run, besides);
}

const anybody = () => true;

/** Every procedure over the register with who may run it, what it reads and whether it writes. */
export const PROCEDURE_TABLE: ProcedureTable = {
  openPage: reading('openPage', anybody, openPage, {
    whoIsAsking: SHEETS_TO_READ.whoIsAsking,
    ofOwnGroups: SHEETS_TO_READ.ownWork,
  }),
  checkNow: writing('checkNow', isMethodist, checkNow, { inspects: true, sheets: () => SHEETS_TO_READ.check }),
  listVerdicts: reading(
    'listVerdicts',
    (access, { groupId }) => groupId === null || access.canRead(groupId),
    listVerdicts,
    { whoIsAsking: SHEETS_TO_READ.whoIsAsking },
  ),
  search: reading('search', anybody, inOffice('search')),
  recentChanges: reading('recentChanges', isMethodist, recentChanges),
  // A leader is shown nobody's evidence but his own.
  showEvidence: reading(
    'showEvidence',
    (access, { personId }) => isMethodist(access) || access.personId === personId,
    inOffice('showEvidence'),
  ),
  previewYear: reading('previewYear', isMethodist, inOffice('previewYear')),
  startYear: writing('startYear', isMethodist, inOffice('startYear')),
  showGroup: reading('showGroup', (access, { groupId }) => access.canRead(groupId), showGroup),
  meetingForm: reading('meetingForm', mayHold, meetingForm),
  recordMeeting: writing('recordMeeting', mayHold, recordMeeting),
  makeMinutes: writing(
    'makeMinutes',
    (access, { meetingId }, useCase) =>
      isMethodist(access) || meetingGroupIds(useCase, meetingId).some(access.canWrite),
    inOffice('makeMinutes'),
  ),
  listPapers: reading(
    'listPapers',
    (access, { groupId }) => (groupId === null ? isMethodist(access) : access.canWrite(groupId)),
    inOffice('listPapers'),
  ),
  makePaper: writing('makePaper', mayMakePaper, inOffice('makePaper')),
  listBatches: reading('listBatches', isMethodist, inOffice('listBatches')),
  makePapers: writing('makePapers', isMethodist, inOffice('makePapers')),
  previewPaper: reading('previewPaper', mayMakePaper, inOffice('previewPaper')),
  downloadPaper: reading('downloadPaper', mayDownloadPaper, inOffice('downloadPaper')),
  lintTemplates: reading('lintTemplates', isMethodist, inOffice('lintTemplates')),
  newTemplate: writing('newTemplate', isMethodist, inOffice('newTemplate')),
  useTemplate: writing('useTemplate', isMethodist, inOffice('useTemplate')),
  showPhraseForms: reading('showPhraseForms', isMethodist, inOffice('showPhraseForms')),
  confirmPhrase: writing('confirmPhrase', isMethodist, inOffice('confirmPhrase')),
  // Whoever comes by a link has no workbook in front of him.
  showRow: reading('showRow', (access, { id }) => !access.byLink && (id !== null || isMethodist(access)), showRow, {
    sheets: sheetsForRow,
  }),
  listRegulations: reading('listRegulations', isMethodist, inOffice('listRegulations')),
  showRegulation: reading('showRegulation', isMethodist, inOffice('showRegulation')),
  exportRegulation: reading('exportRegulation', isMethodist, inOffice('exportRegulation')),
  checkNorms: reading('checkNorms', isMethodist, inOffice('checkNorms')),
  startRegulation: reading('startRegulation', isMethodist, inOffice('startRegulation')),
  previewRegulation: reading('previewRegulation', isMethodist, inOffice('previewRegulation')),
  addRegulation: writing('addRegulation', isMethodist, inOffice('addRegulation')),
  whatChanges: reading('whatChanges', isMethodist, inOffice('whatChanges')),
  waiveNorm: writing('waiveNorm', isMethodist, inOffice('waiveNorm')),
  openForm: reading('openForm', mayUseForm, openForm),
  searchChoices: reading('searchChoices', mayUseForm, searchChoices, { sheets: sheetsForChoices }),
  previewCommand: reading('previewCommand', mayUseForm, previewCommand),
  runCommand: writing('runCommand', mayUseForm, runCommand),
  listDirectory: reading('listDirectory', isMethodist, inOffice('listDirectory')),
  listJournal: reading('listJournal', mayReadJournal, inOffice('listJournal')),
  undoAction: writing('undoAction', mayUndo, undoAction),
  withdrawWaiver: writing('withdrawWaiver', isMethodist, inOffice('withdrawWaiver')),
  listLinks: reading('listLinks', isMethodist, inOffice('listLinks')),
  makeLinks: writing('makeLinks', isMethodist, inOffice('makeLinks')),
  revokeLink: writing('revokeLink', isMethodist, inOffice('revokeLink')),
  revokeAllLinks: writing('revokeAllLinks', isMethodist, inOffice('revokeAllLinks')),
  readImport: reading('readImport', isMethodist, inOffice('readImport')),
  previewImport: reading('previewImport', isMethodist, inOffice('previewImport')),
  runImport: writing('runImport', isMethodist, inOffice('runImport')),
  undoImport: writing('undoImport', isMethodist, inOffice('undoImport')),
};
