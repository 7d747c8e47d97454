/** Version of the layout that this program installs. Raised together with a new entry in `migrations/`. */
export const LAYOUT_VERSION = 1;

/** Key of the developer metadata of the spreadsheet that keeps the version. */
export const LAYOUT_KEY = 'metodset.layout';
