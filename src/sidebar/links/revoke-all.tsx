import { linksWords as words } from '../../messages/ui-links';
import { AskBefore } from './ask-before';
import type { Links } from './use-links';

/** Takes all links back at once, forgotten ones too. */
export function RevokeAll({ live, links }: { readonly live: number; readonly links: Links }) {
  return (
    <div class="links-all">
      <AskBefore
        look="button"
        label={words.revokeAll}
        question={words.revokeAllAsk(live)}
        yes={words.revokeAllYes}
        task={links.revoking}
        onYes={links.revokeAll}
      />
    </div>
  );
}
