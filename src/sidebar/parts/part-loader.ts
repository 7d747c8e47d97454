import type { PagePart } from '../../contract/load-part';
import type { Call, CallResult } from '../server/call';
import { pageFailure } from '../server/call-failure';
import { isRegistered } from './part-screens';

/** Replaced by the build; a part of another build does not fit this page. */
declare const PAGE_BUILD: string;

/** What the loader stands on; tests give their own. */
interface PartEnvironment {
  /** The build of this page. */
  readonly build: () => string;
  /** Adds the elements of a part to the page; its script has run when this returns. */
  readonly insert: (text: string) => void;
  readonly isLoaded: (part: PagePart) => boolean;
}

/** Brings parts, each once for the life of the page. */
export interface PartLoader {
  isLoaded(part: PagePart): boolean;
  /** Joins a load that is under way; after a failure the next call tries again. */
  load(part: PagePart, call: Call): Promise<CallResult<true>>;
}

/** Makes a loader. */
export function createPartLoader({ build, insert, isLoaded }: PartEnvironment): PartLoader {
  const underWay = new Map<PagePart, Promise<CallResult<true>>>();

  const bring = async (part: PagePart, call: Call): Promise<CallResult<true>> => {
    const answer = await call('loadPart', { part });
    if (!answer.ok) return answer;
    // The program was sent anew while this page stood open: its modules may be other ones by now.
    if (!answer.data.text.includes(`data-build="${build()}"`)) {
      return { ok: false, failure: pageFailure('PAGE_OUTDATED', part) };
    }
    insert(answer.data.text);
    return isLoaded(part)
      ? { ok: true, data: true }
      : { ok: false, failure: pageFailure('UNEXPECTED_ANSWER', `loadPart ${part}`) };
  };

  return {
    isLoaded,
    load(part, call) {
      if (isLoaded(part)) return Promise.resolve({ ok: true, data: true });
      const begun = underWay.get(part) ?? bring(part, call).finally(() => underWay.delete(part));
      underWay.set(part, begun);
      return begun;
    },
  };
}

/** The loader of this page. */
export const pageParts = createPartLoader({ build: () => PAGE_BUILD, insert: insertElements, isLoaded: isRegistered });

/** A script set by `innerHTML` never runs; one that is made and added runs at once. */
function insertElements(text: string): void {
  const holder = document.createElement('template');
  holder.innerHTML = text;
  for (const { localName, textContent } of holder.content.children) {
    const element = document.createElement(localName);
    element.textContent = textContent;
    document.head.append(element);
  }
}
