/** Reads a chosen file as base64; `null` when the browser cannot. */
export function readBase64(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    // «data:text/csv;base64,0KTQmNCe»; of an empty file some browsers give «data:» alone.
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : null;
      resolve(address === null ? null : address.slice(address.indexOf(',') + 1).replace(/^data:$/, ''));
    };
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
