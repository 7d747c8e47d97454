/** Median of `runs` durations of `action` in milliseconds of this thread. */
export function medianMs(runs: number, action: () => unknown): number {
  const durations = Array.from({ length: runs }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return median(durations);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no values to take the median of');
  return middle;
}

/** Two digits after the point: more would be noise. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
