/** Places left for the pen. */
export const BLANK_NAME = '____________________';
export const BLANK_DATE = '____________';
export const BLANK_NUMBER = '____';
