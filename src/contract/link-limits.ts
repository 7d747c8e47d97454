/** People of one answer of the list of links, and the most of links of people without work. */
export const LINKS_AT_ONCE = 50;
/** People for whom the page asks links by one request: their addresses are one answer. */
export const LINKS_MADE_AT_ONCE = 200;
