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
  const { call, announce, page } = usePage();
  const [query, setQuery] = useState('');
  const ask = useCallback((offset: number) => call('listLinks', { query, offset }), [call, query]);
  const reading = usePages<ListLinksOutput>(ask, withNextPeople, query === '' ? 0 : QUIET_MS);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [byMail, setByMail] = useState(false);
  const [made, setMade] = useState<readonly MadeLink[] | null>(null);
  /** How many have theirs while links are being made; `null`: none are. */
  const [progress, setProgress] = useState<number | null>(null);
  const making = useTask();
  const revoking = useTask();
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

  const finish = async (): Promise<void> => {
    setMade(null);
    setChosen(new Set());
    await reading.load();
  };

  const revoke = async (linkId: string, name: string): Promise<boolean> => {
    const done = await revoking.runOnce(() => call('revokeLink', { linkId, requestId: newId() }));
    if (done === undefined) return false;
    announce(words.revokeDone(name));
    reading.change((known) => withoutRevoked(known, linkId, page.today));
    return true;
  };

  const revokeAll = async (): Promise<boolean> => {
    const done = await revoking.runOnce(() => call('revokeAllLinks', { requestId: newId() }));
    if (done === undefined) return false;
    announce(words.revokedAll(done.revoked));
    await reading.load();
    return true;
  };

  return {
    ...{ reading, query, setQuery, chosen, setChosen, byMail, setByMail, made, progress },
    ...{ making, revoking, make, finish, revoke, revokeAll },
  };
}

export type Links = ReturnType<typeof useLinks>;
