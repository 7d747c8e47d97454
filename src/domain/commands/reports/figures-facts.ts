import type { Counted, YearInFigures } from '../../documents/year-in-figures';
import type { RegisterSnapshot, RegisterTable } from '../../register/register-snapshot';
import type { CommandContext, FormFact } from '../definition/command';
import { fullName } from '../lists/people-options';

/** Names that the person who acts may be shown; the rest are counted only. */
function namesOf(
  snapshot: RegisterSnapshot,
  ids: readonly string[],
  { maySee }: Pick<CommandContext, 'maySee'>,
): string {
  const names = ids
    .filter((id) => maySee(id))
    .flatMap((id) => snapshot.persons.filter((person) => person.id === id))
    .map(fullName);
  return names.sort().join(', ');
}

function fact(code: string, { count, ids }: Counted, table: RegisterTable, data: FormFact['data'] = {}): FormFact {
  return { code, data: { count, ...data }, rows: ids.map((id) => ({ table, id })) };
}

/** Facts about people lead to their rows. */
function peopleFact(
  snapshot: RegisterSnapshot,
  code: string,
  ids: readonly string[],
  context: Pick<CommandContext, 'maySee'>,
): readonly FormFact[] {
  const names = namesOf(snapshot, ids, context);
  return ids.length === 0
    ? []
    : [fact(code, { count: ids.length, ids: ids.filter((id) => context.maySee(id)) }, 'persons', { names })];
}

/** The figures of a year as facts of a form; zeros are told only of meetings. */
export function figuresFacts(
  snapshot: RegisterSnapshot,
  figures: YearInFigures,
  context: Pick<CommandContext, 'maySee'>,
): readonly FormFact[] {
  const { held, planned, cancelled, attendancePercent, talks, products, assignments, awards, planItems } = figures;
  const some = (code: string, counted: Counted, table: RegisterTable): readonly FormFact[] =>
    counted.count === 0 ? [] : [fact(code, counted, table)];
  return [
    fact('held', held, 'meetings', { percent: attendancePercent }),
    ...some('planned', planned, 'meetings'),
    ...some('cancelled', cancelled, 'meetings'),
    ...talks.map((talk) => fact('talks', talk, 'agendaItems', { name: namesOf(snapshot, [talk.of], context) })),
    ...products.map((product) => fact('products', product, 'products', { kind: product.of })),
    ...some('assignmentsDone', assignments.done, 'assignments'),
    ...some('assignmentsOpen', assignments.open, 'assignments'),
    ...some('assignmentsLate', assignments.late, 'assignments'),
    ...some('awards', awards, 'petitions'),
    ...some('itemsDone', planItems.done, 'planItems'),
    ...some('itemsOpen', planItems.open, 'planItems'),
    ...peopleFact(snapshot, 'joined', figures.joined, context),
    ...peopleFact(snapshot, 'left', figures.left, context),
    ...peopleFact(snapshot, 'without', figures.withoutContribution, context),
  ];
}
