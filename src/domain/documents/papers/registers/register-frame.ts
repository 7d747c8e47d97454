// What every paper about the register as a whole says beside its table.
import { earlier } from '../../../calendar/date-arithmetic';
import type { PlainDate } from '../../../calendar/plain-date';
import { type SchoolYear, schoolYearEnd } from '../../../calendar/school-year';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { workplaceOn } from '../../workplace-on';
import { field } from '../field-definition';
import { personValue } from '../orders/named-values';
import type { PaperContext } from '../paper-definition';
import type { PaperData } from '../paper-value';

/** Words that templates of these papers share. */
export const REGISTER_FIELDS = [
  field('организация', 'text', 'полное название органа из «Настроек»', {
    obligatory: 'лист «Настройки», строка «Орган управления»',
  }),
  field('место', 'text', 'место составления из «Настроек»'),
  field('учебный год', 'text', 'учебный год: 2026/27'),
  field('день', 'date', 'день, на который взяты сведения'),
  field('должность составителя', 'text', 'должность того, кто составил'),
  field('составитель', 'person', 'кто составил'),
];

/** Values of `REGISTER_FIELDS`; whoever makes the paper signs it. */
export function registerFrame(
  snapshot: RegisterSnapshot,
  schoolYear: string,
  on: PlainDate,
  { authorId }: PaperContext,
): PaperData {
  const place = authorId === null ? undefined : workplaceOn(snapshot, authorId, [], on);
  const position = place?.position.trim() || 'методист';
  return {
    организация: snapshot.settings.authorityName.trim(),
    место: snapshot.settings.place.trim(),
    'учебный год': schoolYear,
    день: { kind: 'date', date: on },
    'должность составителя': position.charAt(0).toUpperCase() + position.slice(1),
    составитель: personValue(snapshot, authorId),
  };
}

/** The parts that say something, after a comma. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

/** The day as of which a paper about a year speaks: today, or the last day of a year that is over. */
export const dayOfYear = (schoolYear: SchoolYear, today: PlainDate): PlainDate =>
  earlier(today, schoolYearEnd(schoolYear));
