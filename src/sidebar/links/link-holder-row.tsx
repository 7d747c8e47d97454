import type { LinkHolder } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { RevokeOne } from './revoke-one';
import type { Links } from './use-links';

interface LinkHolderRowProps {
  readonly person: LinkHolder;
  readonly links: Links;
  readonly mayChoose: boolean;
}

/** Somebody with his groups, whether he has an e-mail, and how his link stands. */
export function LinkHolderRow({ person, links, mayChoose }: LinkHolderRowProps) {
  const { chosen, setChosen } = links;
  const { personId, name, groups, hasEmail, link } = person;
  const toggle = (): void => {
    const next = new Set(chosen);
    if (!next.delete(personId)) next.add(personId);
    setChosen(next);
  };
  const about = (
    <span class="link-holder-about">
      <strong>{name}</strong>
      {groups.map(({ groupId, groupName, role }) => (
        <span key={`${groupId} ${role}`} class="faint">
          {groupName}, {role}
        </span>
      ))}
    </span>
  );
  return (
    <li class="link-holder">
      {mayChoose ? (
        <label class="links-tick">
          <input type="checkbox" checked={chosen.has(personId)} onChange={toggle} />
          {about}
        </label>
      ) : (
        about
      )}
      <div class="link-state">
        <LinkState person={person} />
        {!hasEmail && <span class="badge">{words.noEmail}</span>}
        {link !== null && <RevokeOne linkId={link.id} name={name} links={links} />}
      </div>
    </li>
  );
}

function LinkState({ person: { link, revokedOn } }: { readonly person: LinkHolder }) {
  if (link !== null) return <span class="badge badge-held">{words.until(link.expires)}</span>;
  if (revokedOn !== null) return <span class="badge badge-postponed">{words.revoked(revokedOn)}</span>;
  return <span class="badge">{words.none}</span>;
}
