/** Groups of one atomic write: rows of plans, lines and journal of so many stay under what Sheets takes at once. */
export const GROUPS_AT_ONCE = 60;
/** Groups of one answer of the preview, without names of members and with them. */
export const PREVIEWED_AT_ONCE = 50;
export const LISTED_AT_ONCE = 100;
