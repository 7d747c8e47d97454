/** Groups of one atomic write: rows of plans, lines and journal of so many stay under what Sheets takes at once. */
export const GROUPS_AT_ONCE = 60;
