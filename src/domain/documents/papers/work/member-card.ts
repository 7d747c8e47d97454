import type { PlainDate } from '../../../calendar/plain-date';
import { schoolYearOf } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { Person } from '../../../register/person';
import { categoryOn, specialtyYearsOn } from '../../../register/person-on-date';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { dateInDigits } from '../../../russian/date-in-digits';
import { plural } from '../../../russian/plural';
import { workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import { roleTitle } from '../orders/composition-rows';
import { personValue } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import { hindered } from './hindered';
import { FRAME_FIELDS, workFrame } from './work-frame';

const FIELDS = [
  ...FRAME_FIELDS,
  field('педагог', 'person', 'чья карточка', { obligatory: 'лист «Педагоги», столбец «Фамилия»' }),
  field('место работы', 'text', 'краткое название организации'),
  field('должность', 'text', 'должность на сегодня'),
  field('образование', 'text', 'образование'),
  field('специальность', 'text', 'специальность'),
  field('стаж', 'text', 'стаж по специальности на сегодня'),
  field('категория', 'text', 'квалификационная категория на сегодня с её сроком'),
  field('роль', 'text', 'роль в объединении и с какого дня'),
  field('почта', 'text', 'электронная почта'),
  field('на день', 'date', 'на какой день сведения'),
];

function categoryText(person: Person, on: PlainDate): string {
  const category = categoryOn(person, on);
  if (category.kind === 'none') return 'нет';
  if (category.kind !== 'valid') return '';
  const from = person.categoryFrom === null ? '' : `, с ${dateInDigits(person.categoryFrom)}`;
  const until = person.categoryUntil === null ? '' : ` по ${dateInDigits(person.categoryUntil)}`;
  return `${category.category}${from}${until}`;
}

/** The group's row of the person that lasts, else the last one. */
function membershipOf({ memberships }: RegisterSnapshot, personId: string, groupId: string, on: PlainDate) {
  const own = memberships.filter((row) => row.personId === personId && row.groupId === groupId);
  const lasting = own.filter(({ from, to }) => (from === null || from <= on) && (to === null || to >= on));
  return lasting[lasting.length - 1] ?? own[own.length - 1];
}

/** A regulation that keeps a data bank of members (Любимский район 5.2). */
function keepsBank({ norms }: RegisterSnapshot, group: Group | undefined): boolean {
  return norms.some(
    ({ regulationId, kind, offReason, parameters }) =>
      regulationId === group?.regulationId &&
      kind === 'required-documents' &&
      offReason.trim() === '' &&
      parameters.content.some((word) => word.trim().toLowerCase().startsWith('банк данных')),
  );
}

/** Card of a member for the data bank of a group. Neither birth date nor address: nobody asks for them. */
export const memberCardPaper = definePaper({
  id: 'member-card',
  kind: 'карточка',
  template: 'member-card',
  section: 'people',
  subject: 'person',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Карточка банка данных',
  canBeMade: (snapshot, { personId, groupId }, { today }) =>
    groupId !== null &&
    keepsBank(
      snapshot,
      snapshot.groups.find(({ id }) => id === groupId),
    ) &&
    membershipOf(snapshot, personId, groupId, today) !== undefined,
  data: (snapshot, { personId, groupId }, { today }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const person = snapshot.persons.find(({ id }) => id === personId);
    if (group === undefined) return hindered('объединение', 'лист «Объединения»');
    if (person === undefined) return hindered('педагог', 'лист «Педагоги»');
    const { regulation, data, warnings } = workFrame(snapshot, group, today, schoolYearOf(today));
    const place = workplaceOn(snapshot, personId, [group.id], today);
    const years = specialtyYearsOn(person, today);
    const membership = membershipOf(snapshot, personId, group.id, today);
    const since = membership === undefined || membership.from === null ? '' : `, с ${dateInDigits(membership.from)}`;
    const facts = {
      'место работы': place.organization,
      должность: place.position,
      образование: person.education.trim(),
      специальность: person.specialty.trim(),
      стаж: years === null ? '' : `${years} ${plural(years, ['год', 'года', 'лет'])}`,
      категория: categoryText(person, today),
    };
    const empty = Object.entries(facts).flatMap(([name, text]) => (text === '' ? [`«${name}»`] : []));
    return {
      kind: 'ready',
      data: {
        ...data,
        ...facts,
        педагог: personValue(snapshot, personId),
        роль: membership === undefined ? '' : `${roleTitle(membership.role, regulation)}${since}`,
        почта: person.email.trim(),
        'на день': { kind: 'date', date: today },
      },
      warnings: [...warnings, ...(empty.length === 0 ? [] : [`В карточке не заполнено: ${empty.join(', ')}.`])],
    };
  },
  record: (snapshot, { personId, groupId }, { today }) => {
    const person = snapshot.persons.find(({ id }) => id === personId);
    if (person === undefined) return undefined;
    return {
      fileName: paperFileName({
        date: null,
        kind: 'Карточка банка данных',
        number: null,
        groups: snapshot.groups.filter(({ id }) => id === groupId),
        more: [person.lastName, person.firstName, person.middleName].filter((part) => part.trim() !== '').join(' '),
      }),
      number: '',
      date: today,
      groupId,
      meetingId: null,
      schoolYear: schoolYearOf(today),
      about: ['person', personId, groupId ?? '', schoolYearOf(today)].join('|'),
    };
  },
});
