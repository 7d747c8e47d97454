import type * as z from 'zod/mini';
import {
  OpenFormInput,
  OpenFormOutput,
  PreviewCommandInput,
  PreviewCommandOutput,
  RunCommandInput,
  RunCommandOutput,
  UndoActionInput,
  UndoActionOutput,
} from './commands';
import { ListDirectoryInput, ListDirectoryOutput } from './directory';
import { ShowEvidenceInput, ShowEvidenceOutput } from './evidence';
import {
  PreviewImportInput,
  PreviewImportOutput,
  ReadImportInput,
  ReadImportOutput,
  RunImportInput,
  RunImportOutput,
  UndoImportInput,
  UndoImportOutput,
} from './import';
import { ListJournalInput, ListJournalOutput } from './journal';
import {
  ListLinksInput,
  ListLinksOutput,
  MakeLinksInput,
  MakeLinksOutput,
  RevokeAllLinksInput,
  RevokeAllLinksOutput,
  RevokeLinkInput,
  RevokeLinkOutput,
} from './links';
import { ListVerdictsInput, ListVerdictsOutput } from './list-verdicts';
import { LoadPartInput, LoadPartOutput } from './load-part';
import { MakeMinutesInput, MakeMinutesOutput } from './make-minutes';
import { MeetingFormInput, MeetingFormOutput } from './meeting-form';
import { CheckNowInput, OpenPageInput, OpenPageOutput } from './open-page';
import { ListBatchesInput, ListBatchesOutput, MakePapersInput, MakePapersOutput } from './paper-batches';
import {
  DownloadPaperInput,
  DownloadPaperOutput,
  LintTemplatesInput,
  LintTemplatesOutput,
  ListPapersInput,
  ListPapersOutput,
  MakePaperInput,
  MakePaperOutput,
  NewTemplateInput,
  NewTemplateOutput,
  PreviewPaperInput,
  PreviewPaperOutput,
  UseTemplateInput,
  UseTemplateOutput,
} from './papers';
import { RecentChangesInput, RecentChangesOutput } from './recent-changes';
import { RecordMeetingInput, RecordMeetingOutput } from './record-meeting';
import {
  AddRegulationInput,
  AddRegulationOutput,
  CheckNormsInput,
  CheckNormsOutput,
  ExportRegulationInput,
  ExportRegulationOutput,
  ListRegulationsInput,
  ListRegulationsOutput,
  PreviewRegulationInput,
  PreviewRegulationOutput,
  ShowRegulationInput,
  ShowRegulationOutput,
  StartRegulationInput,
  StartRegulationOutput,
  WhatChangesInput,
  WhatChangesOutput,
} from './regulations';
import { SearchInput, SearchOutput } from './search';
import { ShowGroupInput, ShowGroupOutput } from './show-group';
import { ShowRowInput, ShowRowOutput } from './show-row';
import { PreviewYearInput, PreviewYearOutput, StartYearInput, StartYearOutput } from './start-year';
import { WaiveNormInput, WaiveNormOutput, WithdrawWaiverInput, WithdrawWaiverOutput } from './waive-norm';
import { ConfirmPhraseInput, ConfirmPhraseOutput, ShowPhraseFormsInput, ShowPhraseFormsOutput } from './word-forms';

/** Every procedure that the page may call through `rpc`, with the schemas both sides check by. */
export const procedures = {
  loadPart: { input: LoadPartInput, output: LoadPartOutput },
  openPage: { input: OpenPageInput, output: OpenPageOutput },
  checkNow: { input: CheckNowInput, output: OpenPageOutput },
  listVerdicts: { input: ListVerdictsInput, output: ListVerdictsOutput },
  search: { input: SearchInput, output: SearchOutput },
  recentChanges: { input: RecentChangesInput, output: RecentChangesOutput },
  showEvidence: { input: ShowEvidenceInput, output: ShowEvidenceOutput },
  previewYear: { input: PreviewYearInput, output: PreviewYearOutput },
  startYear: { input: StartYearInput, output: StartYearOutput },
  showGroup: { input: ShowGroupInput, output: ShowGroupOutput },
  meetingForm: { input: MeetingFormInput, output: MeetingFormOutput },
  recordMeeting: { input: RecordMeetingInput, output: RecordMeetingOutput },
  makeMinutes: { input: MakeMinutesInput, output: MakeMinutesOutput },
  listPapers: { input: ListPapersInput, output: ListPapersOutput },
  makePaper: { input: MakePaperInput, output: MakePaperOutput },
  listBatches: { input: ListBatchesInput, output: ListBatchesOutput },
  makePapers: { input: MakePapersInput, output: MakePapersOutput },
  previewPaper: { input: PreviewPaperInput, output: PreviewPaperOutput },
  downloadPaper: { input: DownloadPaperInput, output: DownloadPaperOutput },
  lintTemplates: { input: LintTemplatesInput, output: LintTemplatesOutput },
  newTemplate: { input: NewTemplateInput, output: NewTemplateOutput },
  useTemplate: { input: UseTemplateInput, output: UseTemplateOutput },
  showPhraseForms: { input: ShowPhraseFormsInput, output: ShowPhraseFormsOutput },
  confirmPhrase: { input: ConfirmPhraseInput, output: ConfirmPhraseOutput },
  showRow: { input: ShowRowInput, output: ShowRowOutput },
  listRegulations: { input: ListRegulationsInput, output: ListRegulationsOutput },
  showRegulation: { input: ShowRegulationInput, output: ShowRegulationOutput },
  exportRegulation: { input: ExportRegulationInput, output: ExportRegulationOutput },
  checkNorms: { input: CheckNormsInput, output: CheckNormsOutput },
  startRegulation: { input: StartRegulationInput, output: StartRegulationOutput },
  previewRegulation: { input: PreviewRegulationInput, output: PreviewRegulationOutput },
  addRegulation: { input: AddRegulationInput, output: AddRegulationOutput },
  whatChanges: { input: WhatChangesInput, output: WhatChangesOutput },
  waiveNorm: { input: WaiveNormInput, output: WaiveNormOutput },
  openForm: { input: OpenFormInput, output: OpenFormOutput },
  previewCommand: { input: PreviewCommandInput, output: PreviewCommandOutput },
  runCommand: { input: RunCommandInput, output: RunCommandOutput },
  listDirectory: { input: ListDirectoryInput, output: ListDirectoryOutput },
  listJournal: { input: ListJournalInput, output: ListJournalOutput },
  undoAction: { input: UndoActionInput, output: UndoActionOutput },
  withdrawWaiver: { input: WithdrawWaiverInput, output: WithdrawWaiverOutput },
  listLinks: { input: ListLinksInput, output: ListLinksOutput },
  makeLinks: { input: MakeLinksInput, output: MakeLinksOutput },
  revokeLink: { input: RevokeLinkInput, output: RevokeLinkOutput },
  revokeAllLinks: { input: RevokeAllLinksInput, output: RevokeAllLinksOutput },
  readImport: { input: ReadImportInput, output: ReadImportOutput },
  previewImport: { input: PreviewImportInput, output: PreviewImportOutput },
  runImport: { input: RunImportInput, output: RunImportOutput },
  undoImport: { input: UndoImportInput, output: UndoImportOutput },
} as const;

export type ProcedureName = keyof typeof procedures;
export type ProcedureInput<P extends ProcedureName> = z.infer<(typeof procedures)[P]['input']>;
export type ProcedureOutput<P extends ProcedureName> = z.infer<(typeof procedures)[P]['output']>;
