/** Values that may vanish at any moment; at most 100 KB each, keys up to 250 characters (Apps Script quota). */
export interface CachePort {
  get(key: string): string | null;
  set(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}
