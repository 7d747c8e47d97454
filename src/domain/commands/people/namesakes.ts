import type { PlainDate } from '../../calendar/plain-date';
import type { Person } from '../../register/person';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { mayBeSame, type ReadName } from '../../russian/read-name';
import type { CommandIssue } from '../decision';
import { byLabel } from '../lists/by-label';
import { fullName, workplacesOf } from '../lists/people-options';

/** The parts of a name. */
export type NameParts = Pick<ReadName, 'lastName' | 'firstName' | 'middleName'>;

/**
 * People of the register who may be the same as the one named: equal names, or an initial or nothing where the other
 * has a word. Told with their places of work and codes, so that a person can decide; never merged.
 *
 * @param path the field of the name, beside which the question stands; the flag `isOther` answers it
 */
export function namesakeIssues(
  snapshot: Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>,
  name: NameParts,
  ownId: string | null,
  today: PlainDate,
  path: string,
): readonly CommandIssue[] {
  if (name.lastName === '') return [];
  const persons = snapshot.persons.filter((person) => person.id !== ownId && mayBeSame(person, name));
  if (persons.length === 0) return [];
  const places = workplacesOf(snapshot, today);
  const rows = persons
    .map((person) => ({ id: person.id, label: toldWith(person, places.get(person.id) ?? '') }))
    .sort(byLabel);
  const names = rows.map(({ label }) => label).join('; ');
  const data = { names, count: rows.length, answeredBy: 'isOther', table: 'persons', rows: JSON.stringify(rows) };
  return [{ path, code: 'namesake', data }];
}

/** «Иванова Мария Петровна (учитель, СОШ № 1, П-01)». */
function toldWith(person: Person, place: string): string {
  return `${fullName(person)} (${[place, person.id].filter((part) => part !== '').join(', ')})`;
}
