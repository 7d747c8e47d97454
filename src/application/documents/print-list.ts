// A list in one word, so that authors of templates need no loops: `{состав}`, `{повестка}`, `{состав:вин:инициалы}`.
import { type FieldDefinition, readyLines, rowNumberField } from '../../domain/documents/papers/field-definition';
import { isEmptyValue, type PaperData, type PaperValue } from '../../domain/documents/papers/paper-value';
import { allowsForm, type FieldForm } from './field-forms';
import { printedValue } from './print-value';
import {
  KEEP_WITH_NEXT,
  LIST_ALONE,
  LIST_END,
  LIST_IN_LINE,
  NEW_PARAGRAPH,
  NUMBER_END,
  type PrintedValue,
  type TemplateData,
} from './template-data';

type Forms = readonly FieldForm[];

/** Fields and their values, from the row outwards. */
type Scopes = readonly (readonly [fields: readonly FieldDefinition[], data: PaperData])[];

interface Found {
  readonly field: FieldDefinition;
  readonly value: PaperValue | undefined;
}

function found(scopes: Scopes, name: string): Found | undefined {
  for (const [fields, data] of scopes) {
    const field = fields.find((one) => one.name === name);
    if (field !== undefined) return { field, value: Object.getOwnPropertyDescriptor(data, name)?.value as PaperValue };
  }
  return undefined;
}

function textOf({ field, value }: Found, forms: Forms): string {
  if (value === undefined || typeof value === 'boolean' || isEmptyValue(value)) return '';
  if (typeof value !== 'string' && !('kind' in value)) return '';
  return printedValue(value, field.blank).print(forms) ?? '';
}

/** One row as lines: the first is the row itself, those of inner lists follow. */
function rowLines(lines: readonly string[], scopes: Scopes, forms: Forms): string[] {
  return lines.flatMap((line) => {
    let text = '';
    const inner: string[] = [];
    let isOfList = false;
    for (const [, before = '', name = '', after = ''] of line.matchAll(/([^{]*)\{([^}]*)\}([^{]*$)?/g)) {
      const one = found(scopes, name);
      if (one === undefined) continue;
      if (one.field.kind === 'list') {
        isOfList = true;
        inner.push(...innerLines(one, scopes));
        text += before;
        continue;
      }
      const own = textOf(one, forms);
      // What parts two values is for two that are there.
      if (own !== '') text += (text === '' ? before.replace(/^[\s,;.–(]+/, '') : before) + own + after;
    }
    if (isOfList && inner.length === 0) return [];
    return [...(text.trim() === '' ? [] : [text.trim()]), ...inner];
  });
}

function innerLines({ field, value }: Found, scopes: Scopes): string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly PaperData[]).flatMap((row) => {
    const own: Scopes = [[field.fields ?? [], row], ...scopes];
    const [first = '', ...others] = rowLines(readyLines(field), own, []);
    const number = numberOf(field, row);
    return [number === '' ? first : `${number} ${first}`, ...others];
  });
}

/** «1.» of «1», «1.1.» as it is; '' when rows of the list have no numbers of their own. */
function numberOf(field: FieldDefinition, row: PaperData): string {
  const name = rowNumberField(field)?.name;
  const own = name === undefined ? undefined : row[name];
  if (typeof own !== 'string' || own.trim() === '') return '';
  return /[.)]$/.test(own) ? own : `${own}.`;
}

/** Each line of a row in one: paragraphs of a value run on, the sign before a semicolon goes. */
const inOneLine = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .split(NEW_PARAGRAPH)
    .join(' ')
    .split(KEEP_WITH_NEXT)
    .join('')
    .replace(/[.;,]$/, '');

/** The field of a row to which a form of the whole list applies: the first of its first line. */
export function formField(field: FieldDefinition): FieldDefinition | undefined {
  const name = /\{([^}]*)\}/.exec(readyLines(field)[0] ?? '')?.[1];
  return field.fields?.find((one) => one.name === name);
}

/**
 * A list that a template may repeat by a loop or print by one word: alone in a paragraph as numbered paragraphs, beside
 * other words joined by commas or semicolons. With a form each row is its first field in this form and nothing else:
 * `{состав:вин}` – names in the accusative.
 *
 * @param outer the fields around the list, which its lines may name too
 */
export function printedList(
  field: FieldDefinition,
  rows: readonly PaperData[],
  templateRows: readonly TemplateData[],
  outer: Scopes[number],
): PrintedValue {
  return {
    isEmpty: rows.length === 0,
    rows: templateRows,
    print: (forms) => {
      const subject = formField(field);
      if (forms.length > 0 && !forms.every((form) => subject !== undefined && allowsForm(subject.kind, form))) {
        return undefined;
      }
      const lines = forms.length > 0 && subject !== undefined ? [`{${subject.name}}`] : readyLines(field);
      const texts = rows
        .map((row) => ({ row, lines: rowLines(lines, [[field.fields ?? [], row], outer], forms) }))
        .filter((one) => one.lines.length > 0);
      if (texts.length === 0) return '';
      const alone = texts.map((one, index) => {
        const counted = rowNumberField(field) === undefined ? `${index + 1}.` : numberOf(field, one.row);
        const number = field.unnumbered === true ? '' : counted;
        return (number === '' ? '' : `${number} ${NUMBER_END}`) + one.lines.join(NEW_PARAGRAPH);
      });
      const inLine = texts.map((one) => inOneLine(one.lines));
      const comma = inLine.some((text) => text.includes(',')) ? '; ' : ', ';
      return LIST_ALONE + alone.join(NEW_PARAGRAPH) + LIST_IN_LINE + inLine.join(comma) + LIST_END;
    },
  };
}
