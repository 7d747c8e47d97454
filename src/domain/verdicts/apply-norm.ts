// One norm on one subject: applicability first, then the kind.
import type { PlainDate } from '../calendar/plain-date';
import { createdByOrder } from '../norms/created-by-order';
import { type Finding, finding, missingField } from '../norms/finding';
import { GROUP_PROPOSED, proposedFinding } from '../norms/group-state';
import type { Subject } from '../norms/subject';
import { UNREADABLE_CODE, withUnreadable } from '../norms/unreadable-facts';
import type { PreparedNorm } from './norm-book';
import { isInForce } from './norm-book';
import { AUDIENCE_CODES, otherAudience } from './norm-for-whom';
import { TOLD_ALREADY, toldOnce } from './told-once';

/** Reason codes that any norm may get before its kind is asked. */
export const APPLICABILITY_CODES: readonly string[] = [
  'norm.unknown-kind',
  'norm.parameter-missing',
  'norm.other-type',
  ...AUDIENCE_CODES,
  TOLD_ALREADY,
  GROUP_PROPOSED,
  'norm.column-missing',
  UNREADABLE_CODE,
];

function isOfType(type: string, types: readonly string[]): boolean {
  if (types.indexOf(type) >= 0) return true;
  const plain = type.trim().toLowerCase();
  return types.some((one) => one.trim().toLowerCase() === plain);
}

function inapplicability(subject: Subject, prepared: PreparedNorm, on: PlainDate): Finding | null {
  const { norm, kind, lacking, audiences } = prepared;
  const { period } = subject.frame;
  if (norm.groupTypes.length > 0 && !isOfType(subject.group.type, norm.groupTypes)) {
    return finding(period, on, 'inapplicable', 'norm.other-type', {
      data: { type: subject.group.type, types: norm.groupTypes },
    });
  }
  if (kind === undefined) {
    const missing = [missingField('norms', norm.id, 'kind')];
    return finding(period, on, 'cantTell', 'norm.unknown-kind', { missing, data: { kind: norm.kind } });
  }
  if (lacking.length > 0) {
    const missing = lacking.map((name) => missingField('norms', norm.id, name));
    return finding(period, on, 'cantTell', 'norm.parameter-missing', { missing, data: { parameters: lacking } });
  }
  if (kind !== createdByOrder) {
    const proposed = proposedFinding(subject);
    if (proposed !== null) return proposed;
  }
  return audiences.length === 0 ? null : otherAudience(subject, prepared, on);
}

/** A kind that looks at rows of a table without one of its columns would be wrong about all of them. */
function hindrance({ index, frame, stateOn }: Subject, { kind }: PreparedNorm): Finding | null {
  const { hindered } = index.snapshot;
  if (hindered === undefined || kind === undefined) return null;
  const first = hindered.find(({ table }) => kind.reads.includes(table));
  if (first === undefined) return null;
  const { table, sheet, cell } = first;
  return finding(frame.period, stateOn, 'cantTell', 'norm.column-missing', {
    missing: [missingField(table, null, null)],
    data: { sheet, cell },
  });
}

/** Judges one norm; findings about days on which the norm or its edition is not in force are dropped. */
export function applyNorm(subject: Subject, prepared: PreparedNorm): readonly Finding[] {
  const notApplied = inapplicability(subject, prepared, subject.stateOn) ?? hindrance(subject, prepared);
  const findings =
    notApplied !== null
      ? [notApplied]
      : toldOnce(subject, prepared, prepared.kind?.evaluate(subject, prepared.norm) ?? []);
  if (subject.index.snapshot.unreadable === undefined) return inForce(prepared, findings);
  return inForce(
    prepared,
    findings.map((one) => withUnreadable(subject, one, prepared.kind?.reads ?? [])),
  );
}

function inForce(prepared: PreparedNorm, findings: readonly Finding[]): readonly Finding[] {
  for (const one of findings) {
    if (!isInForce(prepared, one.on)) return findings.filter(({ on }) => isInForce(prepared, on));
  }
  return findings;
}
