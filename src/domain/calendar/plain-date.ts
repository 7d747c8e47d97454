/**
 * A civil date without time or zone, always `YYYY-MM-DD`. Two plain dates compare as strings.
 * The domain knows no other dates; the reader of the workbook turns serial numbers into these.
 */
export type PlainDate = string;
