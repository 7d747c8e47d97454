import type { RegisterIssue } from '../register-issue';
import type { FlatRow } from '../sheet-definition';
import type { ReferenceTargets } from './reference-target';
import { idInLabel } from './reference-target';

/** Adds positions and organisations to namesakes among the candidates of ambiguous references. */
export function withWorkplaces(
  issues: readonly RegisterIssue[],
  targets: ReferenceTargets,
  jobs: readonly FlatRow[],
): readonly RegisterIssue[] {
  const persons = targets.of('persons').definition.title;
  const isAmbiguous = (issue: RegisterIssue) => issue.code === 'AMBIGUOUS_REFERENCE' && issue.data.target === persons;
  if (!issues.some(isAmbiguous)) return issues;
  const places = new Map<string, string[]>();
  for (const job of jobs) {
    const person = String(job.personId);
    const organization = targets.nameOf('organizations', String(job.organizationId));
    const place = [String(job.position), organization].filter((part) => part !== '').join(', ');
    places.set(person, [...(places.get(person) ?? []), place]);
  }
  const described = (label: string): string => {
    const known = places.get(idInLabel(label) ?? label) ?? [];
    return known.length === 0 ? label : `${label} — ${known.join('; ')}`;
  };
  return issues.map((issue) => {
    const candidates = issue.data.candidates;
    if (!isAmbiguous(issue) || !Array.isArray(candidates)) return issue;
    return { ...issue, data: { ...issue.data, candidates: (candidates as readonly string[]).map(described) } };
  });
}
