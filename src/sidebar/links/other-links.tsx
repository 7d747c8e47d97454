import type { ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { RevokeOne } from './revoke-one';
import type { Links } from './use-links';

interface OtherLinksProps {
  readonly others: ListLinksOutput['others'];
  readonly total: number;
  readonly links: Links;
}

/** Links of people who have no work in a group any more. */
export function OtherLinks({ others, total, links }: OtherLinksProps) {
  return (
    <section aria-labelledby="links-others">
      <h2 id="links-others">{words.others}</h2>
      <p class="faint">{words.othersAbout}</p>
      <ul class="link-holders">
        {others.map(({ id, name, expires }) => (
          <li key={id} class="link-holder">
            <strong>{name}</strong>
            <div class="link-state">
              <span class="badge badge-held">{words.until(expires)}</span>
              <RevokeOne linkId={id} name={name} links={links} />
            </div>
          </li>
        ))}
      </ul>
      {total > others.length && <p class="faint">{words.othersMore(total - others.length)}</p>}
    </section>
  );
}
