import type { ComponentChildren } from 'preact';
import type { PagePart } from '../../contract/load-part';
import type { PageState, Screen } from '../state/page-state';

/** Which part of the page draws a screen; the screens that are not here belong to the page itself. */
const PART_OF_SCREEN = {
  regulations: 'regulations',
  regulation: 'regulations',
  normCheck: 'regulations',
  newRegulation: 'regulations',
  whatChanges: 'regulations',
  import: 'office',
  evidence: 'office',
  startYear: 'office',
  links: 'office',
  templates: 'documents',
  phraseForms: 'documents',
  journal: 'office',
  directory: 'office',
  documents: 'documents',
  form: 'forms',
  meeting: 'forms',
} as const satisfies Partial<Readonly<Record<Screen['name'], PagePart>>>;

type PartScreenName = keyof typeof PART_OF_SCREEN;

/** A screen that some part draws. */
export type ScreenOfPart = Extract<Screen, { readonly name: PartScreenName }>;

/** Names of the screens of one part. */
type NamesOf<P extends PagePart> = {
  readonly [N in PartScreenName]: (typeof PART_OF_SCREEN)[N] extends P ? N : never;
}[PartScreenName];

/** How a part draws its screens: one function for each, no more and no fewer. */
export type PartScreens<P extends PagePart> = {
  readonly [N in NamesOf<P>]: (screen: Extract<Screen, { readonly name: N }>, state: PageState) => ComponentChildren;
};

type AnyScreens = Readonly<Record<string, (screen: ScreenOfPart, state: PageState) => ComponentChildren>>;

const registered = new Map<PagePart, AnyScreens>();

/** What every part does first of all: tells how its screens are drawn. */
export function registerPart<P extends PagePart>(part: P, screens: PartScreens<P>): void {
  // A function of a screen is only ever given the screen of that name: `drawPartScreen` sees to it.
  registered.set(part, screens as unknown as AnyScreens);
}

/** Whether the part has come. */
export const isRegistered = (part: PagePart): boolean => registered.has(part);

/** The part that draws a screen. */
export const partOfScreen = ({ name }: ScreenOfPart): PagePart => PART_OF_SCREEN[name];

/** Draws a screen of a part; nothing when the part has not come. */
export function drawPartScreen(screen: ScreenOfPart, state: PageState): ComponentChildren {
  return registered.get(partOfScreen(screen))?.[screen.name]?.(screen, state);
}
