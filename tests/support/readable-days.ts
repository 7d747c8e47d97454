/** The first and the last day that a cell of the register is read back as; both inclusive. */
export const FIRST_DAY = '1930-01-01';
export const LAST_DAY = '2149-12-31';
