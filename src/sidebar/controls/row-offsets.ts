/** Where rows of different heights stand in a long list, CSS pixels from its top. */
export interface RowOffsets {
  /** `starts[i]` is the top of row `i`; one more element than rows, the last is the whole height. */
  readonly starts: Float64Array;
  readonly total: number;
}

/** Sums heights up; rows not measured yet are taken for `estimate` pixels. */
export function sumOffsets(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): RowOffsets {
  const starts = new Float64Array(keys.length + 1);
  let top = 0;
  for (let index = 0; index < keys.length; index += 1) {
    starts[index] = top;
    top += heights.get(keys[index] ?? '') ?? estimate;
  }
  starts[keys.length] = top;
  return { starts, total: top };
}

/** Returns the row that covers `position`; the first or last one when it is outside. */
export function rowAt({ starts }: RowOffsets, position: number): number {
  let low = 0;
  let high = Math.max(starts.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
