import { earlier } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import {
  isWorkFinished,
  nextSchoolYear,
  type SchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearOfMeeting,
  schoolYearStart,
} from '../../../calendar/school-year';
import { readBasis } from '../../../norms/order-words';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import { compareRussian } from '../../../russian/compare-russian';
import { dateInDigits } from '../../../russian/date-in-digits';
import { groupNominative } from '../../group-wording';
import { orderTopics } from '../../register/order-topics';
import { regulationOn } from '../../regulation-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { PaperData } from '../paper-value';
import { type ActRequisites, requisitesOfYear } from './act-requisites';
import { compositionRows } from './composition-rows';
import { isThanks, motiveOf } from './encouragement';
import { groupValue, personData, personFields, personValue } from './named-values';
import { dayField, notFound, orderContent, orderFields, orderRecord } from './order-frame';

const FIELDS = orderFields(
  field('год завершён', 'condition', 'приказ делают не раньше 1 июня этого учебного года'),
  field('день', 'date', 'на какой день сведения, пока год не завершён'),
  field('учебный год', 'text', 'год, итоги которого подводят'),
  field('следующий учебный год', 'text', 'год после него'),
  dayField('следующий год с', 'первый день следующего учебного года; прошёл – место для срока'),
  field('руководителям', 'text', '«Руководителям»; если все зовутся координаторами – «Координаторам»'),
  listField(
    'объединения',
    'объединения, которые работали в этом году',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('объединение', 'phrase', 'вид и название'),
      field('руководитель', 'person', 'руководитель в конце года', { blank: '' }),
      field('число членов', 'number', 'сколько членов в конце года'),
      field('проведено', 'number', 'сколько заседаний проведено за год'),
      field('продуктов', 'number', 'сколько методических продуктов создано за год'),
    ],
    { ready: ['{объединение}, руководитель – {руководитель}'] },
  ),
  field('есть благодарности', 'condition', 'за год кто-то представлен к благодарности'),
  listField(
    'благодарности',
    'кто представлен к благодарности в этом году',
    [
      ...personFields('лицо', 'лица', 'кому благодарность'),
      field('за что', 'text', 'заслуга, как она стоит в ходатайстве'),
    ],
    { ready: ['{лицо}, {должность лица}, {организация лица}'] },
  ),
);

/** Groups that lived in the year, if only for a day. */
function groupsOf({ groups }: RegisterSnapshot, schoolYear: SchoolYear): readonly Group[] {
  const [start, end] = [schoolYearStart(schoolYear), schoolYearEnd(schoolYear)];
  return groups
    .filter(
      ({ createdOn, proposedOn, closedOn }) =>
        (createdOn === null ? proposedOn === null : createdOn <= end) && (closedOn === null || closedOn >= start),
    )
    .sort((a, b) => compareRussian(a.type, b.type) || compareRussian(groupNominative(a), groupNominative(b)));
}

function groupRow(
  snapshot: RegisterSnapshot,
  group: Group,
  number: number,
  schoolYear: SchoolYear,
  end: PlainDate,
): PaperData {
  const { settings, meetings, products, memberships } = snapshot;
  const on = group.closedOn === null ? end : earlier(group.closedOn, end);
  const held = meetings.filter(
    ({ groupIds, status, date }) =>
      groupIds.includes(group.id) &&
      status === 'held' &&
      date !== null &&
      schoolYearOfMeeting(date, settings.nextYearMeetingsFrom) === schoolYear,
  );
  const made = products.filter(
    ({ groupId, madeOn }) => groupId === group.id && madeOn !== null && schoolYearOf(madeOn) === schoolYear,
  );
  const rows = memberships.filter((row) => row.groupId === group.id);
  const regulation = regulationOn(snapshot, group.regulationId, on);
  return {
    'номер по порядку': String(number),
    объединение: groupValue(group),
    руководитель: personValue(snapshot, leaderOn(rows, on)?.personId ?? null),
    'число членов': { kind: 'number', value: compositionRows(snapshot, group, regulation, on).length },
    проведено: { kind: 'number', value: held.length },
    продуктов: { kind: 'number', value: made.length },
  };
}

/** What the year of a group leaves to praise: `empty` – nobody in it and no meeting; `idle` – no meeting. */
function workOf({ 'число членов': members, проведено: held }: PaperData): 'empty' | 'idle' | 'worked' {
  const isNone = (value: PaperData[string] | undefined): boolean =>
    typeof value === 'object' && 'kind' in value && value.kind === 'number' && value.value === 0;
  if (!isNone(held)) return 'worked';
  return isNone(members) ? 'empty' : 'idle';
}

