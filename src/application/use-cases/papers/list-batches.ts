import type { ListBatchesInput, ListBatchesOutput } from '../../../contract/paper-batches';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import type { UseCase } from '../use-case';
import { type BatchNote, readBatchNotes } from './batch-note';
import { type BatchTarget, batchTargets, isBatched } from './batch-targets';

/** So many names of one kind of paper stand side by side. */
const MOST_NAMES = 3;

/** As the regulations of its groups call the paper; where they are too many, its name without a regulation. */
function nameOf(paper: AnyPaper, targets: readonly BatchTarget[]): string {
  const names = new Map(targets.map(({ name }) => [name.trim().toLowerCase(), capital(name.trim())]));
  if (names.size > 0 && names.size <= MOST_NAMES) return [...names.values()].join(' / ');
  return capital(paper.nameUnder(undefined, new Map()) ?? paper.kind);
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Kinds of papers that can be made for all groups at once, with how many are there already. */
export function listBatches({ host, register, access }: UseCase, input: ListBatchesInput): ListBatchesOutput {
  const { snapshot, today } = register;
  const current = schoolYearOf(today);
  const schoolYear = input.schoolYear ?? current;
  const papers = host.loadEngine().papers;
  const targetsOf = (paper: AnyPaper, year: string): readonly BatchTarget[] =>
    batchTargets(snapshot, paper, { schoolYear: year, day: today, authorId: access.personId });
  const batches = papers.filter(isBatched).flatMap((paper) => {
    const targets = targetsOf(paper, schoolYear);
    if (targets.length === 0) return [];
    const done = targets.filter(({ isDone }) => isDone).length;
    return [{ paper: paper.id, name: nameOf(paper, targets), total: targets.length, done }];
  });
  const nameOfNote = (paper: AnyPaper, note: BatchNote): string => {
    const known = batches.find((batch) => batch.paper === paper.id && note.schoolYear === schoolYear);
    return known?.name ?? nameOf(paper, targetsOf(paper, note.schoolYear));
  };
  const unfinished = readBatchNotes(host.properties).flatMap((note): ListBatchesOutput['unfinished'] => {
    const paper = papers.find(({ id }) => id === note.paper);
    if (paper === undefined) return [];
    const { failed, first, problem, endedOn } = note;
    const told = { isOver: endedOn !== null, failed, first: first.map((one) => ({ ...one })), problem };
    return [{ paper: paper.id, name: nameOfNote(paper, note), schoolYear: note.schoolYear, ...told }];
  });
  return { schoolYear, schoolYears: [current, previousSchoolYear(current)], batches, unfinished };
}
