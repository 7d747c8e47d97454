import { columnLetters } from '../a1';
import type { ColumnDefinition } from '../column';
import type { SheetLayout } from '../reading/sheet-layout';
import type { SheetId } from '../sheet-id';
import type { SheetsRequest } from '../sheets-request';

/** Layouts that the workbook has after the installation. */
export type Layouts = ReadonlyMap<SheetId, SheetLayout>;

const SCHOOL_YEARS = ['2024/25', '2025/26', '2026/27', '2027/28', '2028/29', '2029/30'];

/** `setDataValidation` of every column of a sheet that has a rule. Rules never reject what the reader understands. */
export function validationRequests(layout: SheetLayout, layouts: Layouts): SheetsRequest[] {
  if (layout.definition.generated) return [];
  const requests: SheetsRequest[] = [];
  layout.definition.columns.forEach((column, k) => {
    const position = layout.positions[k] ?? -1;
    const rule = position < 0 ? undefined : ruleOf(column, layouts);
    if (rule === undefined) return;
    requests.push({
      setDataValidation: {
        range: {
          sheetId: layout.definition.sheetId,
          startRowIndex: layout.headerRow + 1,
          startColumnIndex: position,
          endColumnIndex: position + 1,
        },
        rule: { ...rule, inputMessage: column.note },
      },
    });
  });
  return requests;
}

interface Rule {
  readonly condition: { readonly type: string; readonly values?: readonly { readonly userEnteredValue: string }[] };
  readonly strict: boolean;
  readonly showCustomUi: boolean;
}

function ruleOf(column: ColumnDefinition, layouts: Layouts): Rule | undefined {
  switch (column.type) {
    case 'enum':
      return list(
        (column.words ?? []).map(([, word]) => word),
        true,
      );
    case 'boolean':
      return list(['да', 'нет'], true);
    case 'word':
      return list(column.suggestions ?? [], false);
    case 'schoolYear':
      return list(SCHOOL_YEARS, false);
    case 'ref':
    case 'refList':
      return labels(column, layouts);
    case 'date':
      return { condition: { type: 'DATE_IS_VALID' }, strict: false, showCustomUi: true };
    case 'integer':
      return rule('NUMBER_BETWEEN', [String(column.min), String(column.max)]);
    case 'email':
      return rule('TEXT_IS_EMAIL', []);
    case 'url':
      return rule('TEXT_IS_URL', []);
    default:
      return undefined;
  }
}

const rule = (type: string, values: readonly string[], strict = false, showCustomUi = false): Rule => ({
  condition: { type, ...(values.length === 0 ? {} : { values: values.map((value) => ({ userEnteredValue: value })) }) },
  strict,
  showCustomUi,
});

const list = (words: readonly string[], strict: boolean): Rule => rule('ONE_OF_LIST', words, strict, true);

/** The labels of the other sheet; not strict, because an id, a unique name and a list of them are good too. */
function labels(column: ColumnDefinition, layouts: Layouts): Rule | undefined {
  const target = column.table === null ? undefined : layouts.get(column.table);
  if (target === undefined || target.labelPosition < 0) return undefined;
  const letters = columnLetters(target.labelPosition);
  return rule(
    'ONE_OF_RANGE',
    [`='${target.definition.title}'!$${letters}$${target.headerRow + 2}:$${letters}`],
    false,
    true,
  );
}
