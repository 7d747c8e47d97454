/** A failure as Google's services report it: HTTP code, canonical status and an English message. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';

  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
  ) {
    super(message);
  }
}
