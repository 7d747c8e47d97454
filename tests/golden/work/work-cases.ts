import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import { regulationOn } from '../../../src/domain/documents/regulation-on';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { knownPaper } from './make-paper';
import { WORK_REGISTERS } from './work-registers';

/** A paper whose text is kept in `texts/<paper>.<name>.txt`. */
export interface WorkCase {
  readonly paperId: string;
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly subject: PaperSubject;
  readonly today?: string;
  /** What the head has to name where it is not the authority. */
  readonly head?: string;
}

const HELD: PaperSubject = { kind: 'meeting', meetingId: 'З-1' };
const PLANNED: PaperSubject = { kind: 'meeting', meetingId: 'З-2' };
const YEAR: PaperSubject = { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' };

const SUBJECTS: readonly (readonly [paperId: string, subject: PaperSubject, today?: string])[] = [
  ['extract', HELD],
  ['attendance-sheet', HELD],
  ['plan', YEAR, '2026-09-20'],
  ['road-map', YEAR, '2026-09-20'],
  ['checklist', YEAR, '2026-11-22'],
  ['analysis', YEAR, '2027-06-15'],
  ['invitation', PLANNED, '2026-11-01'],
  ['covering-letter', YEAR, '2027-06-15'],
  ['petition', { kind: 'petition', petitionId: 'Х-1' }],
];

/** The group itself writes them, so they have no head of the authority. */
const LETTERS: readonly string[] = ['covering-letter', 'petition'];

/** Every paper under every regulation that knows it. */
export const WORK_CASES: readonly WorkCase[] = SUBJECTS.flatMap(([paperId, subject, today]) =>
  WORK_REGISTERS.filter(([, register]) => {
    const group = register.groups[0];
    return knownPaper(paperId).nameUnder(regulationOn(register, group?.regulationId ?? '', null), new Map()) !== null;
  }).map(([name, register]) => ({
    paperId,
    name,
    register,
    subject,
    ...(today === undefined ? {} : { today }),
    ...(LETTERS.includes(paperId) ? { head: register.groups[0]?.name ?? '' } : {}),
  })),
);

/** Whose bank of data the regulation keeps. */
const CARD: PaperSubject = { kind: 'person', personId: 'П-2', groupId: 'О-01' };

/** An extract of one question, and sheets of meetings to come. */
export const OTHER_CASES: readonly WorkCase[] = [
  ...WORK_REGISTERS.map(([name, register]) => ({
    paperId: 'attendance-sheet',
    name: `${name}.planned`,
    register,
    subject: PLANNED,
  })),
  ...WORK_REGISTERS.filter(([name]) => name === 'lyubim').map(([name, register]) => ({
    paperId: 'member-card',
    name,
    register,
    subject: CARD,
    today: '2026-11-22',
  })),
  ...WORK_REGISTERS.filter(([name]) => name === 'novosibirsk-2022').map(([name, register]) => ({
    paperId: 'extract',
    name: `${name}.second`,
    register,
    subject: { kind: 'meeting', meetingId: 'З-1', agendaItemIds: ['В-2'] } as const,
  })),
];
