import type { Person } from '../../domain/register/person';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { surnameWithInitials } from '../../domain/russian/initials';

/** Names of people by id; a pseudonymous register shows ids. */
export interface Names {
  /** «Иванова Мария Петровна». */
  full(personId: string): string;
  /** «Иванова М. П.». */
  short(personId: string): string;
}

/** Looks names up in one pass over the people. */
export function namesOf(snapshot: Pick<RegisterSnapshot, 'persons'>): Names {
  const people = new Map<string, Person>(snapshot.persons.map((person) => [person.id, person]));
  return {
    full(personId) {
      const person = people.get(personId);
      const parts = person === undefined ? [] : [person.lastName, person.firstName, person.middleName];
      return parts.filter((part) => part !== '').join(' ') || personId;
    },
    short(personId) {
      const person = people.get(personId);
      return person === undefined || person.lastName === '' ? personId : surnameWithInitials(person.lastName, person);
    },
  };
}
