import { AppError } from '../app-error';
import type { Host } from '../ports/host';
import { isRevoked, linkKey } from './link-store';
import { checkLink } from './link-token';

/**
 * Whose link this is. Who runs the script plays no part: the page for leaders runs as its owner.
 *
 * @returns id of the person whom the link was made for
 * @throws AppError LINK_REFUSED, the same whatever is wrong with it
 */
export function personOfLink({ properties, links, clock }: Pick<Host, 'properties' | 'links' | 'clock'>, link: string) {
  const key = linkKey(properties);
  if (key === null) throw new AppError('LINK_REFUSED');
  const claims = checkLink(link, {
    hmac: (text) => links.hmac(text, key.secret),
    today: clock.now().date,
    keyVersion: key.version,
    isRevoked: (id) => isRevoked(properties, id),
  });
  if (claims === null) throw new AppError('LINK_REFUSED');
  return claims.personId;
}
