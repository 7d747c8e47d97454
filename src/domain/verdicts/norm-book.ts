// Which norms judge a group, and by which edition of its regulation.
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { normKindById } from '../norms/catalogue';
import type { Norm } from '../norms/norm';
import { audienceWords, minorityLevels } from '../norms/norm-audience';
import type { NormKind } from '../norms/norm-kind';
import type { NormParameters } from '../norms/norm-parameters';
import type { Audience } from '../register/group-audience';
import type { Regulation } from '../regulations/regulation';

/** A norm ready to be applied. */
export interface PreparedNorm {
  readonly norm: Norm;
  /** `undefined` when nobody knows the kind that the sheet names. */
  readonly kind: NormKind | undefined;
  /** Parameters that the kind needs and the norm does not give. */
  readonly lacking: readonly (keyof NormParameters)[];
  readonly edition: Edition;
  /** Whose groups it is for, each word apart and in lower case; empty: everybody's. */
  readonly audiences: readonly string[];
  /** Levels whose people it asks about where they are the minority of a mixed group. */
  readonly minorities: readonly Audience[];
  /** The norm is only a part of a combination and is not judged on its own. */
  readonly isPart: boolean;
  /** The day that `isInForce` was asked about last, and what it answered. */
  readonly asked: { on: PlainDate | null; answer: boolean };
}

/** One edition with the span in which it is in force, ends inclusive; `''` and `'9999-12-31'` stand for «no end». */
interface Edition {
  readonly regulation: Regulation;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** First day of the earliest edition of the family known to the register. */
  readonly familyFrom: PlainDate;
}

/** Everything that may judge groups of one regulation: norms of all editions of its family. */
export interface NormSet {
  /** The edition that groups name: its words and its policy of days off. */
  readonly regulation: Regulation;
  readonly norms: readonly PreparedNorm[];
}

const FOREVER = '9999-12-31';

function isEmpty(value: NormParameters[keyof NormParameters]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** An edition ends on the day before the next one begins, even when its card does not say so (G 6.3). */
function editionsOf(family: readonly Regulation[]): readonly Edition[] {
  const sorted = [...family].sort((a, b) => {
    const first = a.inForceFrom ?? '';
    const second = b.inForceFrom ?? '';
    return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
  });
  const familyFrom = sorted[0]?.inForceFrom ?? '';
  return sorted.map((regulation, i) => {
    const next = sorted[i + 1]?.inForceFrom ?? null;
    const own = regulation.inForceUntil ?? FOREVER;
    const until = next !== null && addDays(next, -1) < own ? addDays(next, -1) : own;
    return { regulation, from: regulation.inForceFrom ?? '', until, familyFrom };
  });
}

function prepare(norm: Norm, edition: Edition, parts: ReadonlySet<string>): PreparedNorm {
  const kind = normKindById(norm.kind);
  const lacking = kind === undefined ? [] : kind.requires.filter((name) => isEmpty(norm.parameters[name]));
  // «школьные; дополнительное»: separated as people separate words.
  const audiences = audienceWords(norm.audience).map((word) => word.toLowerCase());
  const minorities = minorityLevels(norm.audience);
  const asked = { on: null, answer: false };
  return { norm, kind, lacking, edition, audiences, minorities, isPart: parts.has(norm.id), asked };
}

/** Norms that combinations name: judged inside them only. */
function partsOf(norms: readonly Norm[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const norm of norms) {
    if (norm.kind !== 'all-of' && norm.kind !== 'any-of') continue;
    for (const id of norm.parameters.content) parts.add(id);
  }
  return parts;
}

/** Builds the norms of each regulation by its id; norms that are switched off are left out. */
export function buildNormBook(
  regulations: readonly Regulation[],
  norms: readonly Norm[],
): ReadonlyMap<string, NormSet> {
  const families = new Map<string, Regulation[]>();
  for (const regulation of regulations) {
    const family = regulation.family === '' ? regulation.id : regulation.family;
    families.set(family, [...(families.get(family) ?? []), regulation]);
  }
  const active = norms.filter((norm) => norm.offReason.trim() === '');
  const parts = partsOf(active);
  const book = new Map<string, NormSet>();
  for (const family of families.values()) {
    const prepared = editionsOf(family).flatMap((edition) =>
      active.filter((norm) => norm.regulationId === edition.regulation.id).map((norm) => prepare(norm, edition, parts)),
    );
    prepared.sort((a, b) => (a.norm.id < b.norm.id ? -1 : 1));
    for (const regulation of family) book.set(regulation.id, { regulation, norms: prepared });
  }
  return book;
}

/**
 * Tells whether the norm judges a fact of that day: its edition and the norm itself are in force. The last day is
 * remembered: nearly all groups ask about the same one.
 */
export function isInForce(prepared: PreparedNorm, on: PlainDate): boolean {
  const { asked } = prepared;
  if (asked.on !== on) {
    asked.answer = isInForceOn(prepared, on);
    asked.on = on;
  }
  return asked.answer;
}

function isInForceOn(prepared: PreparedNorm, on: PlainDate): boolean {
  const { norm, edition, kind } = prepared;
  // A person who took the role before the regulation appeared is judged by its first edition.
  const day = kind?.judges === 'state' && on < edition.familyFrom ? edition.familyFrom : on;
  if (day < edition.from || day > edition.until) return false;
  return (
    (norm.inForceFrom === null || norm.inForceFrom <= day) && (norm.inForceUntil === null || day <= norm.inForceUntil)
  );
}
