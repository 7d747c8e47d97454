import type { Settings } from '../../domain/register/settings';
import { monthGenitive } from './reading/plain-dates';
import type { FieldValue } from './row-change';
import { SETTING_DEFINITIONS, type SettingDefinition } from './setting-rows';

/** Definition of a setting by its field. */
export function settingOf(field: string): SettingDefinition {
  const definition = SETTING_DEFINITIONS.find((candidate) => candidate.field === field);
  if (definition === undefined) throw new Error(`No such setting: ${field}`);
  return definition;
}

/** The value of a setting as it stands in its cell. */
export function settingText(field: keyof Settings, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (settingOf(field).type === 'monthDay' && typeof value === 'string') {
    return `${Number(value.slice(3))} ${monthGenitive(Number(value.slice(0, 2)))}`;
  }
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  return Array.isArray(value) ? value.join('; ') : String(value);
}
