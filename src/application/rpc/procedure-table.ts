import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../contract/procedures';
import type { OfficeProcedure, OfficeProcedures } from '../office/office';
import type { SkippedFields } from '../ports/workbook-port';
import type { Access } from '../register-access/access';
import { checkNow } from '../use-cases/check-now';
import { mayUseForm } from '../use-cases/commands/asked-command';
import { openForm } from '../use-cases/commands/open-form';
import { previewCommand } from '../use-cases/commands/preview-command';
import { runCommand } from '../use-cases/commands/run-command';
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

/** Every procedure over the register with who may run it, what it reads and whether it writes. */
export const PROCEDURE_TABLE: ProcedureTable = {
  openPage: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.openPage,
    whoIsAsking: SHEETS_TO_READ.whoIsAsking,
    ofOwnGroups: SHEETS_TO_READ.ownWork,
    without: SKIPPED_FIELDS.openPage,
    isAllowed: () => true,
    run: openPage,
  },
  checkNow: {
    isMutation: true,
    inspects: true,
    sheets: () => SHEETS_TO_READ.check,
    isAllowed: isMethodist,
    run: checkNow,
  },
  listVerdicts: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listVerdicts,
    whoIsAsking: SHEETS_TO_READ.whoIsAsking,
    without: SKIPPED_FIELDS.listVerdicts,
    isAllowed: (access, { groupId }) => groupId === null || access.canRead(groupId),
    run: listVerdicts,
  },
  search: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.search,
    without: SKIPPED_FIELDS.search,
    isAllowed: () => true,
    run: inOffice('search'),
  },
  recentChanges: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.recentChanges,
    without: SKIPPED_FIELDS.recentChanges,
    isAllowed: isMethodist,
    run: recentChanges,
  },
  showEvidence: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.showEvidence,
    // A leader is shown nobody's evidence but his own.
    isAllowed: (access, { personId }) => isMethodist(access) || access.personId === personId,
    run: inOffice('showEvidence'),
  },
  previewYear: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.previewYear,
    isAllowed: isMethodist,
    run: inOffice('previewYear'),
  },
  startYear: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.startYear,
    without: SKIPPED_FIELDS.startYear,
    isAllowed: isMethodist,
    run: inOffice('startYear'),
  },
  showGroup: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.showGroup,
    isAllowed: (access, { groupId }) => access.canRead(groupId),
    run: showGroup,
  },
  meetingForm: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.meetingForm,
    isAllowed: (access, { groupId }) => access.canWrite(groupId),
    run: meetingForm,
  },
  recordMeeting: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.recordMeeting,
    without: SKIPPED_FIELDS.recordMeeting,
    isAllowed: (access, { groupId }) => access.canWrite(groupId),
    run: recordMeeting,
  },
  makeMinutes: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.makeMinutes,
    isAllowed: (access, { meetingId }, useCase) =>
      isMethodist(access) || meetingGroupIds(useCase, meetingId).some(access.canWrite),
    run: inOffice('makeMinutes'),
  },
  listPapers: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listPapers,
    isAllowed: (access, { groupId }) => (groupId === null ? isMethodist(access) : access.canWrite(groupId)),
    run: inOffice('listPapers'),
  },
  makePaper: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.makePaper,
    without: SKIPPED_FIELDS.makePaper,
    isAllowed: mayMakePaper,
    run: inOffice('makePaper'),
  },
  listBatches: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listBatches,
    isAllowed: isMethodist,
    run: inOffice('listBatches'),
  },
  makePapers: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.makePapers,
    without: SKIPPED_FIELDS.makePapers,
    isAllowed: isMethodist,
    run: inOffice('makePapers'),
  },
  previewPaper: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.previewPaper,
    isAllowed: mayMakePaper,
    run: inOffice('previewPaper'),
  },
  downloadPaper: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.downloadPaper,
    isAllowed: mayDownloadPaper,
    run: inOffice('downloadPaper'),
  },
  lintTemplates: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.lintTemplates,
    isAllowed: isMethodist,
    run: inOffice('lintTemplates'),
  },
  newTemplate: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.newTemplate,
    without: SKIPPED_FIELDS.newTemplate,
    isAllowed: isMethodist,
    run: inOffice('newTemplate'),
  },
  useTemplate: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.useTemplate,
    isAllowed: isMethodist,
    run: inOffice('useTemplate'),
  },
  showPhraseForms: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.showPhraseForms,
    isAllowed: isMethodist,
    run: inOffice('showPhraseForms'),
  },
  confirmPhrase: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.confirmPhrase,
    isAllowed: isMethodist,
    run: inOffice('confirmPhrase'),
  },
  showRow: {
    isMutation: false,
    inspects: false,
    sheets: sheetsForRow,
    // Whoever comes by a link has no workbook in front of him.
    isAllowed: (access, { id }) => !access.byLink && (id !== null || isMethodist(access)),
    run: showRow,
  },
  listRegulations: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listRegulations,
    isAllowed: isMethodist,
    run: inOffice('listRegulations'),
  },
  showRegulation: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.showRegulation,
    isAllowed: isMethodist,
    run: inOffice('showRegulation'),
  },
  exportRegulation: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.exportRegulation,
    isAllowed: isMethodist,
    run: inOffice('exportRegulation'),
  },
  checkNorms: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.checkNorms,
    isAllowed: isMethodist,
    run: inOffice('checkNorms'),
  },
  startRegulation: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.startRegulation,
    isAllowed: isMethodist,
    run: inOffice('startRegulation'),
  },
  previewRegulation: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.previewRegulation,
    isAllowed: isMethodist,
    run: inOffice('previewRegulation'),
  },
  addRegulation: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.addRegulation,
    without: SKIPPED_FIELDS.addRegulation,
    isAllowed: isMethodist,
    run: inOffice('addRegulation'),
  },
  whatChanges: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.whatChanges,
    isAllowed: isMethodist,
    run: inOffice('whatChanges'),
  },
  waiveNorm: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.waiveNorm,
    without: SKIPPED_FIELDS.waiveNorm,
    isAllowed: isMethodist,
    run: inOffice('waiveNorm'),
  },
  openForm: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.openForm,
    isAllowed: mayUseForm,
    run: openForm,
  },
  previewCommand: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.previewCommand,
    isAllowed: mayUseForm,
    run: previewCommand,
  },
  runCommand: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.runCommand,
    without: SKIPPED_FIELDS.runCommand,
    isAllowed: mayUseForm,
    run: runCommand,
  },
  listDirectory: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listDirectory,
    isAllowed: isMethodist,
    run: inOffice('listDirectory'),
  },
  listJournal: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listJournal,
    without: SKIPPED_FIELDS.listJournal,
    isAllowed: mayReadJournal,
    run: inOffice('listJournal'),
  },
  undoAction: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.undoAction,
    without: SKIPPED_FIELDS.undoAction,
    isAllowed: mayUndo,
    run: undoAction,
  },
  withdrawWaiver: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.withdrawWaiver,
    without: SKIPPED_FIELDS.withdrawWaiver,
    isAllowed: isMethodist,
    run: inOffice('withdrawWaiver'),
  },
  listLinks: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.listLinks,
    without: SKIPPED_FIELDS.listLinks,
    isAllowed: isMethodist,
    run: inOffice('listLinks'),
  },
  makeLinks: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.makeLinks,
    without: SKIPPED_FIELDS.makeLinks,
    isAllowed: isMethodist,
    run: inOffice('makeLinks'),
  },
  revokeLink: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.revokeLink,
    isAllowed: isMethodist,
    run: inOffice('revokeLink'),
  },
  revokeAllLinks: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.revokeAllLinks,
    isAllowed: isMethodist,
    run: inOffice('revokeAllLinks'),
  },
  readImport: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.readImport,
    isAllowed: isMethodist,
    run: inOffice('readImport'),
  },
  previewImport: {
    isMutation: false,
    inspects: false,
    sheets: () => SHEETS_TO_READ.previewImport,
    isAllowed: isMethodist,
    run: inOffice('previewImport'),
  },
  runImport: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.runImport,
    without: SKIPPED_FIELDS.runImport,
    isAllowed: isMethodist,
    run: inOffice('runImport'),
  },
  undoImport: {
    isMutation: true,
    inspects: false,
    sheets: () => SHEETS_TO_READ.undoImport,
    without: SKIPPED_FIELDS.undoImport,
    isAllowed: isMethodist,
    run: inOffice('undoImport'),
  },
};
