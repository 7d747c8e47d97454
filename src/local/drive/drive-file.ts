/** MIME type of a folder of Drive. */
export const FOLDER = 'application/vnd.google-apps.folder';
/** MIME type of a Google document. */
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
/** MIME type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One file or folder in the index. Paths are relative to the folder of documents. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Id of the folder it lies in, or `root`. */
  readonly parent: string;
  /** Its name on the disk. */
  readonly fileName: string;
  /** E-mail of the user for whom the program made it: under drive.file nobody else sees it through the program. */
  readonly owner: string;
  /** ISO 8601, virtual clock. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description: string;
  /** State of the file on the disk when the program last saw it: a difference means that a person changed it. */
  readonly seen: { readonly size: number; readonly mtimeMs: number };
  /** Where the content lies if a crash came before it was put into its place. */
  readonly pendingFrom: string | null;
}

/** What a caller gives about a file; the fields of the REST resource that are understood. */
export interface FileResource {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly description?: string;
  readonly trashed?: boolean;
}

/** Content of a file with its media type. */
export interface Media {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}
