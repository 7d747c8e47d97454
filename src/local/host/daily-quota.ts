import { GoogleError } from '../google-error';
import type { JsonFile } from './json-file';

/** Used amounts by «what/user»; `since` is the moment of the first use, ms of the virtual clock. */
export type QuotaUse = Record<string, { since: number; used: number }>;

const DAY_MS = 86_400_000;

/**
 * Daily quotas: «per user and reset 24 hours after the first request»
 * (https://developers.google.com/apps-script/guides/services/quotas). A refused amount is not counted.
 */
export class DailyQuotas {
  private changed = false;

  constructor(private readonly file: JsonFile<QuotaUse>) {}

  used(what: string, user: string, now: number): number {
    const use = this.file.value[`${what}/${user}`];
    return use && now - use.since < DAY_MS ? use.used : 0;
  }

  /** Counts `amount`; throws GoogleError 429 RESOURCE_EXHAUSTED when it does not fit into `limit`. */
  take(what: string, user: string, amount: number, limit: number, now: number): void {
    const used = this.used(what, user, now);
    if (used + amount > limit) {
      throw new GoogleError(429, 'RESOURCE_EXHAUSTED', `Service invoked too many times for one day: ${what}.`);
    }
    this.add(what, user, amount, now);
  }

  /** Counts `amount` that has been spent already. */
  add(what: string, user: string, amount: number, now: number): void {
    const key = `${what}/${user}`;
    const use = this.file.value[key];
    this.changed = true;
    if (use && now - use.since < DAY_MS) use.used += amount;
    else this.file.value[key] = { since: now, used: amount };
  }

  /** Keeps what was counted since the last time. */
  save(): void {
    if (!this.changed) return;
    this.changed = false;
    this.file.save();
  }
}
