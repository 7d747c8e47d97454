import type { WhatChangesInput, WhatChangesOutput } from '../../../contract/regulations';
import { earlier } from '../../../domain/calendar/date-arithmetic';
import { schoolYearEnd } from '../../../domain/calendar/school-year';
import type { Group } from '../../../domain/register/group';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { Regulation } from '../../../domain/regulations/regulation';
import { compareVerdicts, type OutcomeChange } from '../../../domain/verdicts/compare-verdicts';
import { judgeUnder, type TriedRegulation } from '../../../domain/verdicts/judge-under';
import { requireColumns } from '../find-or-refuse';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { type VerdictWords, verdictWords } from '../verdict-words';
import { regulationOf, shippedRegulation } from './find-regulation';

/**
 * «Что изменится»: groups of one regulation, whichever of its editions they name, judged in a school year under it
 * and under another one; the answers that differ. The day of the judgement is the last one of the year, today while
 * it goes on. Writes nothing.
 *
 * @throws AppError NOT_FOUND, REGISTER_HAS_ISSUES
 */
export function whatChanges({ host, register }: UseCase, input: WhatChangesInput): WhatChangesOutput {
  requireColumns(register, ESSENTIAL);
  const { snapshot, today } = register;
  const from = regulationOf(snapshot, input.fromId);
  const to = input.toShipped ? shippedRegulation(host.loadLibrary(), input.toId) : regulationOf(snapshot, input.toId);
  const groups = groupsUnder(snapshot, from.regulation);
  const ids = groups.map(({ id }) => id);
  const asOf = earlier(schoolYearEnd(input.schoolYear), today);
  const judge = (tried: TriedRegulation) => judgeUnder(snapshot, tried, ids, input.schoolYear, asOf);
  const before = judge(from);
  const after = judge(to);
  const words = { before: wordsUnder(snapshot, from), after: wordsUnder(snapshot, to) };
  const changes = compareVerdicts(before, after);
  return {
    judgedGroups: new Set([...before, ...after].map(({ groupId }) => groupId)).size,
    groups: groups
      .map(({ id, name }) => ({
        groupId: id,
        name,
        changes: changes.filter(({ groupId }) => groupId === id).map((change) => changeView(change, words)),
      }))
      .filter((group) => group.changes.length > 0),
  };
}

function groupsUnder({ groups, regulations }: RegisterSnapshot, { id, family }: Regulation): readonly Group[] {
  const editions = regulations.filter((one) => one.id === id || (family !== '' && one.family === family));
  const ids = new Set(editions.map((edition) => edition.id));
  return groups.filter(({ regulationId }) => ids.has(regulationId));
}

const wordsUnder = (snapshot: RegisterSnapshot, { regulation, norms }: TriedRegulation): VerdictWords =>
  verdictWords({ ...snapshot, regulations: [regulation], norms });

interface Words {
  readonly before: VerdictWords;
  readonly after: VerdictWords;
}

function changeView(
  { clause, periodTitle, before, after }: OutcomeChange,
  words: Words,
): WhatChangesOutput['groups'][number]['changes'][number] {
  // What will be said; of a norm that goes, what was said.
  const said = after === null ? words.before : words.after;
  const verdict = after ?? before;
  return {
    clause,
    title: verdict === null ? '' : said.normTitle(verdict),
    period: periodTitle,
    before: before?.outcome ?? null,
    after: after?.outcome ?? null,
    message: verdict === null ? '' : said.message(verdict),
  };
}
