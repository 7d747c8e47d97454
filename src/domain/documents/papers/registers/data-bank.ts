import { fullYears } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import type { Person } from '../../../register/person';
import { categoryOn } from '../../../register/person-on-date';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { isActiveOn } from '../../../register/roles-on-date';
import { compareRussian } from '../../../russian/compare-russian';
import { dateInDigits } from '../../../russian/date-in-digits';
import { shortGroupName } from '../../file-name';
import { workplaceOn } from '../../workplace-on';
import { field, listField } from '../field-definition';
import { personValue } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { dayOfYear, joined, REGISTER_FIELDS, registerFrame } from './register-frame';

const FIELDS = [
  ...REGISTER_FIELDS,
  field('всего педагогов', 'number', 'сколько строк в банке'),
  listField(
    'педагоги',
    'строки банка по алфавиту',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('педагог', 'person', 'фамилия, имя, отчество'),
      field('организация и должность', 'text', 'место работы на день сведений'),
      field('образование', 'text', 'образование и специальность'),
      field('стаж', 'number', 'полных лет по специальности', { blank: '' }),
      field('категория', 'text', 'категория на день сведений и до какого дня'),
      field('объединения', 'text', 'в каких объединениях состоит'),
      field('награды', 'text', 'поощрения по ходатайствам объединений'),
    ],
    { ready: ['{педагог}, {организация и должность}, {категория}'] },
  ),
];

function categoryText(person: Person, on: PlainDate): string {
  const category = categoryOn(person, on);
  if (category.kind === 'none') return 'без категории';
  if (category.kind !== 'valid') return '';
  return joined(category.category, person.categoryFrom === null ? '' : `с ${dateInDigits(person.categoryFrom)}`);
}

function groupsText(snapshot: RegisterSnapshot, personId: string, on: PlainDate): string {
  const ids = snapshot.memberships.filter((one) => one.personId === personId && isActiveOn(one, on));
  const names = snapshot.groups.filter(({ id }) => ids.some(({ groupId }) => groupId === id)).map(shortGroupName);
  return names.sort(compareRussian).join('; ');
}

function personRow(snapshot: RegisterSnapshot, person: Person, index: number, on: PlainDate): PaperData {
  const place = workplaceOn(snapshot, person.id, [], on);
  const awards = snapshot.petitions.filter(
    ({ personId, result, resultOn }) => personId === person.id && result.trim() !== '' && (resultOn ?? on) <= on,
  );
  return {
    'номер по порядку': String(index + 1),
    педагог: personValue(snapshot, person.id),
    'организация и должность': joined(place.organization, place.position),
    образование: joined(person.education.trim(), person.specialty.trim()),
    стаж: {
      kind: 'number',
      value: person.specialtySince === null || person.specialtySince > on ? null : fullYears(person.specialtySince, on),
    },
    категория: categoryText(person, on),
    объединения: groupsText(snapshot, person.id, on),
    награды: awards.map(({ kind, result }) => kind.trim() || result.trim()).join('; '),
  };
}

const nameOf = ({ id, lastName, firstName, middleName }: Person): string =>
  lastName.trim() === '' ? id : `${lastName} ${firstName} ${middleName}`;

/** Data bank of teachers; no birth dates, addresses or documents of people are kept anywhere in the register. */
export const dataBank = definePaper({
  id: 'data-bank',
  kind: 'банк данных',
  template: 'data-bank',
  section: 'people',
  subject: 'year',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Банк данных о педагогах',
  canBeMade: ({ persons }) => persons.length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const on = dayOfYear(schoolYear, context.today);
    // Whoever has taken consent back is not printed.
    const shown = snapshot.persons.filter(
      ({ consentWithdrawnOn }) => consentWithdrawnOn === null || consentWithdrawnOn > on,
    );
    const left = snapshot.persons.length - shown.length;
    const sorted = [...shown].sort((a, b) => compareRussian(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
    return {
      kind: 'ready',
      data: {
        ...registerFrame(snapshot, schoolYear, on, context),
        'всего педагогов': { kind: 'number', value: shown.length },
        педагоги: sorted.map((person, index) => personRow(snapshot, person, index, on)),
      },
      warnings: left === 0 ? [] : [`Не напечатаны те, кто отозвал согласие на обработку данных: ${left}.`],
    };
  },
  record: (_, { schoolYear }) => ({
    fileName: paperFileName({
      date: null,
      kind: 'Банк данных о педагогах',
      number: null,
      groups: [],
      more: schoolYear,
    }),
    number: '',
    date: null,
    groupId: null,
    meetingId: null,
    schoolYear,
  }),
});
