import { GoogleError } from '../google-error';

const MINUTE_MS = 60_000;

/**
 * Requests per minute and user of the Sheets API (https://developers.google.com/workspace/sheets/api/limits),
 * counted over the last 60 s of the virtual clock. A refused request is not counted.
 */
export class MinuteQuota {
  private readonly moments = new Map<string, number[]>();

  constructor(
    private readonly title: 'Read requests' | 'Write requests',
    private readonly limit: number,
  ) {}

  /** @throws GoogleError 429 RESOURCE_EXHAUSTED */
  take(user: string, now: number): void {
    const moments = (this.moments.get(user) ?? []).filter((moment) => moment > now - MINUTE_MS);
    if (moments.filter((moment) => moment <= now).length >= this.limit) {
      throw new GoogleError(
        429,
        'RESOURCE_EXHAUSTED',
        `Quota exceeded for quota metric '${this.title}' and limit '${this.title} per minute per user' ` +
          "of service 'sheets.googleapis.com'.",
      );
    }
    moments.push(now);
    this.moments.set(user, moments);
  }
}
