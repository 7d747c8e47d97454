import type { CellRange } from '../grid/address';
import type { OwnMenu } from './menu-bar';

/** Commands that menus and toolbar share. */
export interface Commands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly insertRows: (startRow: number, count: number) => void;
  readonly deleteRows: (startRow: number, count: number) => void;
  readonly sort: (column: number, ascending: boolean) => void;
  readonly range: CellRange | undefined;
}

/** Address at which the server gives the register as .xlsx. */
export const DOWNLOAD_ADDRESS = '/api/workbook.xlsx';

/** The page's own menus, before those of the script. */
export function ownMenus(commands: Commands): readonly OwnMenu[] {
  const { top, bottom, left } = commands.range ?? { top: 1, bottom: 1, left: 0 };
  const rows = bottom - top + 1;
  return [
    { title: 'Файл', items: [{ label: 'Скачать (.xlsx)', run: () => window.location.assign(DOWNLOAD_ADDRESS) }] },
    {
      title: 'Правка',
      items: [
        { label: 'Отменить', run: commands.undo },
        { label: 'Повторить', run: commands.redo },
        null,
        { label: 'Найти на листе', run: commands.find },
        { label: 'Удалить строки', run: () => commands.deleteRows(top, rows) },
      ],
    },
    {
      title: 'Вставка',
      items: [
        { label: 'Строки выше', run: () => commands.insertRows(top, rows) },
        { label: 'Строки ниже', run: () => commands.insertRows(bottom + 1, rows) },
      ],
    },
    {
      title: 'Данные',
      items: [
        { label: 'Сортировать лист по столбцу, А → Я', run: () => commands.sort(left, true) },
        { label: 'Сортировать лист по столбцу, Я → А', run: () => commands.sort(left, false) },
      ],
    },
  ];
}
