import type { PlainDate } from '../../calendar/plain-date';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { mayBeSame, type ReadName } from '../../russian/read-name';
import type { CommandIssue } from '../decision';
import { peopleOptions } from '../lists/people-options';

/** The parts of a name. */
export type NameParts = Pick<ReadName, 'lastName' | 'firstName' | 'middleName'>;

/**
 * People of the register who may be the same as the one named: equal names, or an initial or nothing where the other
 * has a word. Told with their places of work, so that a person can decide; never merged.
 */
export function namesakeIssues(
  snapshot: Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>,
  name: NameParts,
  ownId: string | null,
  today: PlainDate,
): readonly CommandIssue[] {
  if (name.lastName === '') return [];
  const persons = snapshot.persons.filter((person) => person.id !== ownId && mayBeSame(person, name));
  if (persons.length === 0) return [];
  const options = peopleOptions({ ...snapshot, persons }, { today, maySee: () => true });
  const names = options.map(({ label, note }) => (note === undefined ? label : `${label} (${note})`)).join('; ');
  return [{ path: 'isOther', code: 'namesake', data: { names, count: persons.length } }];
}
