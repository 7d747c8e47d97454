import type { LiveLink } from '../../../contract/links';
import type { IssuedLink } from '../../links/link-store';

/** A link as the page is told of it: without anything that opens it. */
export function liveLink({ id, issuedOn, expires }: IssuedLink): LiveLink {
  return { id, issuedOn, expires };
}
