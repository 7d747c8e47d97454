import type { SkippedFields } from '../ports/workbook-port';
import type { SheetId } from '../workbook/sheet-id';
import { sheetOf } from '../workbook/sheets';

/** Rules, and who works where and in which groups. */
const RULES_AND_PEOPLE: readonly SheetId[] = [
  'settings',
  'regulations',
  'norms',
  'calendar',
  'organizations',
  'persons',
  'jobs',
  'groups',
  'memberships',
];

/** Everything that a verdict may depend on. */
export const EVALUATION: readonly SheetId[] = [
  ...RULES_AND_PEOPLE,
  'plans',
  'planItems',
  'meetings',
  'agendaItems',
  'assignments',
  'products',
  'reports',
  'documents',
  'waivers',
];

/** Without a column of these nothing can be judged; of the other sheets only the norms that look at them cannot. */
export const ESSENTIAL: readonly SheetId[] = [...RULES_AND_PEOPLE, 'waivers'];

/** Sheets that each use case reads, with one call. */
export const SHEETS_TO_READ = {
  openPage: ['settings', 'regulations', 'norms', 'groups', 'verdicts', 'notifications'],
  listVerdicts: ['settings', 'regulations', 'norms', 'groups', 'verdicts'],
  /** What the opening screen of somebody who is no methodist adds. */
  ownWork: ['plans', 'planItems', 'meetings', 'assignments', 'reports'],
  /** To know who is asking, where «Настройки» do not tell. */
  whoIsAsking: ['persons', 'memberships'],
  search: [
    'settings',
    'organizations',
    'persons',
    'jobs',
    'groups',
    'memberships',
    'plans',
    'planItems',
    'meetings',
    'assignments',
    'products',
    'documents',
  ],
  showEvidence: [
    'settings',
    'regulations',
    'organizations',
    'persons',
    'jobs',
    'groups',
    'memberships',
    'meetings',
    'agendaItems',
    'assignments',
    'products',
    'petitions',
  ],
  previewYear: EVALUATION,
  startYear: [...EVALUATION, 'verdicts', 'journal'],
  recentChanges: ['settings', 'groups', 'journal'],
  check: [...EVALUATION, 'petitions', 'verdicts', 'notifications', 'summary'],
  showGroup: [...EVALUATION, 'petitions'],
  meetingForm: [
    'settings',
    'regulations',
    'organizations',
    'persons',
    'jobs',
    'groups',
    'memberships',
    'meetings',
    'agendaItems',
    'assignments',
  ],
  recordMeeting: [...EVALUATION, 'verdicts', 'journal'],
  makeMinutes: [...EVALUATION, 'verdicts'],
  listPapers: [...EVALUATION, 'petitions'],
  makePaper: [...EVALUATION, 'petitions', 'verdicts', 'journal'],
  listBatches: [...EVALUATION, 'petitions'],
  makePapers: [...EVALUATION, 'petitions', 'verdicts', 'journal'],
  previewPaper: [...EVALUATION, 'petitions'],
  downloadPaper: ['settings', 'persons', 'memberships', 'meetings', 'documents'],
  lintTemplates: ['settings'],
  newTemplate: ['settings', 'journal'],
  useTemplate: ['settings', 'journal'],
  showPhraseForms: ['settings'],
  confirmPhrase: ['settings', 'journal'],
  showRow: [],
  listRegulations: ['settings', 'regulations', 'norms', 'groups'],
  showRegulation: ['settings', 'regulations', 'norms', 'groups'],
  exportRegulation: ['settings', 'regulations', 'norms'],
  checkNorms: ['settings', 'regulations', 'norms', 'calendar', 'groups'],
  startRegulation: ['settings', 'regulations', 'norms'],
  previewRegulation: EVALUATION,
  addRegulation: ['settings', 'regulations', 'norms', 'journal'],
  whatChanges: EVALUATION,
  waiveNorm: [...EVALUATION, 'verdicts', 'journal'],
  withdrawWaiver: [...EVALUATION, 'verdicts', 'journal'],
  openForm: [...EVALUATION, 'petitions'],
  /** A list of people, organisations or groups that a form chooses from; meetings tell whose names a leader may see. */
  choicesOfRegister: [...RULES_AND_PEOPLE, 'meetings'],
  previewCommand: [...EVALUATION, 'petitions'],
  runCommand: [...EVALUATION, 'petitions', 'verdicts', 'notifications', 'journal'],
  undoAction: [...EVALUATION, 'petitions', 'verdicts', 'notifications', 'journal'],
  listDirectory: [...RULES_AND_PEOPLE, 'documents'],
  /** Whether an action can be taken back is asked of everything that may refer to its rows. */
  listJournal: [...EVALUATION, 'petitions', 'notifications', 'journal'],
  listLinks: ['settings', 'regulations', 'persons', 'groups', 'memberships', 'journal'],
  makeLinks: ['settings', 'regulations', 'persons', 'groups', 'memberships', 'notifications', 'journal'],
  revokeLink: ['settings', 'journal'],
  revokeAllLinks: ['settings', 'journal'],
  readImport: ['settings', 'regulations', 'groups'],
  previewImport: ['settings', 'regulations', 'organizations', 'persons', 'jobs', 'groups', 'memberships'],
  runImport: [...EVALUATION, 'verdicts', 'journal'],
  /** Every sheet whose rows may refer to what was imported. */
  undoImport: [...EVALUATION, 'petitions', 'verdicts', 'journal'],
} as const satisfies Readonly<Record<string, readonly SheetId[]>>;

