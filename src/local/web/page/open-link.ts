import { parseLink } from './grid/address';
import type { Route } from './views/use-route';

/** Follows the link of a cell: into the workbook, to a document of the installation, or out in a new tab. */
export function openLink(link: string, jump: (sheetId: number, range: string) => void, show: Route['show']): void {
  const inside = parseLink(link);
  const document = /^\/documents\/([^/]+)$/.exec(link)?.[1];
  if (inside !== undefined) jump(inside.sheetId, inside.range);
  else if (document !== undefined) show('documents', decodeURIComponent(document));
  else if (/^(https?|mailto):/i.test(link)) window.open(link, '_blank', 'noopener,noreferrer');
}
