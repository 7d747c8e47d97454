import { useCallback, useRef, useState } from 'preact/hooks';
import type { ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { usePages } from '../state/use-pages';
import { useTask } from '../state/use-task';
import { type MadeLink, portionsOfPeople, withNextPeople, withoutRevoked } from './links-state';

/** Typing pauses this long before the program is asked, milliseconds. */
const QUIET_MS = 350;

/** What the screen of links knows and does: the list, who is chosen, what was made, what is revoked. */
export function useLinks() {
  const { call } = usePage();
  const [query, setQuery] = useState('');
  const ask = useCallback((offset: number) => call('listLinks', { query, offset }), [call, query]);
  const reading = usePages<ListLinksOutput>(ask, withNextPeople, query === '' ? 0 : QUIET_MS);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [byMail, setByMail] = useState(false);
  const { clear, ...made } = useMaking(chosen, byMail);

  const finish = async (): Promise<void> => {
    clear();
    setChosen(new Set());
    await reading.load();
  };

  return {
    ...{ reading, query, setQuery, chosen, setChosen, byMail, setByMail, finish },
    ...made,
    ...useRevoking(reading),
  };
}

export type Links = ReturnType<typeof useLinks>;

/** Makes links for those who are chosen. */
function useMaking(chosen: ReadonlySet<string>, byMail: boolean) {
  const { call, announce } = usePage();
  const [made, setMade] = useState<readonly MadeLink[] | null>(null);
  /** How many have theirs while links are being made; `null`: none are. */
  const [progress, setProgress] = useState<number | null>(null);
  const making = useTask();
  // The same until it is answered: a repetition after a lost answer writes no second row of the journal.
  const requestId = useRef(newId());
  // A second press while portions are on their way is none.
  const busy = useRef(false);

  /** Several requests when there are more people than one may name; a repetition gets the same links again. */
  const make = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await makeAll();
    busy.current = false;
  };

  const makeAll = async (): Promise<void> => {
    const links: MadeLink[] = [];
    for (const [index, personIds] of portionsOfPeople([...chosen]).entries()) {
      setProgress(links.length);
      const input = { personIds: [...personIds], sendByMail: byMail, requestId: `${requestId.current}-${index}` };
      const answer = await making.runOnce(() => call('makeLinks', input));
      if (answer === undefined) return setProgress(null);
      links.push(...answer.links);
    }
    setProgress(null);
    requestId.current = newId();
    setMade(links);
    announce(words.madeTitle(links.length));
  };

  return { made, progress, making, make, clear: () => setMade(null) };
}

/** Takes links back, one or all of them. */
function useRevoking({ load, change }: Pick<ReturnType<typeof usePages<ListLinksOutput>>, 'load' | 'change'>) {
  const { call, announce, page } = usePage();
  const revoking = useTask();

  const revoke = async (linkId: string, name: string): Promise<boolean> => {
    const done = await revoking.runOnce(() => call('revokeLink', { linkId, requestId: newId() }));
    if (done === undefined) return false;
    announce(words.revokeDone(name));
    change((known) => withoutRevoked(known, linkId, page.today));
    return true;
  };

  const revokeAll = async (): Promise<boolean> => {
    const done = await revoking.runOnce(() => call('revokeAllLinks', { requestId: newId() }));
    if (done === undefined) return false;
    announce(words.revokedAll(done.revoked));
    await load();
    return true;
  };

  return { revoking, revoke, revokeAll };
}
