// A draft of the wizard made into a regulation with norms, and everything that keeps it from being added.
import type { InputIssue } from '../../../contract/envelope';
import type { RegulationDraft } from '../../../contract/regulations';
import { isPlainDate } from '../../../domain/calendar/date-arithmetic';
import type { Norm } from '../../../domain/norms/norm';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { checkNorms, type NormProblem } from '../../../domain/regulations/check-norms';
import type { Regulation } from '../../../domain/regulations/regulation';
import type { TriedRegulation } from '../../../domain/verdicts/judge-under';
import { draftNormName, quotelessMessage, sameTitleMessage } from '../../../messages/regulation-draft';
import type { Host } from '../../ports/host';
import { type DraftOrigin, readDraftSource } from './draft-source';
import { regulationName } from './edition-names';
import { isShownParameter, withParameters } from './norm-fields';
import { normProblemWords } from './norm-problem-views';

type Tables = Pick<RegisterSnapshot, 'regulations' | 'norms'>;

/** A draft as it would be added. */
interface BuiltDraft {
  readonly tried: TriedRegulation;
  /** With any of these it is not added; `path` points into the input of `addRegulation`. */
  readonly issues: readonly InputIssue[];
  /** The norms by their places in the draft; those that could not be taken are not there. */
  readonly normAt: ReadonlyMap<number, Norm>;
  /** Worth saying, in words. */
  readonly warnings: readonly string[];
}

/** Makes ids of the new rows. */
type NewRowId = (table: 'regulations' | 'norms') => string;

const issueAt = (path: string, code: string, data: InputIssue['data'] = {}): InputIssue => ({
  code,
  path: `draft.${path}`,
  data,
});

const plain = (word: string): string => word.trim().toLowerCase().replace(/ё/g, 'е');

/** Words once each, without empty ones. */
function cleanWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words
    .map((word) => word.trim())
    .filter((word) => {
      const isNew = word !== '' && !seen.has(plain(word));
      seen.add(plain(word));
      return isNew;
    });
}

function regulationOfDraft({ card }: RegulationDraft, origin: DraftOrigin, id: string): Regulation {
  const trimmed = Object.fromEntries(
    Object.entries(card).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  ) as typeof card;
  const groupTypes = cleanWords(card.groupTypes);
  // A family of its own unless it is an edition or ready: two must not become editions by a likeness of names.
  const family = origin.edition?.family ?? origin.family ?? id;
  return { ...origin.regulation, ...trimmed, groupTypes, id, family };
}

function cardIssues({ card }: RegulationDraft, { edition, isNext }: DraftOrigin): InputIssue[] {
  const issues: InputIssue[] = [];
  if (card.title.trim() === '') issues.push(issueAt('card.title', 'required'));
  for (const field of ['actDate', 'inForceFrom'] as const) {
    const date = card[field];
    if (date !== null && !isPlainDate(date)) issues.push(issueAt(`card.${field}`, 'noSuchDate'));
  }
  if (edition === null) return issues;
  const before = { edition: regulationName(edition), from: edition.inForceFrom };
  if (card.inForceFrom === null) issues.push(issueAt('card.inForceFrom', 'editionNeedsStart', before));
  else if (isNext && edition.inForceFrom !== null && card.inForceFrom <= edition.inForceFrom) {
    issues.push(issueAt('card.inForceFrom', 'editionNotLater', before));
  }
  return issues;
}

interface ChosenNorms {
  readonly normAt: ReadonlyMap<number, Norm>;
  readonly issues: readonly InputIssue[];
}

const isCombination = ({ kind }: Norm): boolean => kind === 'all-of' || kind === 'any-of';

function choose(draft: RegulationDraft, origin: DraftOrigin, regulation: Regulation, newId: NewRowId): ChosenNorms {
  const offered = new Map(origin.norms.map((norm) => [norm.id, norm]));
  const ids = new Map<string, string>();
  const issues: InputIssue[] = [];
  const taken = draft.norms.flatMap((chosen, index) => {
    const { id, clause, quote } = chosen;
    const norm = offered.get(id);
    if (norm === undefined) issues.push(issueAt(`norms.${index}.id`, 'noSuchNorm'));
    if (ids.has(id)) issues.push(issueAt(`norms.${index}.id`, 'normTwice'));
    if (norm === undefined || ids.has(id)) return [];
    if (clause.trim() === '') issues.push(issueAt(`norms.${index}.clause`, 'required'));
    ids.set(id, newId('norms'));
    const own = withParameters(norm, chosen.parameters ?? {});
    const title = chosen.title?.trim() ?? norm.title;
    if (title === '') issues.push(issueAt(`norms.${index}.title`, 'required'));
    for (const { name, message } of own.unread) {
      const at = `norms.${index}.parameters.${name}`;
      issues.push(message === '' ? issueAt(at, 'noSuchParameter') : issueAt(at, 'normProblem', { message }));
    }
    return [{ norm: { ...own.norm, clause: clause.trim(), quote, title }, index }];
  });
  const made = taken.map(({ norm, index }): [number, Norm] => {
    const own = { ...norm, id: ids.get(norm.id) ?? norm.id, regulationId: regulation.id };
    issues.push(...typeIssues(own, regulation, index));
    if (!isCombination(norm)) return [index, own];
    const absent = norm.parameters.content.filter((part) => offered.has(part) && !ids.has(part));
    for (const part of absent) {
      issues.push(issueAt(`norms.${index}.id`, 'partNotTaken', { part: offered.get(part)?.title ?? part }));
    }
    const content = norm.parameters.content.map((part) => ids.get(part) ?? part);
    return [index, { ...own, parameters: { ...own.parameters, content } }];
  });
  return { normAt: new Map(made), issues };
}

