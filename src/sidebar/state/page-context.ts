import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenPageOutput } from '../../contract/open-page';
import type { Call } from '../server/call';
import type { PageAction, Screen } from './page-state';

/** What every part of the page may use. */
export interface PageContext {
  readonly page: OpenPageOutput;
  readonly call: Call;
  readonly dispatch: (action: PageAction) => void;
  readonly open: (screen: Screen) => void;
  readonly back: () => void;
  /** Tells a screen reader what happened. */
  readonly announce: (text: string) => void;
}

/** Gives the context to the components of the page; `null` outside of it. */
export const PageContextOfTree = createContext<PageContext | null>(null);

/** Returns the context of the page; only for components under the loaded page. */
export function usePage(): PageContext {
  const context = useContext(PageContextOfTree);
  if (context === null) throw new Error('A part of the page is used outside of it');
  return context;
}
