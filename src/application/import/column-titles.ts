import { plainWords } from '../workbook/reading/plain-words';
import type { IgnoredColumn, ImportField } from './import-field';

/** What the words of a title say of its column. */
export type TitleMeaning =
  | { readonly kind: 'field'; readonly field: ImportField; readonly sure: boolean }
  | { readonly kind: 'ignored'; readonly why: IgnoredColumn };

type Rule = readonly [RegExp, ImportField | IgnoredColumn, 'unsure'?];

/** The first rule that fits wins, so that the narrower words stand first. Words are lower case, «ё» is «е». */
const RULES: readonly Rule[] = [
  [/^(?:№|n|no|номер)?\s*(?:п\s*[/\\.]?\s*п)?$|^№/, 'rowNumber'],
  [/e-?mail|е-?mail|(?:эл\S*|адрес)\s*почт|электронн/, 'email'],
  [/телеф|^тел(?:\s|$)|(?:^|\s)моб|сотов|whatsapp|контакт/, 'personalData'],
  [/рожд|возраст|паспорт|снилс|^инн$|домашн|адрес|^пол$|нагрузк/, 'personalData'],
  [/^фамилия$|\/ фамилия$/, 'lastName'],
  [/^имя$|\/ имя$/, 'firstName'],
  [/^отчество$|\/ отчество$/, 'middleName'],
  [/фамилия.*имя|фамилия\s*,?\s*и\.?\s?о|имя.*фамилия|ф\.?\s?и\.?\s?о(?:\s|$|[^а-я])/, 'fullName'],
  [/стаж.*специальн|работает по специальности с|по специальности/, 'specialtySince'],
  [
    /стаж.*(?:общ|педаг|пед(?:\s|$)|организац|учрежден|занимаем|должност)|(?:общ|педаг|пед)\S*\s+стаж/,
    'otherExperience',
  ],
  [/стаж/, 'specialtySince', 'unsure'],
  [
    /^(?!.*(?:полномоч|вуз|учебн|обучен|диплом)).*(?:срок|действ(?!ующ)|оконч|истека|(?:^|\/ )до(?:\s|$)|очередн)/,
    'categoryUntil',
  ],
  [/(?:дата|год|когда).*(?:присв|аттест|установл|категор)|присвоен|аттестаци/, 'categoryFrom'],
  [/^(?!.*(?:курс|повышен|переподгот)).*(?:категор|квалиф|^кк$|^кат(?:\s|$))/, 'category'],
  [/(?:дата|день).*(?:вступл|включ|вход|зачисл)|в (?:составе|мо|группе|объединении) с/, 'memberFrom'],
  [/^роль|статус|функци|обязанност|(?:должность|роль|кто) в (?:[мргш]?мо|групп|объедин|состав)/, 'role'],
  [
    /(?:наименован|назван)\S*.*(?:объединен|групп|[мргш]?мо(?:\s|$))|объединен|^[мргш]?мо(?:\s|$)|^групп|^секци/,
    'group',
  ],
  [/должност/, 'position'],
  [
    /организац|учрежден|школа|место работы|^(?:оо|оу|доу|дош?кольн\S*|образов\S* орг\S*)$|д\/с|детск\S* сад|гимнази/,
    'organization',
  ],
  [/^(?!.*муниципальн).*(?:образован|окончил|диплом|вуз)/, 'education'],
  [/специальн|предмет|преподава/, 'specialty'],
  [/^(?:педагог|учител|воспитател|участник|член|работник|сотрудник|список)\S*(?:\s|$)/, 'fullName', 'unsure'],
  [/примеч|коммент|дополнит|прочее/, 'note'],
];

const IGNORED: ReadonlySet<string> = new Set<IgnoredColumn>(['rowNumber', 'personalData', 'otherExperience']);

function meaningOfWords(plain: string): TitleMeaning | undefined {
  const rule = RULES.find(([pattern]) => pattern.test(plain));
  if (rule === undefined) return undefined;
  const [, meaning, unsure] = rule;
  if (IGNORED.has(meaning)) return { kind: 'ignored', why: meaning as IgnoredColumn };
  return { kind: 'field', field: meaning as ImportField, sure: unsure === undefined };
}

/**
 * What a title says of its column; levels of a title are parted by « / », and the lowest one speaks first: «Место
 * работы, должность / ОО» is an organisation. `undefined`: its words are not known.
 */
export function meaningOfTitle(title: string): TitleMeaning | undefined {
  const plain = plainWords(title);
  if (plain === '' || plain.length > 120) return undefined;
  const lowest = plain.slice(plain.lastIndexOf(' / ') + 1).replace(/^\/ /, '');
  return (lowest === plain ? undefined : meaningOfWords(lowest)) ?? meaningOfWords(plain);
}

/** Whether one column holds both the position and the organisation: «Должность, место работы». */
export const isWorkplaceTitle = (title: string): boolean => {
  const plain = plainWords(title);
  return (
    plain.indexOf(' / ') < 0 &&
    /должност/.test(plain) &&
    /место работы|организац|учрежден|школ|(?:^|\s)оо(?:$|\s|,)/.test(plain)
  );
};
