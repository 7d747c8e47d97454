/** The personal link that opened this page; `undefined` in the sidebar. The page for leaders gets it from the server. */
function pageLink(): string | undefined {
  return (globalThis as { readonly metodsetLink?: string }).metodsetLink;
}

/** Whether this is the page for leaders: there is no workbook around it. */
export const isLeaderPage = (): boolean => pageLink() !== undefined;

/** What every request carries besides: the link, where there is one. */
export function linkPart(): { readonly link?: string } {
  const link = pageLink();
  return link === undefined ? {} : { link };
}
