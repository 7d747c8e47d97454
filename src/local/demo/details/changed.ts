/** Returns the rows with those meant changed in some fields. */
export function changed<Row>(
  rows: readonly Row[],
  isMeant: (row: Row) => boolean,
  patch: Partial<Row> | ((row: Row) => Partial<Row>),
): Row[] {
  return rows.map((row) => {
    if (!isMeant(row)) return row;
    return { ...row, ...(typeof patch === 'function' ? patch(row) : patch) };
  });
}
