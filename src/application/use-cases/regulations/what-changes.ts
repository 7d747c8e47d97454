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

/** Groups of one answer, and changes after which no further group is begun: a group may change in every norm. */
const GROUPS_AT_ONCE = 50;
const CHANGES_AT_ONCE = 200;

/**
 * «Что изменится»: groups of one regulation, whichever of its editions they name, judged in a school year under it
 * and under another one; the answers that differ. The day of the judgement is the last one of the year, today while
 * it goes on. Counts are of all groups, the groups themselves come a page at a time. Writes nothing.
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
  const byGroup = changesByGroup(changes);
  const changed = groups.filter(({ id }) => byGroup.has(id));
  return {
    judgedGroups: new Set([...before, ...after].map(({ groupId }) => groupId)).size,
    changedGroups: changed.length,
    differences: changes.length,
    norms: countByNorm(changes, words),
    groups: firstOf(changed.slice(input.offset), byGroup).map(({ id, name }) => ({
      groupId: id,
      name,
      changes: (byGroup.get(id) ?? []).map((change) => changeView(change, words)),
    })),
  };
}

function changesByGroup(changes: readonly OutcomeChange[]): ReadonlyMap<string, readonly OutcomeChange[]> {
  const byGroup = new Map<string, OutcomeChange[]>();
  for (const change of changes) {
    const known = byGroup.get(change.groupId);
    if (known === undefined) byGroup.set(change.groupId, [change]);
    else known.push(change);
  }
  return byGroup;
}

/** As many groups as one answer takes, one at least. */
function firstOf(groups: readonly Group[], byGroup: ReadonlyMap<string, readonly OutcomeChange[]>): readonly Group[] {
  const taken: Group[] = [];
  let count = 0;
  for (const group of groups) {
    if (taken.length === GROUPS_AT_ONCE || count >= CHANGES_AT_ONCE) break;
    taken.push(group);
    count += byGroup.get(group.id)?.length ?? 0;
  }
  return taken;
}

/** How often each norm goes from one outcome to another. */
function countByNorm(changes: readonly OutcomeChange[], words: Words): WhatChangesOutput['norms'] {
  const counts = new Map<string, WhatChangesOutput['norms'][number]>();
  for (const change of changes) {
    const norm = normView(change, words);
    const key = JSON.stringify(norm);
    counts.set(key, { ...norm, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
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

/** What will be said; of a norm that goes, what was said. */
function saidOf({ before, after }: OutcomeChange, words: Words) {
  return { said: after === null ? words.before : words.after, verdict: after ?? before };
}

function normView(change: OutcomeChange, words: Words): Omit<WhatChangesOutput['norms'][number], 'count'> {
  const { said, verdict } = saidOf(change, words);
  return {
    clause: change.clause,
    title: verdict === null ? '' : said.normTitle(verdict),
    before: change.before?.outcome ?? null,
    after: change.after?.outcome ?? null,
  };
}

function changeView(change: OutcomeChange, words: Words): WhatChangesOutput['groups'][number]['changes'][number] {
  const { said, verdict } = saidOf(change, words);
  const message = verdict === null ? '' : said.message(verdict);
  return { ...normView(change, words), period: change.periodTitle, message };
}
