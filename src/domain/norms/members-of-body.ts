// Of whom a group is made: NS 7.1 («создаётся из руководителей районных (окружных) методических объединений»).
import { addDays } from '../calendar/date-arithmetic';
import type { Membership } from '../register/membership';
import type { Missing } from '../verdicts/verdict';
import { finding, missingField, recordRefs } from './finding';
import { activeMembers, closedFinding, GROUP_CLOSED, GROUP_NOBODY, hadMembers, nobodyFinding } from './group-state';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { placeInOtherBody } from './other-body';
import type { Subject } from './subject';

interface Compared {
  readonly inside: Membership[];
  readonly outside: Membership[];
  /** Members of whom nobody can tell. */
  unknown: number;
  /** Of those the ones who joined on a day when the register holds no such body. */
  withoutBody: number;
  readonly names: Set<string>;
  /** Cells and rows to be filled, each once. */
  readonly missing: Map<string, Missing>;
}

function ask(compared: Compared, missing: Missing): void {
  compared.unknown++;
  compared.missing.set(`${missing.table}|${missing.id}`, missing);
}

/** The row with which the person joined: rows that follow one another without a day between are one membership. */
function firstRow({ facts }: Subject, last: Membership): Membership {
  let first = last;
  for (let i = facts.memberships.length - 1; i >= 0; i--) {
    const row = facts.memberships[i];
    if (row === undefined || row.personId !== last.personId || row.role === 'curator' || first.from === null) continue;
    const isEarlier = row.from === null || row.from < first.from;
    if (isEarlier && (row.to === null || addDays(row.to, 1) >= first.from)) first = row;
  }
  return first;
}

/** Looks at one member as of the day of joining. */
function compare(subject: Subject, norm: Norm, member: Membership, compared: Compared): void {
  const row = firstRow(subject, member);
  if (row.from === null) {
    ask(compared, missingField('memberships', row.id, 'from'));
    return;
  }
  const place = placeInOtherBody(subject, norm.parameters, row.personId, row.from);
  switch (place.kind) {
    case 'inside':
      compared.inside.push(place.row);
      return;
    case 'outside':
      compared.outside.push(member);
      return;
    case 'unstaffed':
      for (const name of place.names) compared.names.add(name);
      ask(compared, missingField('memberships', null, null));
      return;
    case 'noBody':
      compared.withoutBody++;
      ask(compared, missingField('groups', null, null));
      return;
  }
}

/** Every member, on the day of joining, is a member or the leader of another group that the norm names. */
export const membersOfBody: NormKind = {
  id: 'members-of-body',
  title: 'Участники – из числа участников (руководителей) других объединений',
  requires: ['otherBody'],
  understands: ['otherBodyRole'],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: ['of-body.all', 'of-body.outside', 'of-body.unknown', 'of-body.no-body', GROUP_NOBODY, GROUP_CLOSED],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn } = subject;
    const members = activeMembers(subject);
    if (members.length === 0 && !hadMembers(subject)) return [nobodyFinding(subject)];
    const compared: Compared = {
      inside: [],
      outside: [],
      unknown: 0,
      withoutBody: 0,
      names: new Set(),
      missing: new Map(),
    };
    for (const row of members) compare(subject, norm, row, compared);
    const { inside, outside, unknown, withoutBody } = compared;
    const { otherBody: bodies, otherBodyRole } = norm.parameters;
    const names = [...compared.names];
    const data = {
      bodies,
      names,
      bodyRole: otherBodyRole ?? 'member',
      outside: outside.length,
      unknown,
      total: members.length,
    };
    const details = { missing: [...compared.missing.values()], data };
    if (outside.length > 0) {
      const counted = recordRefs('memberships', outside);
      return [finding(frame.period, stateOn, 'violated', 'of-body.outside', { ...details, counted })];
    }
    if (unknown > 0) {
      const code = withoutBody === members.length ? 'of-body.no-body' : 'of-body.unknown';
      return [finding(frame.period, stateOn, 'cantTell', code, details)];
    }
    const counted = [...recordRefs('memberships', members), ...recordRefs('memberships', inside)];
    return [finding(frame.period, stateOn, 'met', 'of-body.all', { counted, data })];
  },
};
