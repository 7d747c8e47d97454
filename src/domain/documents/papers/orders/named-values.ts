// Values of people, places of work, groups and papers as the templates ask for them.
import type { PlainDate } from '../../../calendar/plain-date';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { type ConfirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import type { GrammaticalCase } from '../../../russian/grammatical-case';
import { readName } from '../../../russian/read-name';
import type { Wording } from '../../../russian/wording';
import { groupNominative, quotedName } from '../../group-wording';
import { workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import type { PaperData, PersonValue, PhraseValue } from '../paper-value';

/** A phrase declined by the rules. */
export const phrase = (text: string): PhraseValue => ({ kind: 'phrase', text });

/** The group; where its kind cannot be declined, «объединение «…»». */
export function groupValue(group: Group): PhraseValue {
  const text = groupNominative(group);
  return { kind: 'phrase', text, around: `объединение ${quotedName(group.name.trim() || group.id)}` };
}

/** The group in a case as words of a sentence that the program joins itself. */
export function groupIn(group: Group, name: GrammaticalCase, confirmed: ConfirmedPhrases): Wording {
  const { text, around = '' } = groupValue(group);
  const declined = declineConfirmedPhrase(text, name, confirmed);
  return declined.certain ? declined : declineConfirmedPhrase(around, name, confirmed);
}

/** A person of «Педагоги»; `null`: nobody. */
export function personValue(snapshot: RegisterSnapshot, personId: string | null): PersonValue {
  const person = personId === null ? undefined : snapshot.persons.find(({ id }) => id === personId);
  if (person === undefined) return { kind: 'person', name: null };
  return { kind: 'person', name: person, code: person.id };
}

/** A name written in one cell: «Орлова Ирина Андреевна»; what is no name is printed as it is. */
export function writtenPerson(text: string): PersonValue {
  const name = readName(text);
  if (name === undefined) return text.trim() === '' ? { kind: 'person', name: null } : asWritten(text.trim());
  const { lastName, firstName, middleName } = name;
  return { kind: 'person', name: { lastName, firstName, middleName, sex: '', nameForms: '' } };
}

const asWritten = (code: string): PersonValue => ({
  kind: 'person',
  name: { lastName: '', firstName: '', middleName: '', sex: '', nameForms: '' },
  code,
});

/** Fields of a person with the place of work, by the name of the field: «руководитель», «должность руководителя» … */
export const personFields = (name: string, genitive: string, meaning: string) => [
  field(name, 'person', meaning),
  field(`должность ${genitive}`, 'phrase', `должность по месту работы: ${meaning}`),
  field(`организация ${genitive}`, 'phrase', `краткое название места работы: ${meaning}`),
];

/** Values of `personFields` as of a day. */
export function personData(
  snapshot: RegisterSnapshot,
  [name, genitive]: readonly [string, string],
  { personId, groupIds, on }: { personId: string | null; groupIds: readonly string[]; on: PlainDate },
): PaperData {
  const place = personId === null ? undefined : workplaceOn(snapshot, personId, groupIds, on);
  return {
    [name]: personValue(snapshot, personId),
    [`должность ${genitive}`]: phrase(place?.position ?? ''),
    [`организация ${genitive}`]: phrase(place?.organization ?? ''),
  };
}

/** Papers whose names the rules for groups do not know: forms from the genitive to the prepositional. */
const PAPER_FORMS: readonly (readonly [start: string, forms: readonly [string, string, string, string, string]])[] = [
  ['план', ['плана', 'плану', 'план', 'планом', 'плане']],
  ['перечень', ['перечня', 'перечню', 'перечень', 'перечнем', 'перечне']],
  ['список', ['списка', 'списку', 'список', 'списком', 'списке']],
  ['дорожная карта', ['дорожной карты', 'дорожной карте', 'дорожную карту', 'дорожной картой', 'дорожной карте']],
  [
    'почётная грамота',
    ['почётной грамоты', 'почётной грамоте', 'почётную грамоту', 'почётной грамотой', 'почётной грамоте'],
  ],
  ['грамота', ['грамоты', 'грамоте', 'грамоту', 'грамотой', 'грамоте']],
  ['благодарность', ['благодарности', 'благодарности', 'благодарность', 'благодарностью', 'благодарности']],
  [
    'благодарственное письмо',
    [
      'благодарственного письма',
      'благодарственному письму',
      'благодарственное письмо',
      'благодарственным письмом',
      'благодарственном письме',
    ],
  ],
  ['диплом', ['диплома', 'диплому', 'диплом', 'дипломом', 'дипломе']],
  ['ценный подарок', ['ценного подарка', 'ценному подарку', 'ценный подарок', 'ценным подарком', 'ценном подарке']],
  ['премия', ['премии', 'премии', 'премию', 'премией', 'премии']],
];
const LABELS = ['род', 'дат', 'вин', 'тв', 'пр'];

/** A paper or an award: «план работы», «дорожная карта», «почётная грамота»; an unknown one is left to the rules. */
export function paperPhrase(title: string): PhraseValue {
  const text = title.trim();
  const key = text.toLowerCase();
  const known = PAPER_FORMS.find(([start]) => key === start || key.startsWith(`${start} `));
  if (known === undefined) return phrase(text);
  const [start, forms] = known;
  const rest = text.slice(start.length).replace(/[;:\n]/g, ' ');
  return { kind: 'phrase', text, forms: LABELS.map((label, index) => `${label}: ${forms[index]}${rest}`).join('; ') };
}
