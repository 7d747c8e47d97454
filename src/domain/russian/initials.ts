import { NO_BREAK_SPACE } from './no-break';
import type { PersonName } from './person-name';

type GivenNames = Pick<PersonName, 'firstName' | 'middleName'>;

/**
 * Initials with no-break spaces: «М. П.»; of «Ахмед оглы» only «А.», of «{Иван}» «И.»; empty when there is no letter to
 * begin with.
 */
function initials(name: GivenNames): string {
  return [name.firstName, name.middleName]
    .map((part) => (/\p{L}/u.exec(part)?.[0] ?? '').toUpperCase())
    .filter((letter) => letter !== '')
    .map((letter) => `${letter}.`)
    .join(NO_BREAK_SPACE);
}

/** For running text, where initials follow the surname: «Иванова М. П.». The surname comes in any case. */
export function surnameWithInitials(surname: string, name: GivenNames): string {
  return [surname.trim(), initials(name)].filter((part) => part !== '').join(NO_BREAK_SPACE);
}

/** For a signature, where initials precede the surname: «М. П. Иванова». */
export function initialsWithSurname(name: GivenNames & Pick<PersonName, 'lastName'>): string {
  return [initials(name), name.lastName.trim()].filter((part) => part !== '').join(NO_BREAK_SPACE);
}
