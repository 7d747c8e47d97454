// What each procedure and each form asks of a person, and a request of each about any group.
import type { ProcedureName } from '../../src/contract/procedures';
import { draftCard } from './draft-card';
import { guessedChoices, listFile } from './import-lists';
import { FOREIGN_ROWS, matrixRegister, OWN_ROWS } from './matrix-register';
import { memoryHost } from './memory-host';

/** Forms of the daily work of a group; all the others are acts of the methodist. A new form has to be put into one. */
export const WRITER_FORMS = [
  'electLeader',
  'electSecretary',
  'draftPlan',
  'submitPlan',
  'approvePlanAtMeeting',
  'changePlan',
  'amendPlan',
  'markPlanItem',
  'scheduleMeeting',
  'inviteToMeeting',
  'changeMeeting',
  'postponeMeeting',
  'cancelMeeting',
  'addAssignmentsOfMeeting',
  'addAssignment',
  'closeAssignment',
  'extendAssignment',
  'addProduct',
  'showProduct',
  'handOverProduct',
  'changeProduct',
  'draftReport',
  'submitReport',
  'hearReport',
  'changeReport',
  'addPetition',
  'recordAward',
  'decideFrequency',
  'registerDocument',
  'sendForSignature',
  'sendDocument',
];
export const METHODIST_FORMS = [
  'addOrganization',
  'changeOrganization',
  'addPerson',
  'changePerson',
  'addJob',
  'changeJob',
  'endJob',
  'giveConsent',
  'withdrawConsent',
  'proposeGroup',
  'createGroup',
  'changeGroup',
  'withdrawProposal',
  'reorganizeGroup',
  'closeGroup',
  'changeComposition',
  'approveComposition',
  'appointLeader',
  'appointSecretary',
  'assignCurator',
  'appointActingLeader',
  'endActing',
  'releaseLeader',
  'releaseSecretary',
  'releaseCurator',
  'agreePlan',
  'considerPlan',
  'approvePlan',
  'requestInformation',
  'considerReport',
  'confirmForms',
  'signDocument',
  'correctDocument',
  'fileDocument',
  'disposeDocuments',
];

/** Who passes; the rest is refused. `reader`: whoever is in the group; `named`: whoever is in the register. */
export type Right = 'account' | 'named' | 'reader' | 'readerAtTable' | 'writer' | 'methodist';

/** The group that a request is about, with its meeting and its action. */
export interface Subject {
  readonly groupId: string;
  readonly rows: typeof OWN_ROWS;
}
export const OWN: Subject = { groupId: 'О-01', rows: OWN_ROWS };
export const FOREIGN: Subject = { groupId: 'О-02', rows: FOREIGN_ROWS };
export const ABSENT: Subject = {
  groupId: 'О-99',
  rows: Object.fromEntries(Object.keys(OWN_ROWS).map((table) => [table, 'нет-99'])),
};

const list = guessedChoices(memoryHost(matrixRegister()));
const FORMS = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };
const draft = { source: { kind: 'empty' }, card: draftCard(), norms: [] };
const form = ({ groupId }: Subject) => ({ command: 'scheduleMeeting', groupId, rowId: null });
const paper = ({ groupId }: Subject) => ({
  paper: 'plan',
  subject: { kind: 'groupYear', groupId, schoolYear: '2026/27' },
});
const meeting = ({ groupId, rows }: Subject) => ({
  ...{
    requestId: 'r',
    groupId,
    meetingId: rows.meetings,
    version: null,
    date: '2026-10-28',
    number: '',
    theme: 'Тема',
  },
  ...{ form: '', mode: '', place: '', chairId: null, secretaryId: null, presentIds: [], excusedIds: [], invited: '' },
  agenda: [],
});

