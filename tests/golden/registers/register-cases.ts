import { sheetOf } from '../../../src/application/workbook/sheets';
import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import type { DocumentRecord } from '../../../src/domain/register/document-record';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { blankOf } from '../../support/blank-of';
import { WORK_REGISTERS } from '../work/work-registers';

/** A paper whose text is kept in `texts/<paper>.<name>.txt`. */
export interface RegisterCase {
  readonly paperId: string;
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly subject: PaperSubject;
  readonly today: string;
}

const paper = (row: Partial<DocumentRecord>): DocumentRecord => ({
  ...blankOf<DocumentRecord>(sheetOf('documents')),
  groupId: 'О-01',
  schoolYear: '2026/27',
  status: 'подписан',
  ...row,
});

/** Papers of the year, a draft among them, and papers of years ago: two whose term is over and one without a term. */
const DOCUMENTS: readonly DocumentRecord[] = [
  paper({ id: 'Д-1', kind: 'протокол', title: '2026-09-10 Протокол № 1 ТГ Исток', number: '1', date: '2026-09-10' }),
  paper({ id: 'Д-2', kind: 'план', title: 'План работы ТГ Исток 2026-27', date: '2026-09-05', fileId: 'f' }),
  paper({ id: 'Д-3', kind: 'приказ', title: 'Приказ о создании без номера', status: 'черновик' }),
  ...['2018/19', '2019/20'].map((schoolYear, index) =>
    paper({
      id: `Д-${4 + index}`,
      kind: 'протокол',
      title: `Протокол заседания ${index + 1}`,
      number: String(index + 1),
      date: `${schoolYear.slice(0, 4)}-10-0${index + 1}`,
      schoolYear,
      status: 'в деле',
      keepUntil: `${Number(schoolYear.slice(0, 4)) + 6}-12-31`,
    }),
  ),
  paper({ id: 'Д-6', kind: 'план', title: 'План', date: '2018-09-01', schoolYear: '2018/19', status: 'в деле' }),
];

const SUBJECTS: readonly (readonly [paperId: string, subject: PaperSubject])[] = [
  ['summary-analysis', { kind: 'year', schoolYear: '2026/27' }],
  ['group-list', { kind: 'year', schoolYear: '2026/27' }],
  ['data-bank', { kind: 'year', schoolYear: '2026/27' }],
  ['inventory', { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' }],
  ['disposal-act', { kind: 'year', schoolYear: '2026/27' }],
];

/** Every paper under every regulation. */
export const REGISTER_CASES: readonly RegisterCase[] = SUBJECTS.flatMap(([paperId, subject]) =>
  WORK_REGISTERS.map(([name, register]) => ({
    paperId,
    name,
    register: { ...register, documents: DOCUMENTS },
    subject,
    today: '2027-06-15',
  })),
);
