/** Three Russian forms of a noun: «день», «дня», «дней». */
export type PluralForms = readonly [one: string, few: string, many: string];

/**
 * Returns the form that goes with the whole number `count`; the sign does not matter.
 *
 * @example
 * pluralForm(21, ['день', 'дня', 'дней']) // => 'день'
 * pluralForm(12, ['день', 'дня', 'дней']) // => 'дней'
 */
export function pluralForm(count: number, forms: PluralForms): string {
  const hundred = Math.abs(count) % 100;
  const ten = hundred % 10;
  if (hundred >= 11 && hundred <= 14) return forms[2];
  if (ten === 1) return forms[0];
  return ten >= 2 && ten <= 4 ? forms[1] : forms[2];
}

/**
 * Returns the number with its noun; thousands are parted by a no-break space.
 *
 * @example
 * countOf(8000, ['проверка', 'проверки', 'проверок']) // => '8 000 проверок'
 */
export function countOf(count: number, forms: PluralForms): string {
  return `${formatCount(count)} ${pluralForm(count, forms)}`;
}

/** Parts thousands by a no-break space. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
