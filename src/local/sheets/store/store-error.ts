/** Why a data folder cannot be opened; the message is Russian, for the person who started the program. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: 'LOCKED' | 'UNREADABLE' | 'JOURNAL_MISMATCH',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
