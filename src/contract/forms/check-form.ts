import { manyLines, oneLine } from '../clean-text';
import type { FieldView, FormValue, FormValues, OptionView } from './form-view';
import { isDay } from './is-day';

/** A problem of one field; `path` points into the values, «agenda.0.question». Words: `messages/errors.ts`. */
export interface FormIssue {
  readonly code: string;
  readonly path: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

type Lists = Readonly<Record<string, readonly OptionView[]>>;

/** Values with nothing but what the fields may hold, and everything that is wrong with them. */
export interface CheckedForm {
  readonly values: FormValues;
  readonly issues: readonly FormIssue[];
}

/** What an untouched field of each kind holds. */
export function emptyValue(kind: FieldView['kind']): FormValue {
  if (kind === 'text' || kind === 'choice') return '';
  if (kind === 'flag') return false;
  return kind === 'references' || kind === 'rows' ? [] : null;
}

/** Whether the field counts beside these values of its level. */
export function isShown({ shownWhen }: Pick<FieldView, 'shownWhen'>, values: FormValues): boolean {
  if (shownWhen === null) return true;
  const value = values[shownWhen.field];
  return shownWhen.is.includes(value === null || value === undefined ? '' : String(value));
}

/**
 * Checks the values of a form by its fields; the page and the program run this same function.
 *
 * Texts lose outer spaces and what nobody sees (`clean-text.ts`), those of one line their line ends too; fields that are not shown or not known come out empty, all problems are told at
 * once. Codes: required, wrongType, tooLong, tooSmall, tooBig, tooFew, tooMany, wrongFormat, notInList, twiceInList.
 */
export function checkForm(fields: readonly FieldView[], lists: Lists, given: FormValues, path = ''): CheckedForm {
  const values: Record<string, FormValue> = {};
  const issues: FormIssue[] = [];
  for (const field of fields) {
    const at = path === '' ? field.name : `${path}.${field.name}`;
    const raw = given[field.name];
    // A field that decides whether others are shown stands before them, so that its checked value is known.
    if (!isShown(field, { ...given, ...values }) || raw === undefined) {
      values[field.name] = emptyValue(field.kind);
      if (raw === undefined && field.required && isShown(field, { ...given, ...values })) {
        issues.push({ code: 'required', path: at, data: {} });
      }
      continue;
    }
    const checked = CHECKS[field.kind](field, lists, raw, at);
    values[field.name] = checked.value;
    issues.push(...checked.issues);
    if (checked.issues.length === 0 && field.required && isEmpty(checked.value)) {
      issues.push({ code: 'required', path: at, data: {} });
    }
  }
  return { values, issues };
}

function isEmpty(value: FormValue): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

interface Checked {
  readonly value: FormValue;
  readonly issues: readonly FormIssue[];
}
type Check = (field: FieldView, lists: Lists, raw: FormValue, path: string) => Checked;

const good = (value: FormValue): Checked => ({ value, issues: [] });
const bad = (field: FieldView, path: string, code: string, data: FormIssue['data'] = {}): Checked => ({
  value: emptyValue(field.kind),
  issues: [{ code, path, data }],
});

const checkText: Check = (field, _lists, raw, path) => {
  if (typeof raw !== 'string') return bad(field, path, 'wrongType');
  const text = field.long ? manyLines(raw) : oneLine(raw);
  const maximum = field.max ?? (field.long ? 50_000 : 500);
  return text.length > maximum ? bad(field, path, 'tooLong', { maximum }) : good(text);
};

const checkDate: Check = (field, _lists, raw, path) => {
  if (raw === null || raw === '') return good(null);
  if (typeof raw !== 'string') return bad(field, path, 'wrongType');
  return isDay(raw) ? good(raw) : bad(field, path, 'wrongFormat');
};

const checkNumber: Check = (field, _lists, raw, path) => {
  if (raw === null || raw === '') return good(null);
  if (typeof raw !== 'number' || !Number.isInteger(raw)) return bad(field, path, 'wrongType');
  const minimum = field.min ?? 0;
  if (raw < minimum) return bad(field, path, 'tooSmall', { minimum });
  const maximum = field.max ?? 1_000_000;
  return raw > maximum ? bad(field, path, 'tooBig', { maximum }) : good(raw);
};

const checkChoice: Check = (field, lists, raw, path) => {
  if (typeof raw !== 'string') return bad(field, path, 'wrongType');
  const own = raw.trim();
  const word = has(lists, field.list, own) ? own : oneLine(raw);
  if (word.length > 500) return bad(field, path, 'tooLong', { maximum: 500 });
  return word === '' || field.open || has(lists, field.list, word) ? good(word) : bad(field, path, 'notInList');
};

const checkFlag: Check = (field, _lists, raw, path) =>
  typeof raw === 'boolean' ? good(raw) : bad(field, path, 'wrongType');

const checkReference: Check = (field, lists, raw, path) => {
  if (raw === null || raw === '') return good(null);
  if (typeof raw !== 'string') return bad(field, path, 'wrongType');
  return has(lists, field.list, raw) ? good(raw) : bad(field, path, 'notInList');
};

const checkReferences: Check = (field, lists, raw, path) => {
  if (!Array.isArray(raw) || raw.some((one) => typeof one !== 'string')) return bad(field, path, 'wrongType');
  const ids = raw as readonly string[];
  const issues = ids.flatMap((id, index): FormIssue[] => {
    if (!has(lists, field.list, id)) return [{ code: 'notInList', path: `${path}.${index}`, data: {} }];
    return ids.indexOf(id) === index ? [] : [{ code: 'twiceInList', path: `${path}.${index}`, data: {} }];
  });
  return { value: ids, issues };
};

const checkRows: Check = (field, lists, raw, path) => {
  if (!Array.isArray(raw) || raw.some((one) => typeof one !== 'object')) return bad(field, path, 'wrongType');
  const rows = raw as readonly FormValues[];
  if (field.min !== null && rows.length < field.min) return bad(field, path, 'tooFew', { minimum: field.min });
  const maximum = field.max ?? 200;
  if (rows.length > maximum) return bad(field, path, 'tooMany', { maximum });
  const checked = rows.map((row, index) => checkForm(field.fields, lists, row, `${path}.${index}`));
  return { value: checked.map(({ values }) => values), issues: checked.flatMap(({ issues }) => issues) };
};

const CHECKS: Readonly<Record<FieldView['kind'], Check>> = {
  text: checkText,
  date: checkDate,
  number: checkNumber,
  choice: checkChoice,
  flag: checkFlag,
  reference: checkReference,
  references: checkReferences,
  rows: checkRows,
};

function has(lists: Lists, name: string, id: string): boolean {
  return (lists[name] ?? []).some((option) => option.id === id);
}
