import type { Person } from '../../register/person';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { isActiveOn } from '../../register/roles-on-date';
import { toldApart } from '../../search/twins';
import type { CommandContext, Option } from '../definition/command';
import { byLabel } from './by-label';

/** «Иванова Мария Петровна»; the code in a pseudonymous register. */
export function fullName(person: Person): string {
  const name = [person.lastName, person.firstName, person.middleName].filter((part) => part !== '').join(' ');
  return name === '' ? person.id : name;
}

type People = Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>;

/** People with where they work, and with their codes where even that is the same, so that namesakes can be told apart. */
function personOptions(persons: readonly Person[], workplaces: ReadonlyMap<string, string>): readonly Option[] {
  const rows = persons.map((person) => ({
    id: person.id,
    title: fullName(person),
    note: workplaces.get(person.id) ?? '',
  }));
  return toldApart(rows)
    .map(({ id, title, note }): Option => (note === '' ? { id, label: title } : { id, label: title, note }))
    .sort(byLabel);
}

/** The main place of work of each person on the day, «учитель, СОШ № 1»; who has none is absent. */
export function workplacesOf({ jobs, organizations }: People, today: string): ReadonlyMap<string, string> {
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
  return personOptions(
    snapshot.persons.filter(({ id }) => context.maySee(id)),
    places,
  );
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
  return personOptions(
    snapshot.persons.filter(({ id }) => ids.has(id)),
    places,
  );
}
