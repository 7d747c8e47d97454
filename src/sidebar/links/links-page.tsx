import { LINKS_AT_ONCE } from '../../contract/link-limits';
import type { ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { TextField } from '../controls/field';
import { MoreRows } from '../controls/more-rows';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { ChosenBar } from './chosen-bar';
import { LinkHolderRow } from './link-holder-row';
import { MadeLinks } from './made-links';
import { OtherLinks } from './other-links';
import { RevokeAll } from './revoke-all';
import { type Links, useLinks } from './use-links';

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
      {data !== null && links.made !== null && <MadeLinks made={links.made} onDone={links.finish} />}
      {data !== null && links.made === null && <Choosing links={links} list={data} />}
    </main>
  );
}

interface ChoosingProps {
  readonly links: Links;
  readonly list: ListLinksOutput;
}

function Choosing({ links, list }: ChoosingProps) {
  const { total, live, found, people, others, othersTotal, deployed } = list;
  const { query, setQuery, reading } = links;
  return (
    <>
      {!deployed && <HowToDeploy onCheck={reading.load} />}
      {total === 0 && <p class="empty">{words.noOne}</p>}
      {total + othersTotal > 0 && (
        <>
          <TextField label={words.search} value={query} onChange={setQuery} />
          {deployed && <ChooseMany links={links} list={list} />}
          {found.length === 0 && <p class="empty">{words.nothing}</p>}
          <ul class="link-holders">
            {people.map((person) => (
              <LinkHolderRow key={person.personId} person={person} links={links} mayChoose={deployed} />
            ))}
          </ul>
          <MoreRows
            rest={found.length - people.length}
            atOnce={LINKS_AT_ONCE}
            label={words.more}
            running={reading.running}
            onMore={() => void reading.more(people.length)}
          />
        </>
      )}
      {others.length > 0 && <OtherLinks others={others} total={othersTotal} links={links} />}
      {live > 0 && <RevokeAll live={live} links={links} />}
      {deployed && total > 0 && <ChosenBar links={links} list={list} />}
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
  readonly list: ListLinksOutput;
}

/** One tick for all that are found, and a button for those who have no link. */
function ChooseMany({ links, list }: ChooseManyProps) {
  const { chosen, setChosen } = links;
  const { found: ids, without, total } = list;
  const areAll = ids.length > 0 && ids.every((id) => chosen.has(id));
  const toggle = (): void => {
    const found = new Set(ids);
    setChosen(new Set(areAll ? [...chosen].filter((id) => !found.has(id)) : [...chosen, ...ids]));
  };
  if (ids.length === 0) return null;
  return (
    <div class="links-many">
      <label class="links-tick">
        <input type="checkbox" checked={areAll} onChange={toggle} />
        <span>{(ids.length === total ? words.all : words.allFound)(ids.length)}</span>
      </label>
      {without.length > 0 && without.length < ids.length && (
        <button type="button" class="link-button" onClick={() => setChosen(new Set(without))}>
          {words.chooseWithout}
        </button>
      )}
    </div>
  );
}
