import { sexOfGivenName } from './given-name-sex';
import type { PersonName } from './person-name';

/** Sex as the words of a name tell it. */
export type Sex = 'male' | 'female';

const MALE_PATRONYMIC = /(?:[а-яё]{3,}ич|(?:^|\s|-)(?:оглы|оглу|улы|уулу))$/;
const FEMALE_PATRONYMIC = /(?:[а-яё]{2,}[оеё]вна|[а-яё]{2,}ична|(?:^|\s|-)(?:кызы|гызы|кизи))$/;

function storedSex(word: string): Sex | null {
  const key = word.trim().toLowerCase();
  if (/^(?:м|муж|мужской|m|male)\.?$/.test(key)) return 'male';
  return /^(?:ж|жен|женский|f|female)\.?$/.test(key) ? 'female' : null;
}

function sexOfPatronymic(middleName: string): Sex | null {
  const patronymic = middleName.trim().toLowerCase();
  if (MALE_PATRONYMIC.test(patronymic)) return 'male';
  return FEMALE_PATRONYMIC.test(patronymic) ? 'female' : null;
}

/**
 * Tells the sex by which a name is declined: the stored one, else the one that the patronymic proves.
 * A given name or a surname proves nothing (Саша, Ким), so without both the answer is `null`.
 */
export function nameSex(name: Pick<PersonName, 'sex' | 'middleName'>): Sex | null {
  return storedSex(name.sex) ?? sexOfPatronymic(name.middleName);
}

/** Whether the stored sex, the patronymic and the given name tell different sexes, so that one of them is wrong. */
export function tellsBothSexes({ sex, firstName, middleName }: Omit<PersonName, 'lastName' | 'nameForms'>): boolean {
  const told = [storedSex(sex), sexOfPatronymic(middleName), sexOfGivenName(firstName)];
  return told.includes('male') && told.includes('female');
}
