import type { StoreMessage } from '../frame/frame-messages';

/** `localStorage` of a frame with an opaque origin: begins with what `name` of the window holds, and tells each change. */
export function installStorage(tell: (message: StoreMessage) => void): void {
  const values = new Map(Object.entries(begunWith(window.name)));
  const storage = {
    getItem: (key: string): string | null => values.get(key) ?? null,
    setItem(key: string, value: string): void {
      values.set(key, String(value));
      tell({ type: 'store', key, value: String(value) });
    },
    removeItem(key: string): void {
      values.delete(key);
      tell({ type: 'store', key, value: null });
    },
  };
  Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
}

function begunWith(name: string): Record<string, string> {
  try {
    return JSON.parse(name) as Record<string, string>;
  } catch {
    return {};
  }
}
