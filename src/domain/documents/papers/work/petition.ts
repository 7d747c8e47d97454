import type { PlainDate } from '../../../calendar/plain-date';
import { schoolYearOf } from '../../../calendar/school-year';
import type { Person } from '../../../register/person';
import { categoryOn, specialtyYearsOn } from '../../../register/person-on-date';
import type { Petition } from '../../../register/petition';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { russianKey } from '../../../russian/compare-russian';
import { confirmedPhrases, declineConfirmedPhrase, formsOfPhrase } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import { plural } from '../../../russian/plural';
import { BLANK_DATE, BLANK_NUMBER } from '../../blanks';
import { sentence } from '../../numbered-points';
import { workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import { personData, personFields, writtenPerson } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { hindered } from './hindered';
import { FRAME_FIELDS, workFrame } from './work-frame';

const PETITIONS = 'лист «Ходатайства и поощрения»';

const FIELDS = [
  ...FRAME_FIELDS,
  field('адресат', 'phrase', 'должность руководителя органа или организации, а если её нет – как написано', {
    obligatory: `${PETITIONS}, столбец «Кому»`,
  }),
  field('адресат организация', 'phrase', 'краткое название организации адресата; пусто, когда она названа в должности'),
  field('адресат лицо', 'person', 'кому адресовано', { blank: '' }),
  ...personFields('педагог', 'педагога', 'о ком ходатайство'),
  field('вид поощрения', 'text', 'как написано в реестре'),
  field('за что', 'text', 'мотив, который начинается с «за»'),
  field('заслуги', 'text', 'мотив, записанный иначе'),
  field('сведения', 'paragraphs', 'стаж, категория, образование на день ходатайства'),
  field('основание', 'text', 'протокол с днём и номером или место для них'),
  field('дата', 'date', 'день ходатайства'),
];

const found = ({ petitions }: RegisterSnapshot, id: string): Petition | undefined =>
  petitions.find((one) => one.id === id);

/** An organisation of the register is addressed through its head; any other addressee as it is written. */
function addressee({ organizations, settings }: RegisterSnapshot, written: string): PaperData {
  const key = russianKey(written);
  const known = organizations.find(
    ({ name, shortName }) => key !== '' && [name, shortName].some((one) => russianKey(one) === key),
  );
  if (known === undefined || known.headPosition.trim() === '') {
    return { адресат: { kind: 'phrase', text: written.trim() } };
  }
  const confirmed = confirmedPhrases(settings.phraseForms);
  const [post = '', ...tail] = known.headPosition.trim().split(/\s+/);
  const person = writtenPerson(known.headName);
  // «начальник управления» of «Управление образования …» is addressed by the full name of the body.
  const body = declineConfirmedPhrase(known.name.trim(), 'genitive', confirmed);
  const isConfirmed = formsOfPhrase(known.headPosition, confirmed) !== undefined;
  const isOfBody = tail.length > 0 && body.certain && russianKey(body.text).startsWith(russianKey(tail.join(' ')));
  if (isOfBody && !isConfirmed) {
    return { адресат: { kind: 'phrase', text: `${post} ${body.text}` }, 'адресат лицо': person };
  }
  const organization = tail.length > 0 ? '' : known.shortName.trim() || known.name.trim();
  return {
    адресат: { kind: 'phrase', text: known.headPosition.trim() },
    'адресат организация': { kind: 'phrase', text: organization },
    'адресат лицо': person,
  };
}

function motive(text: string): PaperData {
  const plain = text.trim().replace(/[.;]+$/, '');
  return /^за\s/i.test(plain)
    ? { 'за что': plain.charAt(0).toLowerCase() + plain.slice(1), заслуги: '' }
    : { 'за что': '', заслуги: plain };
}

function aboutPerson(person: Person, on: PlainDate): readonly string[] {
  const years = specialtyYearsOn(person, on);
  const category = categoryOn(person, on);
  const since = person.categoryFrom === null ? '' : ` (с ${dateInDigits(person.categoryFrom)})`;
  return [
    person.education.trim() === '' ? '' : sentence(`Образование: ${person.education.trim()}`),
    years === null ? '' : `Стаж работы по специальности: ${years} ${plural(years, ['год', 'года', 'лет'])}.`,
    category.kind === 'valid' ? `Квалификационная категория: ${category.category}${since}.` : '',
  ].filter((one) => one !== '');
}

/** Petition for an award: whom, for what, on which decision of the group (Ноябрьск 5.5). */
export const petitionPaper = definePaper({
  id: 'petition',
  kind: 'ходатайство',
  template: 'petition',
  section: 'people',
  subject: 'petition',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Ходатайство о поощрении',
  canBeMade: (snapshot, { petitionId }) => (found(snapshot, petitionId)?.personId ?? null) !== null,
  data: (snapshot, { petitionId }, { today }) => {
    const petition = found(snapshot, petitionId);
    const group = snapshot.groups.find(({ id }) => id === petition?.groupId);
    const person = snapshot.persons.find(({ id }) => id === petition?.personId);
    if (petition === undefined || group === undefined) return hindered('ходатайство или его объединение', PETITIONS);
    if (person === undefined) return hindered('о ком ходатайство', `${PETITIONS}, столбец «Педагог»`);
    const on = petition.date ?? today;
    const frame = workFrame(snapshot, group, on, schoolYearOf(on));
    const facts = aboutPerson(person, on);
    return {
      kind: 'ready',
      data: {
        ...frame.data,
        ...addressee(snapshot, petition.addressee),
        ...personData(snapshot, ['педагог', 'педагога'], { personId: person.id, groupIds: [group.id], on }),
        'вид поощрения': petition.kind.trim(),
        ...motive(petition.motive),
        сведения: { kind: 'paragraphs', paragraphs: facts },
        основание: petition.basis.trim() || `протокол от ${BLANK_DATE} № ${BLANK_NUMBER}`,
        дата: { kind: 'date', date: petition.date },
      },
      warnings: [
        ...frame.warnings,
        ...(petition.motive.trim() === '' ? ['Не сказано, за что: впишите заслуги.'] : []),
        ...(workplaceOn(snapshot, person.id, [group.id], on).position === '' ? ['Должность не указана.'] : []),
        ...(petition.basis.trim() === '' ? ['Решение объединения не указано: оставлено место для протокола.'] : []),
        ...(facts.length === 0 ? ['Ни стажа, ни категории, ни образования в листе «Педагоги» нет.'] : []),
      ],
    };
  },
  record: (snapshot, { petitionId }, { today }) => {
    const petition = found(snapshot, petitionId);
    if (petition === undefined) return undefined;
    const person = snapshot.persons.find(({ id }) => id === petition.personId);
    return {
      fileName: paperFileName({
        date: petition.date,
        kind: 'Ходатайство',
        number: null,
        groups: snapshot.groups.filter(({ id }) => id === petition.groupId),
        more: person?.lastName.trim() || (petition.personId ?? ''),
      }),
      number: '',
      date: petition.date,
      groupId: petition.groupId,
      meetingId: null,
      schoolYear: schoolYearOf(petition.date ?? today),
    };
  },
});
