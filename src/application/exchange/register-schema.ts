// JSON Schema of the JSON form, made of the very columns of the sheets: it cannot say anything else than the reader does.

import { NUMBERING_YEARS } from '../../domain/register/settings';
import type { ColumnDefinition } from '../workbook/column';
import { SETTING_DEFINITIONS, type SettingDefinition } from '../workbook/setting-rows';
import type { SheetDefinition } from '../workbook/sheet-definition';
import { sheetOf } from '../workbook/sheets';
import { JSON_TABLES } from './register-from-json';

type Schema = Readonly<Record<string, unknown>>;

const DATE = { type: 'string', format: 'date' };
const DEADLINE = {
  type: 'object',
  properties: {
    operator: { enum: ['notLaterThan', 'before'] },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
    yearOf: { enum: ['start', 'end'] },
  },
  required: ['operator', 'month', 'day', 'yearOf'],
  additionalProperties: false,
};

function valueSchema(column: ColumnDefinition): Schema {
  switch (column.type) {
    case 'integer':
      return { type: 'integer', minimum: column.min, maximum: column.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return DATE;
    case 'enum':
      return { enum: (column.words ?? []).map(([code]) => code) };
    case 'refList':
    case 'stringList':
      return { type: 'array', items: { type: 'string' } };
    case 'schoolYear':
      return { type: 'string', pattern: '^[0-9]{4}/[0-9]{2}$' };
    case 'deadline':
      return DEADLINE;
    default:
      return { type: 'string' };
  }
}

function fieldSchema(column: ColumnDefinition): Schema {
  const target = column.table === null ? '' : ` → ${column.table} («${sheetOf(column.table).title}»)`;
  const words = (column.words ?? []).map(([code, shown]) => `${code} – ${shown}`).join('; ');
  const description = `«${column.title}»${target}. ${column.note}${words === '' ? '' : ` ${words}.`}`;
  const value = valueSchema(column);
  return column.required ? { ...value, description } : { anyOf: [value, { type: 'null' }], description };
}

const PARAMETER = 'parameters.';

function rowSchema(table: SheetDefinition): Schema {
  const own = table.columns.filter(({ field }) => !field.startsWith(PARAMETER));
  const parameters = table.columns.filter(({ field }) => field.startsWith(PARAMETER));
  const properties: Record<string, Schema> = {};
  for (const column of own) properties[column.field] = fieldSchema(column);
  if (parameters.length > 0) {
    properties.parameters = {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(parameters.map((one) => [one.field.slice(PARAMETER.length), fieldSchema(one)])),
    };
  }
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    required: own.filter(({ required }) => required).map(({ field }) => field),
  };
}

function settingSchema({ type, title, explanation, min, max }: SettingDefinition): Schema {
  const description = `«${title}». ${explanation}`;
  switch (type) {
    case 'boolean':
      return { type: 'boolean', description };
    case 'integer':
      return { type: 'integer', minimum: min, maximum: max, description };
    case 'emails':
      return { type: 'array', items: { type: 'string' }, description };
    case 'decisionWord':
      return { enum: ['РЕШИЛИ', 'ПОСТАНОВИЛИ'], description };
    case 'numberingYear':
      return { enum: [...NUMBERING_YEARS], description };
    case 'monthDay':
      return { type: 'string', pattern: '^[0-9]{2}-[0-9]{2}$', description };
    case 'text':
      return { type: 'string', description };
  }
}

/** The schema (JSON Schema 2020-12) of a register in its JSON form. */
export function registerSchema(): Schema {
  const tables = JSON_TABLES.map((table) => [
    table.id,
    { type: 'array', items: rowSchema(table), description: `Лист «${table.title}».` },
  ]);
  const settings = {
    type: 'object',
    additionalProperties: false,
    description: 'Лист «Настройки».',
    properties: Object.fromEntries(SETTING_DEFINITIONS.map((one) => [one.field, settingSchema(one)])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Реестр Методсети',
    description:
      'Таблиц, которых нет, нет и в реестре; вместо отсутствующих regulations, norms и calendar берутся те, что поставляются с программой. Ссылки – это id строк.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(tables), settings },
  };
}
