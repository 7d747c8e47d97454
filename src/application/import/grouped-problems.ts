import type { CellProblem } from './import-plan';

/** Said once for each unknown group of a file, and once for all of them where there are several. */
const MANY = { noRegulation: 'noRegulations', noGroupType: 'noGroupTypes' } as const;
type Groupable = keyof typeof MANY;
const isGroupable = (code: string): code is Groupable => code === 'noRegulation' || code === 'noGroupType';

/** Names that a sentence about many tells in full. */
const NAMED = 2;

/** Problems as a person reads them: those about unknown groups stand as one, at the first of their cells. */
export function groupedProblems(problems: readonly CellProblem[]): readonly CellProblem[] {
  const alike = new Map<Groupable, CellProblem[]>();
  for (const problem of problems) {
    if (!isGroupable(problem.code)) continue;
    const known = alike.get(problem.code) ?? [];
    known.push(problem);
    alike.set(problem.code, known);
  }
  return problems.flatMap((problem) => {
    const { code } = problem;
    const group = isGroupable(code) ? alike.get(code) : undefined;
    if (!isGroupable(code) || group === undefined || group.length === 1) return [problem];
    if (group[0] !== problem) return [];
    const names = group
      .slice(0, NAMED)
      .map(({ data }) => `«${data.value ?? ''}»`)
      .join(', ');
    const data = { count: group.length, names, more: Math.max(group.length - NAMED, 0) };
    return [{ ...problem, code: MANY[code], data }];
  });
}
