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

/**
 * Tells the sex by which a name is declined: the stored one, else the one that the patronymic proves.
 * A given name or a surname proves nothing (Саша, Ким), so without both the answer is `null`.
 */
export function nameSex(name: Pick<PersonName, 'sex' | 'middleName'>): Sex | null {
  const stored = storedSex(name.sex);
  if (stored !== null) return stored;
  const patronymic = name.middleName.trim().toLowerCase();
  if (MALE_PATRONYMIC.test(patronymic)) return 'male';
  return FEMALE_PATRONYMIC.test(patronymic) ? 'female' : null;
}
