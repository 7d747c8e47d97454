import type { SheetsService } from '../../sheets';
import { objectAt, stringAt } from '../../sheets/json';
import { hasData } from '../../sheets/model/cell';
import type { SheetTab, WebWorkbook } from '../ports';
import { hexColor } from './grid-style';
import { refusalWords } from './refusal-words';
import { SheetReader } from './sheet-reader';

interface ConnectWorkbookOptions {
  /** E-mail of the person at the page; absent: the owner. */
  readonly user?: string;
  /** Bytes of the saved workbook with every acknowledged change. */
  readonly xlsx: () => Promise<Uint8Array>;
  /** Called after each change that the person made, for the triggers of edits. */
  readonly onEdited?: () => void;
}

/** The workbook of the local Sheets for the page. */
export function connectWorkbook(service: SheetsService, options: ConnectWorkbookOptions): WebWorkbook {
  const { user, xlsx, onEdited } = options;
  const readers = new Map<number, SheetReader>();
  const change = <Result>(act: () => Result): Result => {
    try {
      const result = act();
      onEdited?.();
      return result;
    } catch (error) {
      throw refusalWords(error);
    }
  };
  return {
    title: () => stringAt(service.workbook.properties, 'title') ?? 'Таблица',
    tabs: () => tabsOf(service),
    startSheetId: () => startOf(service),
    grid(sheetId) {
      const reader = readers.get(sheetId) ?? new SheetReader(service, sheetId);
      const view = reader.read();
      if (view === undefined) readers.delete(sheetId);
      else readers.set(sheetId, reader);
      return view;
    },
    edit: (sheetId, edits) =>
      change(() => {
        const typed = edits.map(({ row, column, input }) => ({ row, column, text: input }));
        const { rejected, warnings } = service.editCells(sheetId, typed, user);
        if (rejected.length > 0) throw new Error(messagesOf(rejected));
        return warnings.length === 0 ? null : messagesOf(warnings);
      }),
    insertRows: (sheetId, startRow, count) => change(() => service.insertRows(sheetId, startRow, count, user)),
    deleteRows: (sheetId, startRow, endRow) =>
      change(() => service.deleteRows(sheetId, startRow, endRow - startRow, user)),
    sort: (sheetId, { column, ascending }) => change(() => service.sortRows(sheetId, column, !ascending, user)),
    setColumnWidth(sheetId, column, pixels) {
      const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
      const request = { updateDimensionProperties: { range, properties: { pixelSize: pixels }, fields: 'pixelSize' } };
      change(() => service.apply([request], { requestingUser: user }));
    },
    xlsx,
    onChange(listener) {
      let tabs = JSON.stringify(tabsOf(service));
      return service.changes.on(({ sheetIds }) => {
        const now = JSON.stringify(tabsOf(service));
        if (now !== tabs) listener([]);
        tabs = now;
        if (sheetIds.length > 0) listener(sheetIds);
      });
    },
  };
}

function tabsOf(service: SheetsService): readonly SheetTab[] {
  return service.workbook.sheets.map(({ sheetId, title, extraProperties }) => {
    const color = objectAt(extraProperties, 'tabColorStyle').rgbColor;
    const tabColor =
      color === undefined ? null : hexColor(objectAt(objectAt(extraProperties, 'tabColorStyle'), 'rgbColor'));
    return { sheetId, title, hidden: extraProperties.hidden === true, tabColor };
  });
}

/** What people come for: how things stand, once there is anything to say. */
const START_TITLE = 'Контроль';

function startOf(service: SheetsService): number | null {
  const sheet = service.workbook.sheets.find(({ title }) => title === START_TITLE);
  const hasRows = sheet?.rows.some((row, index) => index > 0 && row?.some(hasData));
  return sheet !== undefined && hasRows && sheet.extraProperties.hidden !== true ? sheet.sheetId : null;
}

const MAX_MESSAGES = 3;

function messagesOf(notices: readonly { readonly message: string }[]): string {
  const shown = notices.slice(0, MAX_MESSAGES).map(({ message }) => message);
  const rest = notices.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… и ещё ${rest}.`] : [])].join('\n');
}
