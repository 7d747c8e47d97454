import type { OpenPageOutput } from '../../contract/open-page';
import { keepValues, type TextStorage } from '../state/kept-values';
import { violatedCounts } from './burning-groups';

/** What a person saw: when, and how many duties were broken in each group that had any. */
export interface Visit {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly violated: Readonly<Record<string, number>>;
}

/** The visit of today and the one before: a page opened ten times a day still compares with the day before. */
export interface Visits {
  readonly last: Visit;
  readonly before: Visit | null;
}

/** How the number of broken duties of a group has changed. */
export interface ViolationChange {
  readonly groupId: string;
  readonly was: number;
  readonly now: number;
}

const KEY = 'metodset:visits:1:';

/** Keeps visits in the browser by e-mail: several people may work at one computer. */
export function visitStore(storage: () => TextStorage | null) {
  const kept = keepValues<Visits>(storage, (stored) => {
    const visits = stored as Partial<Visits> | null;
    return typeof visits?.last?.day === 'string' && typeof visits.last.violated === 'object'
      ? (visits as Visits)
      : undefined;
  });
  return {
    /** Notes that the page was seen; answers the visit to compare with, if there was one on an earlier day. */
    note(email: string, page: Pick<OpenPageOutput, 'today' | 'tally' | 'many'>): Visit | null {
      const known = kept.read(KEY + email);
      const before = known === undefined || known.last.day >= page.today ? (known?.before ?? null) : known.last;
      kept.write(KEY + email, { last: { day: page.today, violated: violatedOf(page) }, before });
      return before;
    },
  };
}

function violatedOf(page: Pick<OpenPageOutput, 'tally' | 'many'>): Readonly<Record<string, number>> {
  return Object.fromEntries(violatedCounts(page));
}

/** Groups whose number of broken duties differs from the visit's, worsened first; groups that are gone are left out. */
export function violationChanges(
  before: Visit,
  page: Pick<OpenPageOutput, 'tally' | 'groups' | 'many'>,
): readonly ViolationChange[] {
  const now = violatedOf(page);
  const ids = page.many === undefined ? page.groups.map(({ id }) => id) : Object.keys({ ...before.violated, ...now });
  return ids
    .map((id) => ({ groupId: id, was: before.violated[id] ?? 0, now: now[id] ?? 0 }))
    .filter((change) => change.was !== change.now)
    .sort((a, b) => b.now - b.was - (a.now - a.was));
}
