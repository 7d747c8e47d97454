/** A repeatable source of choices: the same seed always tells the same story. */
export interface Random {
  /** A whole number from `min` to `max`, both inclusive. */
  int(min: number, max: number): number;
  /** True in `share` of cases, 0–1. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items in random order; fewer when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
}

function seedOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}

/** Starts a stream of choices from a word (mulberry32). */
export function randomFrom(seed: string): Random {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const rest = [...items];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1));
    return taken;
  };
  return { int, pick, sample, chance: (share) => next() < share };
}
