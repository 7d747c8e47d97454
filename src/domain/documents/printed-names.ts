import type { Person } from '../register/person';
import { declineFullName, declineShortName } from '../russian/decline-person';
import type { GrammaticalCase } from '../russian/grammatical-case';
import { initialsWithSurname, surnameWithInitials } from '../russian/initials';
import type { Wording } from '../russian/wording';

/** How the people of one paper are named in it. */
export interface PrintedNames {
  /** «Иванова М. П.»; of two namesakes the full name, of two full namesakes the organisation besides. */
  nominative(personId: string): string;
  inCase(personId: string, grammaticalCase: GrammaticalCase): Wording;
  /** «Иванова Мария Петровна» */
  full(personId: string): string;
  /** «М. П. Иванова» */
  signature(personId: string): string;
}

const fullName = (person: Person): string =>
  [person.lastName, person.firstName, person.middleName]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

function repeated(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
}

/**
 * Names the people of one paper so that no two of them read alike. In a register without names a person is named by
 * the code. An id that is not in the register is printed as it is.
 */
export function printedNames(people: readonly Person[], organizationOf: (personId: string) => string): PrintedNames {
  const byId = new Map(people.map((person) => [person.id, person]));
  const short = (person: Person): string => surnameWithInitials(person.lastName, person);
  const sameShort = repeated(people.map(short));
  const sameFull = repeated(people.map(fullName));
  const addition = (person: Person): string => {
    const organization = sameFull.has(fullName(person)) ? organizationOf(person.id) : '';
    return organization === '' ? '' : ` (${organization})`;
  };
  const inCase = (personId: string, grammaticalCase: GrammaticalCase): Wording => {
    const person = byId.get(personId);
    if (person === undefined || person.lastName.trim() === '') return { text: personId, certain: true };
    const isNamesake = sameShort.has(short(person));
    const form = isNamesake ? declineFullName(person, grammaticalCase) : declineShortName(person, grammaticalCase);
    return { text: form.text + addition(person), certain: form.certain };
  };
  return {
    inCase,
    nominative: (personId) => inCase(personId, 'nominative').text,
    full: (personId) => {
      const person = byId.get(personId);
      return person === undefined || fullName(person) === '' ? personId : fullName(person);
    },
    signature: (personId) => {
      const person = byId.get(personId);
      return person === undefined || person.lastName.trim() === '' ? personId : initialsWithSurname(person);
    },
  };
}
