import { toastMessage } from '../../messages/notices';
import type { Host } from '../ports/host';
import { isDailyLate, readState, rememberOwner } from '../register-access/installation-state';

/**
 * Switches the daily check on in the name of the current user, once. Other people's triggers are invisible, so the
 * owner is remembered: a second methodist makes no second trigger unless the owner's one has stopped coming, and then
 * the former owner's retires itself at its next run.
 *
 * @returns what was done, in Russian
 */
export function ensureDailyTrigger(
  host: Pick<Host, 'triggers' | 'properties' | 'identity' | 'clock'>,
  hour: number,
): string {
  const email = host.identity.email();
  const now = host.clock.now().iso;
  const { owner, dailyAt } = readState(host.properties);
  const isOthers = owner !== null && owner.email !== email;
  if (isOthers && !isDailyLate(laterOf(dailyAt, owner.since), now)) {
    return toastMessage('dailyOfOther', { email: owner.email });
  }
  const mine = host.triggers.listDaily();
  if (mine.length === 1 && owner?.email === email && owner.hour === hour) return toastMessage('dailyKept', { hour });
  for (const id of mine) host.triggers.remove(id);
  host.triggers.createDaily(hour);
  rememberOwner(host.properties, { email, hour, since: now });
  return toastMessage('dailyCreated', { hour });
}

function laterOf(one: string | null, other: string): string {
  return one === null || one < other ? other : one;
}
