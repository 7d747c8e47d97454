/** A file of the installation. */
export interface StoredDocument {
  readonly fileId: string;
  readonly url: string;
  readonly name: string;
}

/** A template as .docx bytes and where they came from. */
export interface TemplateBytes {
  readonly bytes: Uint8Array;
  /** `own`: the installation's editable copy; `shipped`: the one in the program, because the copy is out of reach. */
  readonly source: 'own' | 'shipped';
}

/** Names of the shipped templates; each is `appsscript/template-<name>.html`. */
export type TemplateName = 'minutes';

/** Papers and their templates in the file store of the user. */
export interface DocumentPort {
  /** Makes sure that the installation has its own editable copy of a template; true when one was created. */
  ensureTemplate(name: TemplateName): boolean;
  /** The template as .docx: from the cache, else exported from the installation's copy, else the shipped one. */
  exportTemplate(name: TemplateName): TemplateBytes;
  /** Creates a .docx file; `key` finds it again after an interrupted run. One call. */
  create(file: { readonly name: string; readonly bytes: Uint8Array; readonly key: string }): StoredDocument;
  /** The oldest living file created with this key. One call. */
  findByKey(key: string): StoredDocument | undefined;
}
