/** Returns 20 random letters and digits; `crypto.randomUUID` is missing where the page is not in a secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
