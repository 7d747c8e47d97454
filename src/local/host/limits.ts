/**
 * Google's limits for a consumer account, as documented in 2026
 * (https://developers.google.com/apps-script/guides/services/quotas,
 * https://developers.google.com/workspace/sheets/api/limits). Times in milliseconds.
 */
export interface Limits {
  readonly runMs: number;
  readonly simpleTriggerMs: number;
  readonly triggersPerDayMs: number;
  readonly triggersPerUser: number;
  readonly sheetsReadsPerMinute: number;
  readonly sheetsWritesPerMinute: number;
  readonly mailRecipientsPerDay: number;
  readonly mailRecipientsPerMessage: number;
  readonly documentsPerDay: number;
  readonly propertyOperationsPerDay: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheKeyLength: number;
  readonly cacheValueBytes: number;
  readonly cacheItems: number;
  readonly cacheSeconds: number;
}

const MINUTE = 60_000;

/** Limits of an account that is not of an organization. */
export const CONSUMER_LIMITS: Limits = {
  runMs: 6 * MINUTE,
  simpleTriggerMs: 30_000,
  triggersPerDayMs: 90 * MINUTE,
  triggersPerUser: 20,
  sheetsReadsPerMinute: 60,
  sheetsWritesPerMinute: 60,
  mailRecipientsPerDay: 100,
  mailRecipientsPerMessage: 50,
  documentsPerDay: 250,
  propertyOperationsPerDay: 50_000,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyLength: 250,
  cacheValueBytes: 100 * 1024,
  cacheItems: 1_000,
  cacheSeconds: 21_600,
};

/** The same for an account of an organisation. */
export const WORKSPACE_LIMITS: Limits = {
  ...CONSUMER_LIMITS,
  triggersPerDayMs: 360 * MINUTE,
  mailRecipientsPerDay: 1_500,
  documentsPerDay: 1_500,
  propertyOperationsPerDay: 500_000,
};