/** A norm for types of group that the card does not name would judge nobody. */
function typeIssues({ groupTypes }: Norm, regulation: Regulation, index: number): InputIssue[] {
  const known = regulation.groupTypes.map(plain);
  const strange = groupTypes.filter((type) => !known.includes(plain(type)));
  if (strange.length === 0) return [];
  return [issueAt(`norms.${index}.id`, 'normOfOtherTypes', { types: strange.join('; ') })];
}

/** Mistakes that the sheets would show afterwards, as far as they are of this draft. */
function laterProblems(snapshot: Tables, { regulation, norms }: TriedRegulation): readonly NormProblem[] {
  const own = new Set([regulation.id, ...norms.map(({ id }) => id)]);
  const next = {
    regulations: [...snapshot.regulations, regulation],
    norms: [...snapshot.norms, ...norms],
    groups: [],
  };
  // Types and parts have been said already, in the words of the wizard.
  return checkNorms(next).filter(({ id, code }) => own.has(id) && code !== 'unknown-type');
}

const CARD_FIELDS: readonly string[] = ['title', 'inForceFrom', 'groupTypes'];

function problemIssue(problem: NormProblem, normAt: ReadonlyMap<number, Norm>, message: string): InputIssue {
  const [index, norm] = [...normAt].find(([, { id }]) => id === problem.id) ?? [];
  if (norm !== undefined) {
    const field = isShownParameter(norm.kind, problem.field) ? problem.field : 'id';
    return issueAt(`norms.${index}.${field}`, 'normProblem', { message });
  }
  const field = CARD_FIELDS.includes(problem.field) ? problem.field : 'title';
  return issueAt(`card.${field}`, 'normProblem', { message });
}

function warningsOf(problems: readonly NormProblem[], norms: readonly Norm[], words: (one: NormProblem) => string) {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const quoteless = problems.filter(({ code }) => code === 'no-quote').length;
  const others = problems
    .filter(({ code, severity }) => severity === 'warning' && code !== 'no-quote')
    .map((problem) => {
      const norm = byId.get(problem.id);
      return norm === undefined ? words(problem) : `${draftNormName(norm)}: ${words(problem)}`;
    });
  if (quoteless === 0) return others;
  return [...others, quotelessMessage(quoteless)];
}

/** Builds a draft; never refuses: what is wrong with it is among `issues`, all of it at once. */
export function buildDraft(
  { loadLibrary }: Pick<Host, 'loadLibrary'>,
  snapshot: Tables,
  draft: RegulationDraft,
  newId: NewRowId,
): BuiltDraft {
  const origin = readDraftSource(snapshot, draft.source, loadLibrary);
  const regulation = regulationOfDraft(draft, origin, newId('regulations'));
  const { normAt, issues } = choose(draft, origin, regulation, newId);
  const norms = [...normAt.values()];
  const tried = { regulation, norms };
  const problems = laterProblems(snapshot, tried);
  const titles = new Map(norms.map((norm) => [norm.id, draftNormName(norm)]));
  const words = (problem: NormProblem): string => normProblemWords(problem, (id) => titles.get(id) ?? '');
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isPartSaid = issues.some(({ code }) => code === 'partNotTaken');
  const found = [
    ...origin.errors.map((message) => issueAt('source', 'fileProblem', { message })),
    ...cardIssues(draft, origin),
    ...issues,
    ...errors
      .filter(({ code }) => !(isPartSaid && code === 'unknown-part'))
      .map((problem) => problemIssue(problem, normAt, words(problem))),
  ];
  const like = snapshot.regulations.find(({ title }) => plain(title) === plain(regulation.title));
  const isTwin = origin.edition === null && like !== undefined;
  const twin = isTwin ? [sameTitleMessage(regulationName(like))] : [];
  return {
    tried,
    issues: found,
    normAt,
    warnings: [...origin.warnings, ...twin, ...warningsOf(problems, norms, words)],
  };
}
