// What the page asks with. The server checks every call by these; nothing on the server reads the schemas of answers.
import { OpenFormInput, PreviewCommandInput, RunCommandInput, UndoActionInput } from './commands';
import { ListDirectoryInput } from './directory';
import { ShowEvidenceInput } from './evidence';
import { PreviewImportInput, ReadImportInput, RunImportInput, UndoImportInput } from './import';
import { ListJournalInput } from './journal';
import { ListLinksInput, MakeLinksInput, RevokeAllLinksInput, RevokeLinkInput } from './links';
import { ListVerdictsInput } from './list-verdicts';
import { LoadPartInput } from './load-part';
import { MakeMinutesInput } from './make-minutes';
import { MeetingFormInput } from './meeting-form';
import { CheckNowInput, OpenPageInput } from './open-page';
import { ListBatchesInput, MakePapersInput } from './paper-batches';
import {
  DownloadPaperInput,
  LintTemplatesInput,
  ListPapersInput,
  MakePaperInput,
  NewTemplateInput,
  PreviewPaperInput,
  UseTemplateInput,
} from './papers';
import { RecentChangesInput } from './recent-changes';
import { RecordMeetingInput } from './record-meeting';
import {
  AddRegulationInput,
  CheckNormsInput,
  ExportRegulationInput,
  ListRegulationsInput,
  PreviewRegulationInput,
  ShowRegulationInput,
  StartRegulationInput,
  WhatChangesInput,
} from './regulations';
import { SearchInput } from './search';
import { SearchChoicesInput } from './search-choices';
import { ShowGroupInput } from './show-group';
import { ShowRowInput } from './show-row';
import { PreviewYearInput, StartYearInput } from './start-year';
import { WaiveNormInput, WithdrawWaiverInput } from './waive-norm';
import { ConfirmPhraseInput, ShowPhraseFormsInput } from './word-forms';

/** Every procedure that the page may call through `rpc`, with the schema of its input. */
export const procedureInputs = {
  loadPart: LoadPartInput,
  openPage: OpenPageInput,
  checkNow: CheckNowInput,
  listVerdicts: ListVerdictsInput,
  search: SearchInput,
  recentChanges: RecentChangesInput,
  showEvidence: ShowEvidenceInput,
  previewYear: PreviewYearInput,
  startYear: StartYearInput,
  showGroup: ShowGroupInput,
  meetingForm: MeetingFormInput,
  recordMeeting: RecordMeetingInput,
  makeMinutes: MakeMinutesInput,
  listPapers: ListPapersInput,
  makePaper: MakePaperInput,
  listBatches: ListBatchesInput,
  makePapers: MakePapersInput,
  previewPaper: PreviewPaperInput,
  downloadPaper: DownloadPaperInput,
  lintTemplates: LintTemplatesInput,
  newTemplate: NewTemplateInput,
  useTemplate: UseTemplateInput,
  showPhraseForms: ShowPhraseFormsInput,
  confirmPhrase: ConfirmPhraseInput,
  showRow: ShowRowInput,
  listRegulations: ListRegulationsInput,
  showRegulation: ShowRegulationInput,
  exportRegulation: ExportRegulationInput,
  checkNorms: CheckNormsInput,
  startRegulation: StartRegulationInput,
  previewRegulation: PreviewRegulationInput,
  addRegulation: AddRegulationInput,
  whatChanges: WhatChangesInput,
  waiveNorm: WaiveNormInput,
  openForm: OpenFormInput,
  searchChoices: SearchChoicesInput,
  previewCommand: PreviewCommandInput,
  runCommand: RunCommandInput,
  listDirectory: ListDirectoryInput,
  listJournal: ListJournalInput,
  undoAction: UndoActionInput,
  withdrawWaiver: WithdrawWaiverInput,
  listLinks: ListLinksInput,
  makeLinks: MakeLinksInput,
  revokeLink: RevokeLinkInput,
  revokeAllLinks: RevokeAllLinksInput,
  readImport: ReadImportInput,
  previewImport: PreviewImportInput,
  runImport: RunImportInput,
  undoImport: UndoImportInput,
} as const;
