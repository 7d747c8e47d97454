// What the installation remembers between runs in its properties: when it was checked, by whom, what went wrong.
import { daysBetween } from '../../domain/calendar/date-arithmetic';
import type { PropertyPort } from '../ports/property-port';
import type { RegisterIssue } from '../workbook/register-issue';

const LAST_CHECK = 'check.last';
const DAILY_RUN = 'daily.last';
const OWNER = 'daily.owner';
const INSTALLER = 'install.owner';
const FAILURE = 'daily.failure';

/** A property holds 9 KB; Cyrillic letters take two bytes. */
const PROPERTY_LIMIT = 4_000;

/** Hours after which a daily check that comes within a set hour must have come again. */
const LATE_AFTER_HOURS = 26;

/** What the last check left for the page. */
interface LastCheck {
  /** Local ISO time; empty when nothing could be judged yet. */
  readonly at: string;
  readonly issueCount: number;
  /** As many of the issues as fit. */
  readonly issues: readonly RegisterIssue[];
}

/** Who runs the daily check, and in which hour. */
interface DailyOwner {
  readonly email: string;
  readonly hour: number;
  /** Local ISO time of the installation. */
  readonly since: string;
}

/** Everything remembered, read at once. */
export interface InstallationState {
  readonly lastCheck: LastCheck | null;
  /** Local ISO time of the last finished daily run. */
  readonly dailyAt: string | null;
  readonly owner: DailyOwner | null;
  /** Reference of the daily run that failed last, if nothing has succeeded since. */
  readonly failure: string | null;
}

/** Reads everything that is remembered, with one call. */
export function readState(properties: PropertyPort): InstallationState {
  const all = properties.all();
  return {
    lastCheck: parse<LastCheck>(all[LAST_CHECK]),
    dailyAt: all[DAILY_RUN] ?? null,
    owner: parse<DailyOwner>(all[OWNER]),
    failure: all[FAILURE] ?? null,
  };
}

/** Remembers a check and as many of its issues as a property holds. */
export function rememberCheck(properties: PropertyPort, at: string, issues: readonly RegisterIssue[]): void {
  const kept: RegisterIssue[] = [];
  let text = '';
  for (const issue of issues) {
    kept.push(issue);
    const longer = JSON.stringify({ at, issueCount: issues.length, issues: kept });
    if (longer.length > PROPERTY_LIMIT) break;
    text = longer;
  }
  properties.set(LAST_CHECK, text === '' ? JSON.stringify({ at, issueCount: issues.length, issues: [] }) : text);
}

/** Remembers a daily run that came to its end; an earlier failure is forgotten. */
export function rememberDailyRun(properties: PropertyPort, at: string): void {
  properties.set(DAILY_RUN, at);
  properties.remove(FAILURE);
}

/** Remembers the reference of a daily run that failed. */
export function rememberFailure(properties: PropertyPort, reference: string): void {
  properties.set(FAILURE, reference);
}

/** Remembers who runs the daily check. */
export function rememberOwner(properties: PropertyPort, owner: DailyOwner): void {
  properties.set(OWNER, JSON.stringify(owner));
}

/** Who answers for the register when «Настройки» cannot tell: who installed it, else who runs the daily check. */
export function registerOwner(properties: PropertyPort): string | null {
  const { [INSTALLER]: installer, [OWNER]: owner } = properties.all();
  return installer || parse<DailyOwner>(owner)?.email || null;
}

/** Remembers who installed the register, the first time only. */
export function rememberInstaller(properties: PropertyPort, email: string): void {
  if (registerOwner(properties) === null) properties.set(INSTALLER, email);
}

/** Whether the daily check has not come for longer than it may; `since`: what it is counted from. */
export function isDailyLate(since: string | null, now: string): boolean {
  return since !== null && hoursBetween(since, now) > LATE_AFTER_HOURS;
}

function hoursBetween(from: string, to: string): number {
  const hour = (iso: string) => Number(iso.slice(11, 13)) + Number(iso.slice(14, 16)) / 60;
  return daysBetween(from.slice(0, 10), to.slice(0, 10)) * 24 + hour(to) - hour(from);
}

function parse<T>(text: string | undefined): T | null {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    // People who edit the script can edit properties: what cannot be read was never written by us.
    return null;
  }
}
