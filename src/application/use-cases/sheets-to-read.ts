import type { SkippedFields } from '../ports/workbook-port';
import type { SheetId } from '../workbook/sheet-id';

/** Everything that a verdict may depend on. */
const EVALUATION: readonly SheetId[] = [
  'settings',
  'regulations',
  'norms',
  'calendar',
  'organizations',
  'persons',
  'jobs',
  'groups',
  'memberships',
  'plans',
  'planItems',
  'meetings',
  'agendaItems',
  'reports',
  'documents',
  'waivers',
];

/** Sheets that each use case reads, with one call. */
export const SHEETS_TO_READ = {
  openPage: ['settings', 'regulations', 'norms', 'persons', 'groups', 'memberships', 'verdicts', 'notifications'],
  check: [...EVALUATION, 'assignments', 'products', 'petitions', 'verdicts', 'notifications', 'summary'],
  showGroup: EVALUATION,
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
  ],
  recordMeeting: [...EVALUATION, 'verdicts', 'journal'],
  makeMinutes: [...EVALUATION, 'assignments', 'verdicts'],
  showRow: [],
} as const satisfies Readonly<Record<string, readonly SheetId[]>>;

/** Fields that a use case does not look at. */
export const SKIPPED_FIELDS: Readonly<Record<'recordMeeting', SkippedFields>> = {
  // The journal grows for years and is asked one thing: whether this request has been carried out.
  recordMeeting: { journal: ['at', 'actor', 'sheet', 'before', 'after'] },
};
