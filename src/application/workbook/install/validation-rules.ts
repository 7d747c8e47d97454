import { firstWords } from '../../../messages/issues';
import { onlyTheseMessage } from '../../../messages/sheets-protection';
import { columnLetters } from '../a1';
import type { ColumnDefinition } from '../column';
import type { SheetLayout } from '../reading/sheet-layout';
import type { SheetId } from '../sheet-id';
import type { SheetsRequest } from '../sheets-request';

/** Layouts that the workbook has after the installation. */
export type Layouts = ReadonlyMap<SheetId, SheetLayout>;

const SCHOOL_YEARS = ['2024/25', '2025/26', '2026/27', '2027/28', '2028/29', '2029/30'];

/**
 * `setDataValidation` of every column of a sheet that has a rule. Rules never reject what the reader understands.
 *
 * @param only positions of columns; absent: all
 */
export function validationRequests(layout: SheetLayout, layouts: Layouts, only?: ReadonlySet<number>): SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  for (const { column, position, rule } of ruledColumns(layout, layouts)) {
    if (only?.has(position) === false) continue;
    requests.push({
      setDataValidation: {
        range: {
          sheetId: layout.definition.sheetId,
          startRowIndex: layout.headerRow + 1,
          startColumnIndex: position,
          endColumnIndex: position + 1,
        },
        rule: { ...rule, inputMessage: messageOf(column, rule) },
      },
    });
  }
  return requests;
}

/** What stands beside a refused cell: the note, and the words that a strict rule allows. */
function messageOf({ note }: ColumnDefinition, { strict, condition }: Rule): string {
  if (!strict) return note;
  const words = (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue);
  return onlyTheseMessage(note, firstWords(words, ', '));
}

/** Type of the rule of each column that has one, by position. */
export function ruleTypes(layout: SheetLayout, layouts: Layouts): ReadonlyMap<number, string> {
  return new Map(ruledColumns(layout, layouts).map(({ position, rule }) => [position, rule.condition.type]));
}

interface RuledColumn {
  readonly column: ColumnDefinition;
  readonly position: number;
  readonly rule: Rule;
}

function ruledColumns({ definition, positions }: SheetLayout, layouts: Layouts): readonly RuledColumn[] {
  if (definition.generated) return [];
  return definition.columns.flatMap((column, k) => {
    const position = positions[k] ?? -1;
    const rule = position < 0 ? undefined : ruleOf(column, layouts);
    return rule === undefined ? [] : [{ column, position, rule }];
  });
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
