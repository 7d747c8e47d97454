// Mistakes in regulations and norms that no single cell shows: what is there, but means nothing together.
import { addDays } from '../calendar/date-arithmetic';
import { normKindById } from '../norms/catalogue';
import type { Norm } from '../norms/norm';
import { NORM_AUDIENCES, strangeAudiences } from '../norms/norm-audience';
import type { NormKind } from '../norms/norm-kind';
import type { NormParameters } from '../norms/norm-parameters';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Regulation } from './regulation';

/** Codes of mistakes; the words are in `messages/norm-problems.ts`. */
export const NORM_PROBLEM_CODES = [
  'unknown-kind',
  'parameter-missing',
  'parameter-ignored',
  'no-quote',
  'dates-reversed',
  'unknown-type',
  'unknown-audience',
  'unknown-part',
  'part-is-combination',
  'part-of-other-regulation',
  'same-clause-and-kind',
  'count-over-maximum',
  'months-over-maximum',
  'body-role-without-body',
  'except-without-parts',
  'regulation-dates-reversed',
  'editions-overlap',
  'editions-gap',
  'edition-without-start',
  'no-norms',
  'no-group-types',
  'group-of-unknown-type',
] as const;

type NormProblemCode = (typeof NORM_PROBLEM_CODES)[number];

