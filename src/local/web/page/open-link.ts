import type { SheetTab } from '../ports';
import { parseLink } from './grid/address';
import type { Route } from './views/use-route';

interface LinkWays {
  readonly tabs: readonly SheetTab[];
  readonly jump: (sheetId: number, range: string) => void;
  readonly show: Route['show'];
  readonly sayGone: (message: string) => void;
}

const SHEET_GONE =
  'Листа, на который ведёт ссылка, больше нет: его удалили. Верните лист или запустите «Методсеть» → «Установить».';

/** Said of a range that its sheet does not have. */
export const rowGone = (range: string): string =>
  `Строки ${range}, на которую ведёт ссылка, на листе больше нет: её удалили. Нажмите «Проверить сейчас», и ссылки обновятся.`;

/** Follows the link of a cell: into the workbook, to a document of the installation, or out in a new tab. */
export function openLink(link: string, { tabs, jump, show, sayGone }: LinkWays): void {
  const inside = parseLink(link);
  const document = /^\/documents\/([^/]+)$/.exec(link)?.[1];
  if (inside !== undefined) {
    if (tabs.some(({ sheetId }) => sheetId === inside.sheetId)) jump(inside.sheetId, inside.range);
    else sayGone(SHEET_GONE);
  } else if (document !== undefined) show('documents', decodeURIComponent(document));
  else if (/^(https?|mailto):/i.test(link)) window.open(link, '_blank', 'noopener,noreferrer');
}
