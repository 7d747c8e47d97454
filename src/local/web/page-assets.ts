/** The built page: what the server hands out. */
export interface PageAssets {
  /** `index.html`. */
  readonly html: string;
  /** JavaScript of `google.script` for frames. */
  readonly shim: string;
  /** Files by path below `/assets/`. Their names carry a hash of the content. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>;
}
