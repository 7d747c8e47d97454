/** An empty row of a sheet as the entity that it holds. */
export function blankOf<T>(sheet: { blank(): object }): T {
  return sheet.blank() as T;
}
