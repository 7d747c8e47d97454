import type * as z from 'zod/mini';
import { OpenFormOutput, PreviewCommandOutput, RunCommandOutput, UndoActionOutput } from './commands';
import { ListDirectoryOutput } from './directory';
import { ShowEvidenceOutput } from './evidence';
import { PreviewImportOutput, ReadImportOutput, RunImportOutput, UndoImportOutput } from './import';
import { ListJournalOutput } from './journal';
import { ListLinksOutput, MakeLinksOutput, RevokeAllLinksOutput, RevokeLinkOutput } from './links';
import { ListVerdictsOutput } from './list-verdicts';
import { LoadPartOutput } from './load-part';
import { MakeMinutesOutput } from './make-minutes';
import { MeetingFormOutput } from './meeting-form';
import { OpenPageOutput } from './open-page';
import { ListBatchesOutput, MakePapersOutput } from './paper-batches';
import {
  DownloadPaperOutput,
  LintTemplatesOutput,
  ListPapersOutput,
  MakePaperOutput,
  NewTemplateOutput,
  PreviewPaperOutput,
  UseTemplateOutput,
} from './papers';
import type { procedureInputs } from './procedure-inputs';
import { RecentChangesOutput } from './recent-changes';
import { RecordMeetingOutput } from './record-meeting';
import {
  AddRegulationOutput,
  CheckNormsOutput,
  ExportRegulationOutput,
  ListRegulationsOutput,
  PreviewRegulationOutput,
  ShowRegulationOutput,
  StartRegulationOutput,
  WhatChangesOutput,
} from './regulations';
import { SearchOutput } from './search';
import { SearchChoicesOutput } from './search-choices';
import { ShowGroupOutput } from './show-group';
import { ShowRowOutput } from './show-row';
import { PreviewYearOutput, StartYearOutput } from './start-year';
import { WaiveNormOutput, WithdrawWaiverOutput } from './waive-norm';
import { ConfirmPhraseOutput, ShowPhraseFormsOutput } from './word-forms';

/** The schema of what each procedure answers; tests check by it, the page and the server trust its type. */
export const procedureOutputs = {
  loadPart: LoadPartOutput,
  openPage: OpenPageOutput,
  checkNow: OpenPageOutput,
  listVerdicts: ListVerdictsOutput,
  search: SearchOutput,
  recentChanges: RecentChangesOutput,
  showEvidence: ShowEvidenceOutput,
  previewYear: PreviewYearOutput,
  startYear: StartYearOutput,
  showGroup: ShowGroupOutput,
  meetingForm: MeetingFormOutput,
  recordMeeting: RecordMeetingOutput,
  makeMinutes: MakeMinutesOutput,
  listPapers: ListPapersOutput,
  makePaper: MakePaperOutput,
  listBatches: ListBatchesOutput,
  makePapers: MakePapersOutput,
  previewPaper: PreviewPaperOutput,
  downloadPaper: DownloadPaperOutput,
  lintTemplates: LintTemplatesOutput,
  newTemplate: NewTemplateOutput,
  useTemplate: UseTemplateOutput,
  showPhraseForms: ShowPhraseFormsOutput,
  confirmPhrase: ConfirmPhraseOutput,
  showRow: ShowRowOutput,
  listRegulations: ListRegulationsOutput,
  showRegulation: ShowRegulationOutput,
  exportRegulation: ExportRegulationOutput,
  checkNorms: CheckNormsOutput,
  startRegulation: StartRegulationOutput,
  previewRegulation: PreviewRegulationOutput,
  addRegulation: AddRegulationOutput,
  whatChanges: WhatChangesOutput,
  waiveNorm: WaiveNormOutput,
  openForm: OpenFormOutput,
  searchChoices: SearchChoicesOutput,
  previewCommand: PreviewCommandOutput,
  runCommand: RunCommandOutput,
  listDirectory: ListDirectoryOutput,
  listJournal: ListJournalOutput,
  undoAction: UndoActionOutput,
  withdrawWaiver: WithdrawWaiverOutput,
  listLinks: ListLinksOutput,
  makeLinks: MakeLinksOutput,
  revokeLink: RevokeLinkOutput,
  revokeAllLinks: RevokeAllLinksOutput,
  readImport: ReadImportOutput,
  previewImport: PreviewImportOutput,
  runImport: RunImportOutput,
  undoImport: UndoImportOutput,
} as const satisfies Readonly<Record<ProcedureName, z.ZodMiniType>>;

export type ProcedureName = keyof typeof procedureInputs;
export type ProcedureInput<P extends ProcedureName> = z.infer<(typeof procedureInputs)[P]>;
export type ProcedureOutput<P extends ProcedureName> = z.infer<(typeof procedureOutputs)[P]>;
