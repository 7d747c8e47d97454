// What every paper of a group's work says of the group and of who leads it.

import { earlier } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import { type SchoolYear, schoolYearEnd, schoolYearStart } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import type { Regulation } from '../../../regulations/regulation';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { regulationOn } from '../../regulation-on';
import { type Workplace, workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import { compositionRows, roleTitle, spareComposition } from '../orders/composition-rows';
import { groupValue, personValue } from '../orders/named-values';
import type { PaperData } from '../paper-value';

/** Words that templates of these papers share. */
export const FRAME_FIELDS = [
  field('организация', 'text', 'полное название органа из «Настроек»'),
  field('объединение', 'phrase', 'вид и название', { obligatory: 'лист «Объединения», столбец «Название»' }),
  field('место', 'text', 'место составления из «Настроек»'),
  field('учебный год', 'text', 'учебный год: 2026/27'),
  field('роль руководителя', 'phrase', '«руководитель» или слово положения'),
  field('руководитель', 'person', 'кто руководит на день документа'),
  field('сведения о руководителе', 'text', 'должность и организация руководителя'),
  spareComposition('документа'),
];

/** The words of the frame with the edition of the regulation that stands behind them. */
interface Frame {
  readonly regulation: Regulation | undefined;
  readonly data: PaperData;
  readonly warnings: readonly string[];
}

/** «учитель биологии Луговой СШ»; a name that cannot be declined stands after a comma. */
function workplaceLine(place: Workplace | undefined, confirmed: ConfirmedPhrases): string {
  const { position = '', organization = '' } = place ?? {};
  if (position === '' || organization === '') return position || organization;
  const genitive = declineConfirmedPhrase(organization, 'genitive', confirmed);
  return genitive.certain ? `${position} ${genitive.text}` : `${position}, ${organization}`;
}

/** The group and its leader as of a day. */
export function workFrame(snapshot: RegisterSnapshot, group: Group, on: PlainDate, schoolYear: SchoolYear): Frame {
  const regulation = regulationOn(snapshot, group.regulationId, on);
  const leader = leaderOn(
    snapshot.memberships.filter(({ groupId }) => groupId === group.id),
    on,
  );
  const place = leader === undefined ? undefined : workplaceOn(snapshot, leader.personId, [group.id], on);
  return {
    regulation,
    data: {
      организация: snapshot.settings.authorityName.trim(),
      объединение: groupValue(group),
      место: snapshot.settings.place.trim(),
      'учебный год': schoolYear,
      'роль руководителя': { kind: 'phrase', text: roleTitle(leader?.role ?? 'leader', regulation) },
      руководитель: personValue(snapshot, leader?.personId ?? null),
      'сведения о руководителе': workplaceLine(place, confirmedPhrases(snapshot.settings.phraseForms)),
      состав: compositionRows(snapshot, group, regulation, on),
    },
    warnings: leader === undefined ? ['Руководитель на день документа не указан: оставлено пустое место.'] : [],
  };
}

/**
 * The day as of which a paper about a year speaks: today, but not after the year is over, the group is closed or its
 * term has run out.
 */
export function dayInYear(
  { closedOn, plannedUntil }: Pick<Group, 'closedOn' | 'plannedUntil'>,
  schoolYear: SchoolYear,
  today: PlainDate,
): PlainDate {
  const [start, end] = [schoolYearStart(schoolYear), schoolYearEnd(schoolYear)];
  const ends = [closedOn, closedOn === null ? plannedUntil : null].filter((day) => day !== null && day >= start);
  return ends.reduce<PlainDate>((last, day) => (day === null ? last : earlier(last, day)), earlier(today, end));
}
