import type { ListBatchesInput, ListBatchesOutput } from '../../../contract/paper-batches';
import { previousSchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import type { UseCase } from '../use-case';
import { readBatchNote } from './batch-note';
import { batchTargets, isBatched } from './batch-targets';

/** The name without a regulation; where each has its own, the word of «Вид». */
const nameOf = (paper: AnyPaper): string => paper.nameUnder(undefined, new Map()) ?? paper.kind;

/** Kinds of papers that can be made for all groups at once, with how many are there already. */
export function listBatches({ host, register, access }: UseCase, input: ListBatchesInput): ListBatchesOutput {
  const { snapshot, today } = register;
  const current = schoolYearOf(today);
  const schoolYear = input.schoolYear ?? current;
  const papers = host.loadEngine().papers;
  const batches = papers.filter(isBatched).flatMap((paper) => {
    const targets = batchTargets(snapshot, paper, { schoolYear, day: today, authorId: access.personId });
    if (targets.length === 0) return [];
    return [
      {
        paper: paper.id,
        name: nameOf(paper),
        total: targets.length,
        done: targets.filter(({ isDone }) => isDone).length,
      },
    ];
  });
  const note = readBatchNote(host.properties);
  const paper = papers.find(({ id }) => id === note?.paper);
  return {
    schoolYear,
    schoolYears: [current, previousSchoolYear(current)],
    batches,
    unfinished:
      note === null || paper === undefined
        ? null
        : { paper: paper.id, name: nameOf(paper), schoolYear: note.schoolYear },
  };
}
