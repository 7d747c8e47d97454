import { exception, type FacadeContext } from './host-bridge';
import { strict } from './strict';
import { uiFacade } from './ui';

interface SheetCard {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
}

interface RangeObject {
  readonly getA1Notation: () => string;
  readonly getSheet: () => SheetObject;
  readonly activate: () => RangeObject;
}

interface SheetObject {
  readonly getSheetId: () => number;
  readonly getName: () => string;
  readonly getIndex: () => number;
  readonly getRange: (...args: readonly unknown[]) => RangeObject;
  readonly activate: () => SheetObject;
}

const column = (at: number): string =>
  at <= 0 ? '' : column(Math.floor((at - 1) / 26)) + String.fromCharCode(65 + ((at - 1) % 26));

/** A1 text of `getRange(row, column, rows?, columns?)`; rows and columns count from 1. */
function a1Of(args: readonly unknown[]): string {
  if (typeof args[0] === 'string') return args[0];
  const [row = 1, first = 1, rows = 1, columns = 1] = args.map(Number);
  const start = `${column(first)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${column(first + columns - 1)}${row + rows - 1}`;
}

function sheetObjects({ service }: FacadeContext) {
  const call = service('Spreadsheet');
  const rangeOf = (owner: SheetObject, a1: string): RangeObject => {
    const range: RangeObject = strict<RangeObject>('Range', {
      getA1Notation: () => a1,
      getSheet: () => owner,
      activate: () => {
        call('setActiveRange', owner.getSheetId(), a1);
        return range;
      },
    });
    return range;
  };
  const sheetOf = ({ sheetId, title, index }: SheetCard): SheetObject => {
    const sheet: SheetObject = strict<SheetObject>('Sheet', {
      getSheetId: () => sheetId,
      getName: () => title,
      getIndex: () => index + 1,
      getRange: (...args) => rangeOf(sheet, a1Of(args)),
      activate: () => {
        call('setActiveRange', sheetId, 'A1');
        return sheet;
      },
    });
    return sheet;
  };
  return { call, rangeOf, sheetOf };
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet: what concerns the window, not cells. */
function spreadsheetOf(context: FacadeContext): object {
  const { call, rangeOf, sheetOf } = sheetObjects(context);
  const sheets = () => (call('getSheets') as SheetCard[]).map(sheetOf);
  const sheetNamed = (name: string) => {
    const card = call('getSheetByName', String(name)) as SheetCard | null;
    return card ? sheetOf(card) : null;
  };
  const active = () => call('getActiveRange') as { readonly sheet: SheetCard; readonly a1: string };
  const rangeAt = (text: string) => {
    const parts = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text);
    const name = (parts?.[1]?.replace(/''/g, "'") ?? parts?.[2]) as string | undefined;
    const owner = name === undefined ? sheetOf(active().sheet) : sheetNamed(name);
    if (!owner) throw exception('Range not found');
    return rangeOf(owner, parts?.[3] ?? text);
  };
  return strict('Spreadsheet', {
    getId: () => call('getId'),
    getName: () => call('getName'),
    getUrl: () => call('getUrl'),
    getSpreadsheetTimeZone: () => call('getSpreadsheetTimeZone'),
    getSpreadsheetLocale: () => call('getSpreadsheetLocale'),
    toast: (message: string, title = '', seconds = 5) => {
      call('toast', String(message), String(title), Number(seconds));
    },
    getSheets: sheets,
    getSheetByName: sheetNamed,
    getRange: rangeAt,
    getActiveSheet: () => sheetOf(active().sheet),
    getActiveRange: () => {
      const { sheet, a1 } = active();
      return rangeOf(sheetOf(sheet), a1);
    },
    setActiveSheet: (sheet: SheetObject) => sheet.activate(),
    setActiveRange: (range: RangeObject) => range.activate(),
  });
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function spreadsheetAppFacade(context: FacadeContext): { service: object; active: () => object | null } {
  const app = context.service('SpreadsheetApp');
  const { via } = context.settings;
  // «getActive… aren't available when a bound script runs as a web app»: guides/bound
  const active = () => {
    app('getActiveSpreadsheet');
    return via === 'web' ? null : spreadsheetOf(context);
  };
  const service = strict('SpreadsheetApp', {
    getActiveSpreadsheet: active,
    getActive: active,
    getUi: () => {
      if (via === 'web' || via === 'trigger' || via === 'editor') {
        throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return uiFacade(context);
    },
    flush: () => {
      app('flush');
    },
    setActiveSheet: (sheet: SheetObject) => sheet.activate(),
    setActiveRange: (range: RangeObject) => range.activate(),
  });
  return { service, active };
}
