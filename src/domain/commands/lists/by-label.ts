import type { Option } from '../definition/command';

const key = (text: string): string => text.toLowerCase().replace(/ё/g, 'е');

/** The order of names in lists: small and capital letters alike, ё as е. */
export function byLabel(a: Option, b: Option): number {
  const [one, other] = [key(a.label), key(b.label)];
  if (one === other) return a.id < b.id ? -1 : 1;
  return one < other ? -1 : 1;
}
