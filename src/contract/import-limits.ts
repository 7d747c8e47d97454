// Limits of an import, apart from its schemas: whoever needs only the numbers takes no library of schemas along.

/** Bytes of a file. */
export const LARGEST_IMPORT_FILE = 5 * 1024 * 1024;
/** People of one import, all tables together. */
export const MOST_IMPORTED_ROWS = 5_000;
/** Rows and problems that a preview brings at most; their numbers are told whole. */
export const MOST_SHOWN_IMPORT_ROWS = 1_000;
