import type { ListPapersInput, ListPapersOutput } from '../../../contract/papers';
import type { UseCase } from '../use-case';
import { mayMakePaper, paperName } from './asked-paper';
import { offeredSubjects, questionsOf } from './paper-subjects';

/**
 * Papers that this person can make now of a group, or of the whole register, under the names of its regulation. A
 * paper that can be made of nothing now is left out.
 */
export function listPapers(useCase: UseCase, { groupId }: ListPapersInput): ListPapersOutput {
  const { host, register, access } = useCase;
  const { snapshot, today } = register;
  const context = { today, authorId: access.personId };
  const papers = host.loadEngine().papers.flatMap((paper) => {
    const name = paperName(paper, snapshot, groupId, today);
    if (name === null) return [];
    const subjects = offeredSubjects(snapshot, paper, groupId, today)
      .filter(({ subject }) => mayMakePaper(access, { paper: paper.id, subject }, useCase))
      .filter(({ subject }) => paper.canBeMade?.(snapshot, subject, context) !== false)
      .map(({ subject, label }) => {
        const questions = questionsOf(snapshot, paper.id, subject).map((question) => ({ ...question }));
        return { subject, label, ...(questions.length > 1 ? { questions } : {}) };
      });
    return subjects.length === 0 ? [] : [{ id: paper.id, name, kind: paper.kind, section: paper.section, subjects }];
  });
  return { papers };
}
