import { id, longText, text } from '../column';
import { defineSheet } from '../sheet-definition';

/** One row of «Настройки». The id is the Russian name of the setting, as it stands in the cell. */
interface SettingRow {
  readonly id: string;
  readonly value: string;
  readonly explanation: string;
}

/** «Настройки»: choices of the installation. Rows are known by the name of the setting, see `setting-rows.ts`. */
export const settingsSheet = defineSheet<SettingRow>({
  id: 'settings',
  title: 'Настройки',
  sheetId: 7023,
  idPrefix: '',
  tabColor: '#757575',
  frozenColumns: 1,
  columns: {
    id: { ...id('Настройка'), width: 320, note: 'Название настройки. Не меняйте: по нему программа находит значение.' },
    value: text('Значение', 'Значение настройки; пусто — как задумано.', { width: 260 }),
    explanation: longText('Пояснение', 'Что меняет настройка.', { width: 420 }),
  },
  blank: () => ({ id: '', value: '', explanation: '' }),
});
