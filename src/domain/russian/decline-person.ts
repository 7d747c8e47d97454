import { confirmedForm, confirmedSurname } from './confirmed-form';
import { declineFirstName, declinePatronymic } from './decline-given-name';
import { declineSurname } from './decline-surname';
import type { GrammaticalCase } from './grammatical-case';
import { surnameWithInitials } from './initials';
import { nameSex, tellsBothSexes } from './name-sex';
import type { PersonName } from './person-name';
import type { Wording } from './wording';

/**
 * Writes «Фамилия Имя Отчество» in a case. A form confirmed in the register wins over every rule.
 *
 * @example
 * declineFullName(person, 'genitive') // => { text: 'Осадчей Марии Ивановны', certain: true }
 */
export function declineFullName(name: PersonName, grammaticalCase: GrammaticalCase): Wording {
  const confirmed = confirmedForm(name.nameForms, grammaticalCase);
  if (confirmed !== undefined) return { text: confirmed, certain: true };
  const sex = nameSex(name);
  const parts = [
    declineSurname(name.lastName, sex, grammaticalCase),
    declineFirstName(name.firstName, sex, grammaticalCase),
    declinePatronymic(name.middleName, sex, grammaticalCase),
  ].filter((part) => part.text !== '');
  return {
    text: parts.map((part) => part.text).join(' '),
    certain: !tellsBothSexes(name) && parts.every((part) => part.certain),
  };
}

/** Where the name tells both sexes, only a form that is the same for both is certain. */
function surnameOf(name: PersonName, grammaticalCase: GrammaticalCase): Wording {
  const form = declineSurname(name.lastName, nameSex(name), grammaticalCase);
  const certain =
    form.certain && (!tellsBothSexes(name) || declineSurname(name.lastName, null, grammaticalCase).certain);
  return { text: form.text, certain };
}

/**
 * Writes «Фамилия И. О.» in a case; only the surname changes, so only its doubts matter.
 *
 * @example
 * declineShortName(person, 'accusative') // => { text: 'Иванову М. П.', certain: true }
 */
export function declineShortName(name: PersonName, grammaticalCase: GrammaticalCase): Wording {
  const confirmed = confirmedForm(name.nameForms, grammaticalCase);
  const surname =
    confirmed === undefined
      ? surnameOf(name, grammaticalCase)
      : { text: confirmedSurname(confirmed, name), certain: true };
  return { text: surnameWithInitials(surname.text, name), certain: surname.certain };
}