/** Petitions of the year for thanks, by surname: an order gives what they ask for. */
function thanksOf(snapshot: RegisterSnapshot, schoolYear: SchoolYear) {
  const nameOf = (personId: string | null): string => {
    const person = snapshot.persons.find(({ id }) => id === personId);
    return person === undefined ? (personId ?? '') : `${person.lastName} ${person.firstName} ${person.middleName}`;
  };
  return snapshot.petitions
    .filter(
      (petition) =>
        petition.personId !== null &&
        isThanks(petition.kind) &&
        petition.date !== null &&
        schoolYearOf(petition.date) === schoolYear,
    )
    .sort((a, b) => compareRussian(nameOf(a.personId), nameOf(b.personId)));
}

/** Those who lead the groups, in the dative. */
function leadersWord({ regulations }: RegisterSnapshot, groups: readonly Group[]): string {
  const titles = groups.map(({ regulationId }) =>
    regulations.find(({ id }) => id === regulationId)?.leaderTitle.trim(),
  );
  return titles.every((title) => title === 'координатор') ? 'Координаторам' : 'Руководителям';
}

/** The order of that year in «Документы». */
const requisitesOf = (snapshot: RegisterSnapshot, schoolYear: SchoolYear): ActRequisites =>
  requisitesOfYear(
    snapshot,
    schoolYear,
    (one) => readBasis(one.kind).act === 'order' && orderTopics(snapshot, one)[0] === 'results',
  );

/** Order on the results of the year of all groups. */
export const resultsOrder = definePaper({
  id: 'order-results',
  kind: 'приказ',
  template: 'order-results',
  section: 'orders',
  subject: 'year',
  who: 'methodist',
  sumsUpYear: true,
  fields: FIELDS,
  nameUnder: () => 'Приказ об итогах работы',
  canBeMade: (snapshot, { schoolYear }) => groupsOf(snapshot, schoolYear).length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const groups = groupsOf(snapshot, schoolYear);
    const [first] = groups;
    if (first === undefined) return notFound('объединения учебного года', 'лист «Объединения»');
    const end = earlier(schoolYearEnd(schoolYear), context.today);
    const thanks = thanksOf(snapshot, schoolYear);
    const isFinished = isWorkFinished(schoolYear, context.today);
    const all = groups.map((group) => ({ group, work: workOf(groupRow(snapshot, group, 0, schoolYear, end)) }));
    const named = (work: string): string =>
      all.flatMap((one) => (one.work === work ? [groupNominative(one.group)] : [])).join('; ');
    const praised = all.flatMap(({ group, work }) => (work === 'empty' ? [] : [group]));
    if (praised.length === 0) {
      return notFound(`состав и заседания объединений за ${schoolYear} учебный год`, 'листы «Состав» и «Заседания»');
    }
    const warnings = [
      isFinished
        ? ''
        : `${schoolYear} учебный год не завершён: итоги в приказе – промежуточные, на ${dateInDigits(end)}.`,
      named('empty') && `Без состава и заседаний за год, в приказ не вошли: ${named('empty')}.`,
      named('idle') && `Ни одного проведённого заседания за год: ${named('idle')}. Проверьте оценку их работы.`,
    ].filter((words) => words !== '');
    const requisites = requisitesOf(snapshot, schoolYear);
    const frame = {
      warnings,
      requisites,
      regulation: regulationOn(snapshot, first.regulationId, end),
      norms: ['last-meeting-hears', 'report-step', 'report-submitted', 'results-shown'],
      acquainted: thanks.map(({ personId }) => personId),
    };
    const next = nextSchoolYear(schoolYear);
    const nextStart = schoolYearStart(next);
    // No order sets a term that is over on its own day.
    const term = (requisites.date ?? context.today) < nextStart ? nextStart : null;
    return orderContent(snapshot, frame, context, {
      'год завершён': isFinished,
      день: { kind: 'date', date: end },
      'учебный год': schoolYear,
      'следующий учебный год': next,
      'следующий год с': { kind: 'date', date: term },
      руководителям: leadersWord(snapshot, praised),
      объединения: praised.map((group, index) => groupRow(snapshot, group, index + 1, schoolYear, end)),
      'есть благодарности': thanks.length > 0,
      благодарности: thanks.map(({ personId, groupId, motive }) => ({
        ...personData(snapshot, ['лицо', 'лица'], { personId, groupIds: [groupId], on: end }),
        'за что': motiveOf(motive),
      })),
    });
  },
  record: (snapshot, { schoolYear }, { today }) => {
    const kind = 'Приказ об итогах работы';
    return {
      ...orderRecord(requisitesOf(snapshot, schoolYear), today, { kind, groups: [], more: schoolYear }),
      schoolYear,
    };
  },
});
