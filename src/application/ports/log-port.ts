/** The platform's execution log. It is kept long and read by others: no personal data. */
export interface LogPort {
  error(reference: string, error: unknown): void;
}
