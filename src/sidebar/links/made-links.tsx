import { useEffect, useRef, useState } from 'preact/hooks';
import { linksWords as words } from '../../messages/ui-links';
import { Box } from '../controls/box';
import { Icon } from '../controls/icon';
import { MoreRows } from '../controls/more-rows';
import { usePage } from '../state/page-context';
import { copyText } from './copy-text';
import { linkList, type MadeLink } from './links-state';

interface MadeLinksProps {
  readonly made: readonly MadeLink[];
  readonly onDone: () => Promise<void>;
}

/** Drawn at first, and by each press of the button. */
const AT_ONCE = 50;

/** Addresses, shown once: to copy one by one, or all as a table for a mail merge. */
export function MadeLinks({ made, onDone }: MadeLinksProps) {
  const { announce } = usePage();
  const [said, say] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const copyAll = async (): Promise<void> => {
    const isCopied = await copyText(linkList(made));
    const text = isCopied ? words.copiedAll(made.length) : words.copyAllFailed;
    say(text);
    announce(text);
  };
  return (
    <>
      <Box kind="success">
        <h2 class="links-made" tabIndex={-1} ref={heading}>
          {words.madeTitle(made.length)}
        </h2>
        <p>{words.shownOnce}</p>
      </Box>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => void copyAll()}>
          <Icon name="document" />
          <span>{words.copyAll}</span>
        </button>
        <button type="button" class="button" onClick={() => void onDone()}>
          {words.done}
        </button>
      </div>
      <p class="hint">{said === '' ? words.copyAllHint : said}</p>
      <ul class="link-holders">
        {made.slice(0, shown).map((link) => (
          <MadeLinkRow key={link.id} link={link} />
        ))}
      </ul>
      <MoreRows
        rest={made.length - shown}
        atOnce={AT_ONCE}
        label={words.more}
        running={false}
        onMore={() => setShown(shown + AT_ONCE)}
      />
    </>
  );
}

function MadeLinkRow({ link }: { readonly link: MadeLink }) {
  const { announce } = usePage();
  const address = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const { name, url, letter } = link;
  const copy = async (): Promise<void> => {
    const text = (await copyText(url)) ? words.copied : words.copyFailed;
    if (text === words.copyFailed) address.current?.select();
    say(text);
    announce(text);
  };
  return (
    <li class="link-holder">
      <strong>{name}</strong>
      <div class="link-copy">
        <input
          ref={address}
          class="input"
          readOnly
          aria-label={words.address(name)}
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" aria-label={words.copyOf(name)} onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      {said !== '' && <span class="faint">{said}</span>}
      {words.letters[letter] !== '' && <span class="faint">{words.letters[letter]}</span>}
    </li>
  );
}