/** One mistake: whose row, which field, and what it is about. */
export interface NormProblem {
  readonly table: 'regulations' | 'norms' | 'groups';
  readonly id: string;
  /** Field of the row, `parameters.count` for a parameter; the mistake is shown at its cell. */
  readonly field: string;
  /** `error`: the norm cannot judge, or judges otherwise than written; `warning`: it may be meant so. */
  readonly severity: 'error' | 'warning';
  readonly code: NormProblemCode;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

type Place = Pick<NormProblem, 'table' | 'id'>;

function problem(
  place: Place,
  field: string,
  severity: NormProblem['severity'],
  code: NormProblemCode,
  data: NormProblem['data'] = {},
): NormProblem {
  return { ...place, field, severity, code, data };
}

const plain = (word: string): string => word.trim().toLowerCase().replace(/ё/g, 'е');

function isSet(value: NormParameters[keyof NormParameters]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

const isCombination = (kind: string): boolean => kind === 'all-of' || kind === 'any-of';

function parameterProblems(norm: Norm, kind: NormKind): readonly NormProblem[] {
  const place: Place = { table: 'norms', id: norm.id };
  const known = new Set<string>([...kind.requires, ...kind.understands]);
  const found: NormProblem[] = [];
  for (const [name, value] of Object.entries(norm.parameters) as [
    keyof NormParameters,
    NormParameters[keyof NormParameters],
  ][]) {
    const data = { kind: kind.id, parameter: name };
    if (kind.requires.includes(name) && !isSet(value)) {
      found.push(problem(place, `parameters.${name}`, 'error', 'parameter-missing', data));
    } else if (isSet(value) && !known.has(name)) {
      found.push(problem(place, `parameters.${name}`, 'warning', 'parameter-ignored', data));
    }
  }
  const { count, maxCount, minMonths, maxMonths, otherBody, otherBodyRole } = norm.parameters;
  if (count !== null && maxCount !== null && count > maxCount) {
    found.push(problem(place, 'parameters.maxCount', 'error', 'count-over-maximum'));
  }
  if (minMonths !== null && maxMonths !== null && minMonths > maxMonths) {
    found.push(problem(place, 'parameters.maxMonths', 'error', 'months-over-maximum'));
  }
  if (
    otherBodyRole !== null &&
    otherBody.length === 0 &&
    known.has('otherBodyRole') &&
    !kind.requires.includes('otherBody')
  ) {
    found.push(problem(place, 'parameters.otherBody', 'error', 'body-role-without-body'));
  }
  const { period, exceptPeriods } = norm.parameters;
  if ((period === 'term' || period === 'experiment') && exceptPeriods.length > 0 && known.has('exceptPeriods')) {
    found.push(problem(place, 'parameters.exceptPeriods', 'warning', 'except-without-parts'));
  }
  return found;
}

function partProblems(norm: Norm, norms: ReadonlyMap<string, Norm>): readonly NormProblem[] {
  if (!isCombination(norm.kind)) return [];
  const place: Place = { table: 'norms', id: norm.id };
  return norm.parameters.content.flatMap((partId): NormProblem[] => {
    const part = norms.get(partId);
    const at = (code: NormProblemCode): NormProblem[] => [
      problem(place, 'parameters.content', 'error', code, { part: partId }),
    ];
    if (part === undefined) return at('unknown-part');
    if (isCombination(part.kind)) return at('part-is-combination');
    return part.regulationId === norm.regulationId ? [] : at('part-of-other-regulation');
  });
}

function normProblems(norm: Norm, regulation: Regulation | undefined, norms: ReadonlyMap<string, Norm>): NormProblem[] {
  const place: Place = { table: 'norms', id: norm.id };
  const found: NormProblem[] = [];
  const kind = normKindById(norm.kind);
  if (kind === undefined) found.push(problem(place, 'kind', 'error', 'unknown-kind', { kind: norm.kind }));
  else found.push(...parameterProblems(norm, kind));
  found.push(...partProblems(norm, norms));
  if (norm.quote.trim() === '') found.push(problem(place, 'quote', 'warning', 'no-quote'));
  if (norm.inForceFrom !== null && norm.inForceUntil !== null && norm.inForceFrom > norm.inForceUntil) {
    found.push(problem(place, 'inForceUntil', 'error', 'dates-reversed'));
  }
  const types = new Set((regulation?.groupTypes ?? []).map(plain));
  const strange = norm.groupTypes.filter((type) => !types.has(plain(type)));
  if (strange.length > 0 && types.size > 0) {
    const data = { words: strange, allowed: regulation?.groupTypes ?? [] };
    found.push(problem(place, 'groupTypes', 'error', 'unknown-type', data));
  }
  const words = strangeAudiences(norm.audience);
  if (words.length > 0) {
    found.push(problem(place, 'audience', 'error', 'unknown-audience', { words, allowed: NORM_AUDIENCES }));
  }
  return found;
}

/** Two norms of one clause and kind with the same parameters ask for the same thing twice. */
function repeatedNorms(norms: readonly Norm[]): NormProblem[] {
  const first = new Map<string, Norm>();
  const found: NormProblem[] = [];
  for (const norm of norms) {
    const key = JSON.stringify([
      norm.regulationId,
      norm.clause,
      norm.kind,
      norm.parameters,
      norm.groupTypes,
      norm.audience,
    ]);
    const before = first.get(key);
    if (before === undefined) first.set(key, norm);
    else
      found.push(
        problem({ table: 'norms', id: norm.id }, 'kind', 'warning', 'same-clause-and-kind', { other: before.id }),
      );
  }
  return found;
}

function regulationProblems(regulation: Regulation, normCount: number): NormProblem[] {
  const place: Place = { table: 'regulations', id: regulation.id };
  const { inForceFrom, inForceUntil } = regulation;
  const found: NormProblem[] = [];
  if (inForceFrom !== null && inForceUntil !== null && inForceFrom > inForceUntil) {
    found.push(problem(place, 'inForceUntil', 'error', 'regulation-dates-reversed'));
  }
  if (normCount === 0) found.push(problem(place, 'id', 'warning', 'no-norms'));
  if (regulation.groupTypes.length === 0) found.push(problem(place, 'groupTypes', 'warning', 'no-group-types'));
  return found;
}

/** Editions of one family in the order of their first days; an edition without a first day comes first. */
function editionProblems(regulations: readonly Regulation[]): NormProblem[] {
  const families = new Map<string, Regulation[]>();
  for (const regulation of regulations) {
    if (regulation.family === '') continue;
    families.set(regulation.family, [...(families.get(regulation.family) ?? []), regulation]);
  }
  return [...families.values()].flatMap((family) => {
    const sorted = [...family].sort((a, b) => ((a.inForceFrom ?? '') < (b.inForceFrom ?? '') ? -1 : 1));
    return sorted.flatMap((edition, i): NormProblem[] => {
      const next = sorted[i + 1];
      if (edition.inForceFrom === null && family.length > 1) {
        return [problem({ table: 'regulations', id: edition.id }, 'inForceFrom', 'warning', 'edition-without-start')];
      }
      if (next === undefined) return [];
      const place: Place = { table: 'regulations', id: next.id };
      const data = { other: edition.shortTitle === '' ? edition.title : edition.shortTitle };
      if (next.inForceFrom === edition.inForceFrom) {
        return [problem(place, 'inForceFrom', 'error', 'editions-overlap', data)];
      }
      const until = edition.inForceUntil;
      return until !== null && next.inForceFrom !== null && until < addDays(next.inForceFrom, -1)
        ? [problem(place, 'inForceFrom', 'warning', 'editions-gap', data)]
        : [];
    });
  });
}

function groupProblems({ groups, regulations }: Pick<RegisterSnapshot, 'groups' | 'regulations'>): NormProblem[] {
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  return groups.flatMap((group): NormProblem[] => {
    const allowed = byId.get(group.regulationId)?.groupTypes ?? [];
    if (allowed.length === 0 || allowed.some((type) => plain(type) === plain(group.type))) return [];
    const data = { words: [group.type], allowed };
    return [problem({ table: 'groups', id: group.id }, 'type', 'warning', 'group-of-unknown-type', data)];
  });
}

/** Finds all mistakes in the regulations and norms of a register; norms that are switched off are looked at too. */
export function checkNorms(
  snapshot: Pick<RegisterSnapshot, 'regulations' | 'norms' | 'groups'>,
): readonly NormProblem[] {
  const { regulations, norms } = snapshot;
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  const normById = new Map(norms.map((norm) => [norm.id, norm]));
  return [
    ...regulations.flatMap((one) =>
      regulationProblems(one, norms.filter(({ regulationId }) => regulationId === one.id).length),
    ),
    ...editionProblems(regulations),
    ...norms.flatMap((norm) => normProblems(norm, byId.get(norm.regulationId), normById)),
    ...repeatedNorms(norms),
    ...groupProblems(snapshot),
  ];
}
