import type { PlainDate } from '../calendar/plain-date';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Regulation } from '../regulations/regulation';

const isInForce = (regulation: Regulation, date: PlainDate): boolean =>
  (regulation.inForceFrom ?? date) <= date && (regulation.inForceUntil ?? date) >= date;

/** The edition of a group's regulation in force on a day: papers speak in its words. */
export function regulationOn(
  snapshot: RegisterSnapshot,
  regulationId: string,
  date: PlainDate | null,
): Regulation | undefined {
  const own = snapshot.regulations.find((regulation) => regulation.id === regulationId);
  if (own === undefined || date === null || isInForce(own, date)) return own;
  const other = snapshot.regulations.find((edition) => edition.family === own.family && isInForce(edition, date));
  return other ?? own;
}
