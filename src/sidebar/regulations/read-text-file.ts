/** Bytes of UTF-8 that the wizard takes at most: what the contract allows a text to be. */
export const FILE_LIMIT = 1_000_000;

/** Reads a chosen file as text; `null` when the browser cannot. */
export function readTextFile(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null);
    reader.onerror = () => resolve(null);
    reader.readAsText(file);
  });
}
