/** A file of the installation. */
export interface StoredDocument {
  readonly fileId: string;
  readonly url: string;
  readonly name: string;
  /** Fingerprint of what was put into it; empty when the file does not tell. */
  readonly content: string;
}

/** A .docx file to be. */
export interface DocumentContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of what it says, up to 100 bytes: tells a later run whether the file is out of date. */
  readonly content: string;
}

/** A template as .docx bytes and where they came from. */
interface TemplateBytes {
  readonly bytes: Uint8Array;
  /**
   * `own`: the installation's editable copy; `builtIn`: the one in the program, for there is no copy; `shipped`: the
   * same, because the copy is out of reach.
   */
  readonly source: 'own' | 'builtIn' | 'shipped';
}

/** A file for a browser to save, or why there is none. */
export type DownloadedDocument =
  | { readonly kind: 'ready'; readonly base64: string }
  /** Larger than allowed. */
  | { readonly kind: 'tooLarge' }
  /** People have put something else into its place. */
  | { readonly kind: 'notDocx' };

/** Name of a shipped template, `appsscript/template-<name>.html`: small Latin letters and «-». */
export type TemplateName = string;

/** Papers and their templates in the file store of the user. */
export interface DocumentPort {
  /** Makes sure that the installation has its own editable copy of a template; true when one was created. */
  ensureTemplate(name: TemplateName): boolean;
  /** The template as .docx: from the cache, else exported from the installation's copy, else the shipped one. */
  exportTemplate(name: TemplateName): TemplateBytes;
  /** The template as the program ships it. */
  shippedTemplate(name: TemplateName): Uint8Array;
  /** Makes an editable template of the program's own; `key` finds it again after an interrupted run. Two calls. */
  newTemplate(file: DocumentContent & { readonly key: string }): StoredDocument;
  /** A template that `newTemplate` made, as .docx; `undefined`: out of reach. One call. */
  exportFile(fileId: string): Uint8Array | undefined;
  /** From now on papers are made of this file; `null`: of the shipped template. */
  takeTemplate(name: TemplateName, fileId: string | null): void;
  /** Creates a .docx file; `key`, up to 100 bytes, finds it again after an interrupted run. One call. */
  create(file: DocumentContent & { readonly key: string }): StoredDocument;
  /** Puts another content into a file that this script made. One call. */
  replace(fileId: string, file: DocumentContent): StoredDocument;
  /** A file as .docx of at most `mostBytes`; `undefined` for one deleted, trashed or of another user. Two calls. */
  download(fileId: string, mostBytes: number): DownloadedDocument | undefined;
  /** A file while it lives: `undefined` for one deleted or trashed, and for one of another user. One call. */
  find(fileId: string): StoredDocument | undefined;
  /** The oldest living file created with this key. One call. */
  findByKey(key: string): StoredDocument | undefined;
}
