function isLegal(value: unknown, Native: DateConstructor, above: readonly unknown[]): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Native || above.includes(value)) return false;
  const path = [...above, value];
  if (Array.isArray(value)) return value.every((item) => isLegal(item, Native, path));
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) return false;
  return Object.keys(value).every((key) => isLegal((value as Record<string, unknown>)[key], Native, path));
}

/**
 * What `google.script.run` brings back to the page: with a Date (or a function, a Map …) anywhere inside, the success
 * handler silently gets `null` (enuchi/React-Google-Apps-Script#28); `undefined` inside an array becomes `null`.
 */
export function resultText(value: unknown, Native: DateConstructor): string {
  return isLegal(value, Native, []) ? (JSON.stringify(value) ?? 'null') : 'null';
}