/** Fields of a sheet other than these. */
function allBut(sheet: SheetId, wanted: readonly string[]): readonly string[] {
  return sheetOf(sheet)
    .columns.map(({ field }) => field)
    .filter((field) => !wanted.includes(field));
}

/** The overview takes names from the labels of «Контроль», quotes from the norms. */
const OVERVIEW_SKIPS: SkippedFields = {
  persons: allBut('persons', ['id', 'lastName', 'firstName', 'middleName', 'email']),
  groups: allBut('groups', ['id', 'name', 'type', 'regulationId', 'proposedOn', 'createdOn', 'closedOn']),
  memberships: allBut('memberships', ['id', 'groupId', 'personId', 'role', 'from', 'to']),
  verdicts: ['quote', 'period', 'regulationId', 'schoolYear', 'row'],
};

/** What next actions are seen in: titles and days, not what was said and decided. */
const OWN_WORK_SKIPS: SkippedFields = {
  plans: allBut('plans', ['id', 'groupId', 'schoolYear', 'submittedOn']),
  planItems: allBut('planItems', ['id', 'planId', 'title', 'termOn', 'doneOn']),
  meetings: allBut('meetings', [
    'id',
    'groupIds',
    'status',
    'date',
    'theme',
    'planItemId',
    'minutesNumber',
    'minutesOn',
  ]),
  assignments: allBut('assignments', ['id', 'groupId', 'executorId', 'task', 'dueOn', 'doneOn']),
  reports: allBut('reports', ['id', 'groupId', 'schoolYear', 'submittedOn']),
};

/** Long texts and numbers are not searched. */
const SEARCH_SKIPS: SkippedFields = {
  jobs: allBut('jobs', ['id', 'personId', 'organizationId', 'position', 'to']),
  memberships: allBut('memberships', ['id', 'groupId', 'personId', 'role', 'from', 'to']),
  plans: allBut('plans', ['id', 'groupId', 'schoolYear']),
  meetings: ['presentIds', 'excusedIds', 'invited', 'note', 'reason'],
};

/** The journal grows for years and is asked one thing: whether this request has been carried out. */
const DONE_ONLY: SkippedFields = { journal: ['at', 'actor', 'sheet', 'before', 'after'] };

/** Letters are added, or stopped by their mark. */
const LETTERS_UNREAD = { ...DONE_ONLY, notifications: ['body', 'subject', 'email'] };

/** Fields that a use case does not look at. */
export const SKIPPED_FIELDS: Readonly<
  Record<
    | 'openPage'
    | 'listVerdicts'
    | 'search'
    | 'recentChanges'
    | 'startYear'
    | 'recordMeeting'
    | 'addRegulation'
    | 'waiveNorm'
    | 'withdrawWaiver'
    | 'runImport'
    | 'undoImport'
    | 'runCommand'
    | 'undoAction'
    | 'listJournal'
    | 'listLinks'
    | 'makeLinks'
    | 'makePaper'
    | 'makePapers'
    | 'newTemplate',
    SkippedFields
  >
> = {
  // A letter's text is read in the sheet.
  openPage: { ...OVERVIEW_SKIPS, ...OWN_WORK_SKIPS, notifications: ['body'] },
  listVerdicts: OVERVIEW_SKIPS,
  search: SEARCH_SKIPS,
  recentChanges: { groups: allBut('groups', ['id', 'name']), journal: ['sheet', 'before', 'after'] },
  startYear: DONE_ONLY,
  recordMeeting: DONE_ONLY,
  addRegulation: DONE_ONLY,
  waiveNorm: DONE_ONLY,
  makePaper: DONE_ONLY,
  // Who made how many today tells how many more this account may make.
  makePapers: { journal: ['sheet', 'before', 'after'] },
  newTemplate: DONE_ONLY,
  runImport: DONE_ONLY,
  undoImport: { journal: ['at', 'actor', 'sheet', 'before'] },
  withdrawWaiver: DONE_ONLY,
  runCommand: LETTERS_UNREAD,
  undoAction: { notifications: LETTERS_UNREAD.notifications },
  listJournal: { notifications: LETTERS_UNREAD.notifications },
  listLinks: { journal: ['actor', 'sheet', 'before', 'after', 'requestId'] },
  makeLinks: { ...DONE_ONLY, notifications: ['body'] },
};
