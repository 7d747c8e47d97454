import { linksWords as words } from '../../messages/ui-links';
import { AskBefore } from './ask-before';
import type { Links } from './use-links';

interface RevokeOneProps {
  readonly linkId: string;
  readonly name: string;
  readonly links: Links;
}

/** Takes one link back, once it is said what that does. */
export function RevokeOne({ linkId, name, links }: RevokeOneProps) {
  return (
    <AskBefore
      look="link-button"
      label={words.revoke}
      description={words.revokeOf(name)}
      question={words.revokeAsk(name)}
      yes={words.revokeYes}
      task={links.revoking}
      onYes={() => links.revoke(linkId, name)}
    />
  );
}
