// What a setting or a field of a JSON register takes, in words that go into «Введите: …» and «Ожидается …».

/** What each kind of setting takes. */
export const expectedSetting = {
  boolean: 'да или нет',
  /** Both ends belong to it. */
  integer: (min: number | undefined, max: number | undefined): string => `целое число от ${min} до ${max}`,
  emails: 'адреса через точку с запятой: ivanova@school.ru; petrova@school.ru',
  monthDay: 'день и месяц: 15 августа',
  decisionWord: 'РЕШИЛИ или ПОСТАНОВИЛИ',
  numberingYear: '«учебный год» или «календарный год»',
  text: 'текст',
} as const;

/** What each kind of field takes. */
export const expectedField = {
  integer: 'целое число',
  boolean: 'true или false',
  date: 'дата текстом "2026-11-22"',
  textList: 'список текстов: ["…", "…"]',
  deadline: 'срок: { "operator": "notLaterThan", "month": 9, "day": 15, "yearOf": "start" } или словами',
  text: 'текст',
  object: 'объект',
  setting: 'текст, число или да/нет',
} as const;
