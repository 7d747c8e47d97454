// Settings of the installation: names and explanations for people, types, defaults.

import type { Settings } from '../../domain/register/settings';

/** How the value of a setting is read and written. */
export type SettingType = 'text' | 'emails' | 'boolean' | 'integer' | 'monthDay' | 'decisionWord' | 'numberingYear';

/** One setting: how it is called, explained and read. */
export interface SettingDefinition {
  readonly field: keyof Settings;
  readonly title: string;
  readonly explanation: string;
  readonly type: SettingType;
  /** Bounds of an integer, inclusive. */
  readonly min: number;
  readonly max: number;
}

/** What holds where «Настройки» say nothing. */
export const DEFAULT_SETTINGS: Settings = {
  registerName: '',
  authorityName: '',
  place: '',
  methodistEmails: [],
  mailEnabled: false,
  dailyHour: 7,
  nextYearMeetingsFrom: '08-15',
  minutesWorkingDays: 5,
  unansweredMeetingDays: 3,
  leaderVacancyWorkingDays: 10,
  lowAttendancePercent: 50,
  presentListThreshold: 15,
  decisionWord: 'РЕШИЛИ',
  phraseForms: '',
  numberingYear: 'учебный год',
};

const setting = (
  field: keyof Settings,
  type: SettingType,
  title: string,
  explanation: string,
  min = 0,
  max = 0,
): SettingDefinition => ({ field, type, title, explanation, min, max });

/** All settings in the order in which the sheet shows them. */
export const SETTING_DEFINITIONS: readonly SettingDefinition[] = [
  setting('registerName', 'text', 'Название реестра', 'Муниципалитет или школа; стоит в заголовках писем и сводок.'),
  setting('authorityName', 'text', 'Орган управления', 'Кто указан в шапке документов: управление образования, школа.'),
  setting('place', 'text', 'Место составления документов', 'Город или село: г. Любим.'),
  setting(
    'methodistEmails',
    'emails',
    'Методисты',
    'E-mail методистов через точку с запятой. Пусто — методистом считается всякий, кто может править книгу.',
  ),
  setting('mailEnabled', 'boolean', 'Рассылать письма', 'да — программа шлёт напоминания; нет — только показывает их.'),
  setting('dailyHour', 'integer', 'Час ежедневной проверки', 'Целый час от 0 до 23.', 0, 23),
  setting(
    'nextYearMeetingsFrom',
    'monthDay',
    'Августовские заседания',
    'С какого дня заседания относятся уже к следующему учебному году: 15 августа.',
  ),
  setting(
    'minutesWorkingDays',
    'integer',
    'Срок протокола, рабочих дней',
    'Сколько рабочих дней даётся на протокол, если положение не говорит.',
    0,
    60,
  ),
  setting(
    'unansweredMeetingDays',
    'integer',
    'Спросить о заседании, дней',
    'Через сколько дней спрашивать, состоялось ли заседание.',
    0,
    60,
  ),
  setting(
    'leaderVacancyWorkingDays',
    'integer',
    'Без руководителя, рабочих дней',
    'Сколько рабочих дней отсутствие руководителя — ещё не нарушение.',
    0,
    120,
  ),
  setting('lowAttendancePercent', 'integer', 'Низкая явка, %', 'Ниже какой явки предупреждать.', 0, 100),
  setting(
    'presentListThreshold',
    'integer',
    'Список присутствующих, человек',
    'Если присутствовало больше, в протоколе — число, а список прилагается.',
    0,
    1000,
  ),
  setting('decisionWord', 'decisionWord', 'Слово решения', 'РЕШИЛИ или ПОСТАНОВИЛИ.'),
  setting(
    'phraseForms',
    'text',
    'Проверенные падежи',
    'Должности, организации, объединения и органы, по одному в строке: «РайОНО = род: РайОНО; дат: РайОНО; вин: …; тв: …; предл: …». В документах они стоят так и не выделяются; падежи ФИО — в листе «Педагоги».',
  ),
  setting(
    'numberingYear',
    'numberingYear',
    'Нумерация',
    'С чего номера документов начинаются заново: учебный год или календарный год.',
  ),
];
