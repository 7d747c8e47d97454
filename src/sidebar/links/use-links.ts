import { useCallback, useRef, useState } from 'preact/hooks';
import type { ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { useTask } from '../state/use-task';
import { type MadeLink, portionsOfPeople } from './links-state';

/** What the screen of links knows and does: the list, who is chosen, what was made, what is revoked. */
export function useLinks() {
  const { call, announce } = usePage();
  const ask = useCallback(() => call('listLinks', {}), [call]);
  const reading = useLoad<ListLinksOutput>(ask);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [byMail, setByMail] = useState(false);
  const [made, setMade] = useState<readonly MadeLink[] | null>(null);
  const making = useTask();
  const revoking = useTask();
  // The same until it is answered: a repetition after a lost answer writes no second row of the journal.
  const requestId = useRef(newId());

  /** Several requests when there are more people than one may name; a repetition gets the same links again. */
  const make = async (): Promise<void> => {
    const links: MadeLink[] = [];
    for (const [index, personIds] of portionsOfPeople([...chosen]).entries()) {
      const input = { personIds: [...personIds], sendByMail: byMail, requestId: `${requestId.current}-${index}` };
      const answer = await making.runOnce(() => call('makeLinks', input));
      if (answer === undefined) return;
      links.push(...answer.links);
    }
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
    await reading.load();
    return true;
  };

  const revokeAll = async (): Promise<boolean> => {
    const done = await revoking.runOnce(() => call('revokeAllLinks', { requestId: newId() }));
    if (done === undefined) return false;
    announce(words.revokedAll(done.revoked));
    await reading.load();
    return true;
  };

  return { reading, chosen, setChosen, byMail, setByMail, made, making, revoking, make, finish, revoke, revokeAll };
}

export type Links = ReturnType<typeof useLinks>;
