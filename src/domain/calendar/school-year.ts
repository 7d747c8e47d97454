/**
 * A school year as printed in papers, `2026/27`: the container 1 September 2026 – 31 August 2027.
 * Teaching time inside it is another thing and comes from the calendar sheet.
 */
export type SchoolYear = string;
