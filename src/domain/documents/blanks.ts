/** Places left for the pen. */
export const BLANK_NAME = '____________________';
/** Place for a date to be written in by hand. */
export const BLANK_DATE = '____________';
/** Place for a number to be written in by hand. */
export const BLANK_NUMBER = '____';