/** Everything that the page may ask; a new procedure without a line here fails. */
export const PROCEDURES: Readonly<Record<ProcedureName, readonly [Right, (subject: Subject) => object]>> = {
  loadPart: ['account', () => ({ part: 'regulations' })],
  openPage: ['named', () => ({})],
  search: ['named', () => ({ query: 'ммо', limit: 5 })],
  listVerdicts: ['reader', ({ groupId }) => ({ outcomes: [], groupId, personId: null, offset: 0 })],
  showGroup: ['reader', ({ groupId }) => ({ groupId })],
  showRow: ['readerAtTable', ({ rows }) => ({ table: 'meetings', id: rows.meetings, field: null })],
  downloadPaper: ['reader', ({ rows }) => ({ documentId: rows.documents })],
  meetingForm: ['writer', ({ groupId }) => ({ groupId, meetingId: null, date: '2026-11-22' })],
  recordMeeting: ['writer', meeting],
  makeMinutes: ['writer', ({ rows }) => ({ meetingId: rows.meetings })],
  listPapers: ['writer', ({ groupId }) => ({ groupId })],
  makePaper: ['writer', (subject) => ({ ...paper(subject), requestId: 'r' })],
  previewPaper: ['writer', paper],
  openForm: ['writer', form],
  searchChoices: ['writer', (subject) => ({ ...form(subject), list: 'groups', query: '' })],
  previewCommand: ['writer', (subject) => ({ ...form(subject), values: {} })],
  runCommand: ['writer', (subject) => ({ ...form(subject), requestId: 'r', version: 'v', opened: {}, values: {} })],
  listJournal: ['writer', ({ groupId }) => ({ groupId, before: null })],
  undoAction: ['methodist', ({ groupId }) => ({ requestId: `action of ${groupId}` })],
  showEvidence: ['methodist', ({ rows }) => ({ personId: rows.organizations, fromYear: '2026/27', toYear: '2026/27' })],
  checkNow: ['methodist', () => ({})],
  recentChanges: ['methodist', () => ({ since: '2026-11-01' })],
  previewYear: ['methodist', () => ({ withMembers: false, query: '', offset: 0 })],
  listBatches: ['methodist', () => ({ schoolYear: null })],
  makePapers: ['methodist', () => ({ paper: 'minutes', schoolYear: '2026/27', day: null, skip: [], requestId: 'r' })],
  startYear: ['methodist', ({ groupId }) => startYear(groupId)],
  lintTemplates: ['methodist', () => ({ paper: null })],
  newTemplate: ['methodist', () => ({ paper: 'plan', start: 'empty', requestId: 'r' })],
  useTemplate: ['methodist', () => ({ paper: 'plan', fileId: null, requestId: 'r' })],
  listRegulations: ['methodist', () => ({})],
  showRegulation: ['methodist', () => ({ id: 'novosibirsk-2022' })],
  exportRegulation: ['methodist', () => ({ id: 'novosibirsk-2022' })],
  checkNorms: ['methodist', () => ({})],
  startRegulation: ['methodist', () => ({ source: { kind: 'typical' } })],
  previewRegulation: ['methodist', ({ groupId }) => ({ draft, groupIds: [groupId] })],
  addRegulation: ['methodist', () => ({ requestId: 'r', draft })],
  whatChanges: [
    'methodist',
    () => ({ fromId: 'novosibirsk-2022', toId: 'lyubim', toShipped: true, schoolYear: '2026/27', offset: 0 }),
  ],
  waiveNorm: [
    'methodist',
    ({ groupId }) => ({
      ...{ requestId: 'r', groupId, normId: 'novosibirsk-2022/7.6-meetings', schoolYear: '2026/27', period: '' },
      reason: 'ремонт',
    }),
  ],
  withdrawWaiver: ['methodist', ({ groupId, rows }) => ({ requestId: 'r', groupId, waiverId: rows.waivers })],
  showPhraseForms: ['methodist', () => ({ phrase: 'Методический совет' })],
  confirmPhrase: ['methodist', () => ({ phrase: 'Методический совет', forms: FORMS, requestId: 'r' })],
  listDirectory: ['methodist', () => ({ list: 'persons', query: '', offset: 0 })],
  listLinks: ['methodist', () => ({ query: '', offset: 0 })],
  makeLinks: ['methodist', () => ({ personIds: ['П-01'], sendByMail: false, requestId: 'r' })],
  revokeLink: ['methodist', () => ({ linkId: 'L-n00001', requestId: 'r' })],
  revokeAllLinks: ['methodist', () => ({ requestId: 'r' })],
  readImport: ['methodist', () => ({ file: listFile() })],
  previewImport: ['methodist', () => list],
  runImport: ['methodist', () => ({ ...list, requestId: 'import', fingerprint: 'none' })],
  undoImport: ['methodist', () => ({ requestId: 'r', importId: 'i' })],
};

function startYear(groupId: string): object {
  const closing = { closedOn: '2026-08-31', reason: '', orderNumber: '', orderDate: '2026-08-31' };
  return { requestId: 'r', schoolYear: '2026/27', choices: [{ groupId, choice: 'skip', copyPlan: false }], closing };
}
