// One norm on one subject: applicability first, then the kind.
import type { PlainDate } from '../calendar/plain-date';
import { type Finding, finding, missingField } from '../norms/finding';
import type { Subject } from '../norms/subject';
import { UNREADABLE_CODE, withUnreadable } from '../norms/unreadable-facts';
import { audienceOf, isMixed } from '../register/group-audience';
import type { PreparedNorm } from './norm-book';
import { isInForce } from './norm-book';

/** Reason codes that any norm may get before its kind is asked. */
export const APPLICABILITY_CODES: readonly string[] = [
  'norm.unknown-kind',
  'norm.parameter-missing',
  'norm.other-type',
  'norm.other-audience',
  'norm.audience-unknown',
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
  if (audiences.length === 0) return null;
  const audience = audienceOf(subject.index, subject.facts, subject.stateOn);
  if (audience === null) {
    // One unknown must not show twice: the norm of the schools speaks for its neighbours.
    const speaks = audiences.includes('школьные');
    const missing = [missingField('groups', subject.group.id, 'audience')];
    return finding(period, on, speaks ? 'cantTell' : 'inapplicable', 'norm.audience-unknown', { missing });
  }
  if (audiences.includes(audience)) return null;
  const mixed = isMixed(subject.facts.group.audience) ? 1 : 0;
  return finding(period, on, 'inapplicable', 'norm.other-audience', {
    data: { audience, wanted: norm.audience, mixed },
  });
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
  const findings = notApplied !== null ? [notApplied] : (prepared.kind?.evaluate(subject, prepared.norm) ?? []);
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
