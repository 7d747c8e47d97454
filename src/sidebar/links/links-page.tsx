import { useState } from 'preact/hooks';
import type { LinkHolder, ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { TextField } from '../controls/field';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { ChosenBar } from './chosen-bar';
import { LinkHolderRow } from './link-holder-row';
import { foundPeople, withoutLink } from './links-state';
import { MadeLinks } from './made-links';
import { OtherLinks } from './other-links';
import { RevokeAll } from './revoke-all';
import { type Links, useLinks } from './use-links';

/** Drawn at first, and by each press of the button. */
const AT_ONCE = 50;

/** «Ссылки руководителей»: who has one, making them for many at once, taking them back. */
export function LinksPage() {
  const { back } = usePage();
  const links = useLinks();
  const { data, running, failure, load } = links.reading;
  return (
    <main class="links" aria-busy={running}>
      <ScreenHeader title={words.title} onBack={back}>
        <p class="faint">{words.about}</p>
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={6} />}
      {data !== null && links.made !== null && (
        <MadeLinks made={links.made} people={data.people} onDone={links.finish} />
      )}
      {data !== null && links.made === null && <Choosing links={links} list={data} />}
    </main>
  );
}

interface ChoosingProps {
  readonly links: Links;
  readonly list: ListLinksOutput;
}

function Choosing({ links, list }: ChoosingProps) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const { people, others, deployed } = list;
  const found = foundPeople(people, query);
  const live = people.filter(({ link }) => link !== null).length + others.length;
  return (
    <>
      {!deployed && <HowToDeploy onCheck={links.reading.load} />}
      {people.length === 0 && <p class="empty">{words.noOne}</p>}
      {people.length > 0 && (
        <>
          <TextField label={words.search} value={query} onChange={setQuery} />
          {deployed && <ChooseMany links={links} found={found} isWhole={found.length === people.length} />}
          {found.length === 0 && <p class="empty">{words.nothing}</p>}
          <ul class="link-holders">
            {found.slice(0, shown).map((person) => (
              <LinkHolderRow key={person.personId} person={person} links={links} mayChoose={deployed} />
            ))}
          </ul>
          {found.length > shown && (
            <button type="button" class="button button-wide" onClick={() => setShown(shown + AT_ONCE)}>
              {words.more(Math.min(AT_ONCE, found.length - shown))}
            </button>
          )}
        </>
      )}
      {others.length > 0 && <OtherLinks others={others} links={links} />}
      {live > 0 && <RevokeAll live={live} links={links} />}
      {deployed && people.length > 0 && <ChosenBar links={links} list={list} />}
    </>
  );
}

function HowToDeploy({ onCheck }: { readonly onCheck: () => Promise<void> }) {
  return (
    <Box kind="warning">
      <strong>{words.notDeployed}</strong>
      <ol>
        {words.howToDeploy.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => void onCheck()}>
        {words.checkAgain}
      </button>
    </Box>
  );
}

interface ChooseManyProps {
  readonly links: Links;
  readonly found: readonly LinkHolder[];
  readonly isWhole: boolean;
}

/** One tick for all that are found, and a button for those who have no link. */
function ChooseMany({ links, found, isWhole }: ChooseManyProps) {
  const { chosen, setChosen } = links;
  const ids = found.map(({ personId }) => personId);
  const areAll = ids.length > 0 && ids.every((id) => chosen.has(id));
  const toggle = (): void =>
    setChosen(new Set(areAll ? [...chosen].filter((id) => !ids.includes(id)) : [...chosen, ...ids]));
  const without = withoutLink(found);
  if (found.length === 0) return null;
  return (
    <div class="links-many">
      <label class="links-tick">
        <input type="checkbox" checked={areAll} onChange={toggle} />
        <span>{(isWhole ? words.all : words.allFound)(ids.length)}</span>
      </label>
      {without.length > 0 && without.length < found.length && (
        <button
          type="button"
          class="link-button"
          onClick={() => setChosen(new Set(without.map(({ personId }) => personId)))}
        >
          {words.chooseWithout}
        </button>
      )}
    </div>
  );
}
