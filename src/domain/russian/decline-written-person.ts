import { declineFirstName, declinePatronymic } from './decline-given-name';
import { declineSurname } from './decline-surname';
import type { GrammaticalCase } from './grammatical-case';
import { nameSex, type Sex, tellsBothSexes } from './name-sex';
import type { Wording } from './wording';
import type { WrittenPerson } from './written-person';

const FEMININE_POSITION =
  /(?:^|\s)(?:заведующ|управляющ|исполняющ|вожат|дежурн|председательствующ)(?:ая|ей|ой)(?=[\s,]|$)|(?:^|\s)(?:учительниц|воспитательниц|помощниц|медсестр)[аые](?=[\s,]|$)/i;

/** What a position tells of the sex: «заведующая» is a woman; «заведующий» may be one as well. */
export const sexOfPosition = (position: string): Sex | null => (FEMININE_POSITION.test(position) ? 'female' : null);

/** The likelier sex by the looks of a surname; good for a proposal, never for certainty. */
function likelySex(surname: string): Sex | null {
  if (/(?:[оеё]ва|[иы]на|ая|яя)$/i.test(surname)) return 'female';
  if (/(?:[оеё]вой|[иы]ной)$/i.test(surname)) return null;
  return /(?:[оеё]в|[иы]н|[ыио]й)$/i.test(surname) ? 'male' : null;
}

const DATIVE_OF_A_MAN = /(?:[оеё]ву|[иы]ну|[сц]кому|[оые]му)$/i;
const DATIVE_OF_A_WOMAN = /(?:[оеё]вой|[иы]ной|[сц]кой)$/i;

function surnameOf(
  { lastName, initials, given }: WrittenPerson,
  sex: Sex | null,
  { grammaticalCase, besideDative }: HowNamed,
): Wording {
  if (besideDative && given === null) {
    if (DATIVE_OF_A_MAN.test(lastName)) return { text: lastName, certain: true };
    if (DATIVE_OF_A_WOMAN.test(lastName)) return { text: lastName, certain: sex === 'female' };
  }
  const form = declineSurname(lastName, sex, grammaticalCase);
  if (form.certain || sex !== null || initials === '') return form;
  return { text: declineSurname(lastName, likelySex(lastName), grammaticalCase).text, certain: false };
}

interface HowNamed {
  readonly grammaticalCase: GrammaticalCase;
  /** The position beside the name. */
  readonly position: string;
  /** That position is typed in the dative, so the name may be too. */
  readonly besideDative: boolean;
}

/**
 * Declines a name typed within a phrase, in the order in which it is typed. With initials alone the sex is what the
 * position proves; otherwise a form that is not the same for both sexes is a proposal, not certain. `undefined`: the
 * position and the patronymic tell different sexes.
 */
export function declineWrittenPerson(person: WrittenPerson, how: HowNamed): Wording | undefined {
  const { grammaticalCase } = how;
  const { lastName, given, initials, isSurnameFirst } = person;
  const typed = [given?.firstName ?? initials, given?.middleName ?? ''];
  const inOrder = (surname: string, names: readonly string[]): string =>
    (isSurnameFirst ? [surname, ...names] : [...names, surname]).filter((part) => part !== '').join(' ');
  if (person.isDative) return { text: inOrder(lastName, typed), certain: grammaticalCase === 'dative' };
  const ofPosition = sexOfPosition(how.position);
  const ofName = given === null ? null : nameSex({ sex: '', middleName: given.middleName });
  if (ofPosition === 'female' && ofName === 'male') return undefined;
  const isDoubtful = given !== null && tellsBothSexes({ sex: '', ...given });
  const sex = ofName ?? ofPosition;
  const surname = surnameOf(person, sex, how);
  const names =
    given === null
      ? [{ text: initials, certain: true }]
      : [
          declineFirstName(given.firstName, sex, grammaticalCase),
          declinePatronymic(given.middleName, sex, grammaticalCase),
        ];
  return {
    text: inOrder(
      surname.text,
      names.map(({ text }) => text),
    ),
    certain: !isDoubtful && [surname, ...names].every(({ certain }) => certain),
  };
}
