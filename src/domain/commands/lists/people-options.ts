import type { Person } from '../../register/person';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { isActiveOn } from '../../register/roles-on-date';
import type { CommandContext, Option } from '../definition/command';
import { byLabel } from './by-label';

/** «Иванова Мария Петровна»; the code in a pseudonymous register. */
export function fullName(person: Person): string {
  const name = [person.lastName, person.firstName, person.middleName].filter((part) => part !== '').join(' ');
  return name === '' ? person.id : name;
}

type People = Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>;

/** A person with where they work on the day, so that namesakes can be told apart. */
function personOption(person: Person, workplaces: ReadonlyMap<string, string>): Option {
  const note = workplaces.get(person.id) ?? '';
  return note === '' ? { id: person.id, label: fullName(person) } : { id: person.id, label: fullName(person), note };
}

function workplacesOf({ jobs, organizations }: People, today: string): ReadonlyMap<string, string> {
  const names = new Map(organizations.map(({ id, name, shortName }) => [id, shortName === '' ? name : shortName]));
  const places = new Map<string, string>();
  for (const job of jobs) {
    if ((job.to !== null && job.to < today) || (places.has(job.personId) && job.isMain !== true)) continue;
    places.set(
      job.personId,
      [job.position, names.get(job.organizationId) ?? ''].filter((part) => part !== '').join(', '),
    );
  }
  return places;
}

/** Everybody whose name the person who acts may see, by name (ё as е). */
export function peopleOptions(snapshot: People, context: Pick<CommandContext, 'today' | 'maySee'>): readonly Option[] {
  const places = workplacesOf(snapshot, context.today);
  return snapshot.persons
    .filter(({ id }) => context.maySee(id))
    .map((person) => personOption(person, places))
    .sort(byLabel);
}

/** Members of the groups on a day, by name; curators are not members. */
export function memberOptions(
  snapshot: People & Pick<RegisterSnapshot, 'memberships'>,
  groupIds: readonly string[],
  day: string,
): readonly Option[] {
  const places = workplacesOf(snapshot, day);
  const ids = new Set<string>();
  for (const membership of snapshot.memberships) {
    const { groupId, role, personId } = membership;
    if (role !== 'curator' && groupIds.includes(groupId) && isActiveOn(membership, day)) ids.add(personId);
  }
  return snapshot.persons
    .filter(({ id }) => ids.has(id))
    .map((person) => personOption(person, places))
    .sort(byLabel);
}
