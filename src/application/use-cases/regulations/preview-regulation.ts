import type { InputIssue } from '../../../contract/envelope';
import type { PreviewRegulationInput, PreviewRegulationOutput } from '../../../contract/regulations';
import { schoolYearOf } from '../../../domain/calendar/school-year';
import type { Norm } from '../../../domain/norms/norm';
import { judgeUnder } from '../../../domain/verdicts/judge-under';
import { inputIssueMessage } from '../../../messages/commands';
import { CARD_TITLES, draftColumnMessage, draftNormName } from '../../../messages/regulation-draft';
import { requireColumns } from '../find-or-refuse';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { verdictWords } from '../verdict-words';
import { buildDraft } from './build-draft';
import { columnTitle } from './norm-problem-views';

/** Ids of rows that are not written: in the order of the norms, and like no id of the workbook. */
function passingIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `draft-${String(made).padStart(4, '0')}`;
  };
}

/**
 * What a draft would say today about the chosen groups in the current school year. Writes nothing.
 *
 * @throws AppError NOT_FOUND, REGISTER_HAS_ISSUES
 */
export function previewRegulation({ host, register }: UseCase, input: PreviewRegulationInput): PreviewRegulationOutput {
  requireColumns(register, ESSENTIAL);
  const { snapshot, today } = register;
  const { tried, issues, normAt, warnings } = buildDraft(host, snapshot, input.draft, passingIds());
  const chosen = snapshot.groups.filter(({ id }) => input.groupIds.includes(id));
  const ids = chosen.map(({ id }) => id);
  const verdicts = judgeUnder(snapshot, tried, ids, schoolYearOf(today), today);
  const words = verdictWords({ ...snapshot, norms: tried.norms, regulations: [tried.regulation] });
  return {
    problems: issues.map((issue) => problemWords(issue, normAt)),
    issues: issues.map((issue) => ({ code: issue.code, path: issue.path, message: inputIssueMessage(issue) })),
    warnings: [...warnings],
    groups: chosen.map(({ id, name }) => ({
      groupId: id,
      name,
      verdicts: verdicts
        .filter(({ groupId }) => groupId === id)
        .map((verdict) => ({
          clause: verdict.clause,
          title: words.normTitle(verdict),
          outcome: verdict.outcome,
          message: words.message(verdict),
        })),
    })),
  };
}

/** A problem with its place in words: outside the form a path says nothing. */
function problemWords(issue: InputIssue, normAt: ReadonlyMap<number, Norm>): string {
  const [, part = '', name = '', ...field] = issue.path.split('.');
  const norm = part === 'norms' ? normAt.get(Number(name)) : undefined;
  if (norm === undefined) {
    const place = part === 'card' ? CARD_TITLES[name] : undefined;
    return place === undefined ? inputIssueMessage(issue) : `${place}: ${inputIssueMessage(issue)}`;
  }
  // «id» stands for the norm as a whole.
  const isWhole = field[0] === 'id';
  const message = isWhole ? inputIssueMessage(issue) : draftColumnMessage(columnTitle('norms', field.join('.')), issue);
  return `${draftNormName(norm)}: ${message}`;
}
