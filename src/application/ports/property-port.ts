/** Small durable values shared by all runs of the installation; at most 9 KB each (Apps Script quota). */
export interface PropertyPort {
  get(key: string): string | null;
  /** All properties in one read. */
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
  remove(key: string): void;
}
