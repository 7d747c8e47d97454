import type { PlainDate } from '../../calendar/plain-date';
import { isSchoolYear } from '../../calendar/school-year';
import { isNumberedByGroup, nextNumber, sameJournal, schoolYearOfPaper } from '../../documents/register/next-number';
import { actNumber } from '../../register/act-number';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';
import type { CommandIssue, CommandWarning } from '../decision';
import { type CommandContext, defineCommand } from '../definition/command';
import { groupOptions, wordOptions } from '../lists/options';
import { isLater } from './document-of-form';

/** Kinds offered beside those that the register has; any other word may be typed. */
const KINDS = ['приказ', 'протокол', 'план', 'анализ', 'ходатайство', 'справка', 'письмо', 'акт'];

/** Enters a paper made elsewhere into «Документы»; an empty number is given later, when it is signed. */
export const registerDocument = defineCommand({
  id: 'registerDocument',
  who: 'writer',
  needs: [],
  table: 'documents',
  section: 'documents',
  previews: true,
  fields: {
    kind: { kind: 'choice', list: 'kinds', open: true, required: true },
    title: { kind: 'text', required: true },
    groupId: { kind: 'reference', list: 'groups' },
    hasNumber: { kind: 'choice', list: 'numberings', required: true },
    number: { kind: 'text', maxLength: 100, actNumber: true, shownWhen: { field: 'hasNumber', is: ['own'] } },
    date: { kind: 'date' },
    schoolYear: { kind: 'text', maxLength: 7 },
    url: { kind: 'text', maxLength: 2000 },
  },
  start(snapshot, { groupId }, context) {
    const { today } = context;
    const groups = groupOptions(snapshot, today).filter(({ id }) => context.mayWrite?.(id) !== false || id === groupId);
    return {
      values: {
        kind: 'приказ',
        title: '',
        groupId,
        hasNumber: 'later',
        number: '',
        date: today,
        schoolYear: '',
        url: '',
      },
      lists: {
        kinds: wordOptions([...KINDS, ...snapshot.documents.map(({ kind }) => kind.trim()).sort()]),
        numberings: NUMBERINGS,
        groups,
      },
      watched: [],
    };
  },
  decide(snapshot, input, _, context) {
    const { groupId, date } = input;
    const kind = input.kind.trim();
    const issues = issuesOf(input, context);
    if (issues.length > 0) return { kind: 'refused', issues };
    const number = numberOf(snapshot, { ...input, kind });
    const row: DocumentRecord = {
      id: context.newId('documents'),
      kind,
      number,
      date,
      title: input.title.trim(),
      groupId,
      meetingId: null,
      schoolYear: input.schoolYear.trim() || schoolYearOfPaper(snapshot, kind, date ?? context.today),
      status: 'черновик',
      fileId: '',
      url: input.url.trim(),
      createdOn: context.today,
      keepUntil: null,
      note: '',
    };
    const warnings: CommandWarning[] =
      number !== '' && date !== null && isTaken(snapshot, { ...row, date })
        ? [{ code: 'sameNumber', data: { number, kind, byGroup: isNumberedByGroup(kind) ? 1 : 0 } }]
        : [];
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'documents', row }],
      warnings,
      result: {
        focus: { table: 'documents', id: row.id },
        groupIds: groupId === null ? [] : [groupId],
        next: [{ command: 'signDocument', groupId, rowId: row.id }],
      },
    };
  },
});

interface Registered {
  readonly kind: string;
  readonly groupId: string | null;
  readonly hasNumber: string;
  readonly number: string;
  readonly date: PlainDate | null;
  readonly schoolYear: string;
  readonly url: string;
}

/** Only methodists write papers of the whole register. */
function issuesOf(input: Registered, { today, mayWrite }: CommandContext): readonly CommandIssue[] {
  const { groupId, hasNumber, number, date } = input;
  const [year, url] = [input.schoolYear.trim(), input.url.trim()];
  const found: readonly (readonly [wrong: boolean, path: string, code: string])[] = [
    [mayWrite?.(groupId ?? '') === false, 'groupId', groupId === null ? 'noGroup' : 'othersGroup'],
    [hasNumber === 'own' && number.trim() === '', 'number', 'noNumber'],
    [hasNumber !== 'later' && date === null, 'date', 'noDate'],
    [isLater(date, today), 'date', 'inFuture'],
    [year !== '' && !isSchoolYear(year), 'schoolYear', 'notYear'],
    [url !== '' && !/^https?:\/\/\S+$/.test(url), 'url', 'notUrl'],
  ];
  return found.filter(([wrong]) => wrong).map(([, path, code]) => ({ path, code, data: {} }));
}

/** Empty: it is given when the paper is signed. */
function numberOf(snapshot: RegisterSnapshot, { kind, groupId, hasNumber, number, date }: Registered): string {
  if (hasNumber === 'later' || date === null) return '';
  return hasNumber === 'next' ? nextNumber(snapshot, { kind, groupId, date }) : number.trim();
}

const NUMBERINGS = [
  { id: 'later', label: 'присвоить при подписании' },
  { id: 'next', label: 'следующий по порядку' },
  { id: 'own', label: 'указать' },
];

/** Whether another paper of the same journal bears the number. */
export function isTaken(
  snapshot: Parameters<typeof sameJournal>[0],
  { id, kind, groupId, date, number }: Pick<DocumentRecord, 'id' | 'kind' | 'groupId' | 'number'> & { date: string },
): boolean {
  const key = (text: string): string => russianKey(actNumber(text));
  return sameJournal(snapshot, { kind, groupId, date }).some((row) => row.id !== id && key(row.number) === key(number));
}
