// Where members work: N 1.4 (organisations of the department), G 1.4 (this gymnasium).
import type { Job } from '../register/job';
import type { Membership } from '../register/membership';
import { mainJobOn, membershipJobOn } from '../register/person-on-date';
import type { Missing } from '../verdicts/verdict';
import { finding, missingField, recordRefs } from './finding';
import { activeMembers, closedFinding, GROUP_CLOSED, GROUP_NOBODY, hadMembers, nobodyFinding } from './group-state';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** The place of work of the membership; when it has ended, the main one of the day. */
function jobOf(subject: Subject, row: Membership): Job | undefined {
  const { index, stateOn } = subject;
  const job = membershipJobOn(index, row, stateOn);
  const hasEnded = job !== undefined && job.to !== null && job.to < stateOn;
  return hasEnded ? mainJobOn(index, row.personId, stateOn) : job;
}

/** Tells whether a member works where the clause wants; else the cell that has to be filled to know. */
function worksInside(subject: Subject, row: Membership, isBase: boolean): boolean | Missing {
  const job = jobOf(subject, row);
  if (job === undefined) return missingField('memberships', row.id, 'jobId');
  if (isBase) {
    if (job.organizationId.trim() === '') return missingField('jobs', job.id, 'organizationId');
    return subject.group.baseOrganizationIds.includes(job.organizationId);
  }
  const organization = subject.index.organization(job.organizationId);
  if (organization === undefined) return missingField('jobs', job.id, 'organizationId');
  return organization.isSubordinate ?? missingField('organizations', organization.id, 'isSubordinate');
}

/** All members work in organisations of the authority, or in a base organisation of the group. */
export const membersSubordinate: NormKind = {
  id: 'members-subordinate',
  title: 'Участники работают в подведомственных (базовых) организациях',
  requires: ['organizations'],
  understands: [],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [
    'subordinate.all',
    'subordinate.outside',
    'subordinate.unknown',
    'subordinate.no-base',
    GROUP_NOBODY,
    GROUP_CLOSED,
  ],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn, group } = subject;
    const { organizations } = norm.parameters;
    const isBase = organizations === 'base';
    if (isBase && group.baseOrganizationIds.length === 0) {
      const missing = [missingField('groups', group.id, 'baseOrganizationIds')];
      return [finding(frame.period, stateOn, 'cantTell', 'subordinate.no-base', { missing })];
    }
    const members = activeMembers(subject);
    if (members.length === 0 && !hadMembers(subject)) return [nobodyFinding(subject)];
    const outside: Membership[] = [];
    const cells = new Map<string, Missing>();
    let unknown = 0;
    for (const row of members) {
      const inside = worksInside(subject, row, isBase);
      if (inside === false) outside.push(row);
      if (typeof inside === 'boolean') continue;
      unknown++;
      cells.set(`${inside.table}|${inside.id}`, inside);
    }
    const data = { organizations, outside: outside.length, unknown, total: members.length };
    const details = { missing: [...cells.values()], data };
    if (outside.length > 0) {
      const counted = recordRefs('memberships', outside);
      return [finding(frame.period, stateOn, 'violated', 'subordinate.outside', { ...details, counted })];
    }
    if (unknown > 0) return [finding(frame.period, stateOn, 'cantTell', 'subordinate.unknown', details)];
    const counted = recordRefs('memberships', members);
    return [finding(frame.period, stateOn, 'met', 'subordinate.all', { counted, data })];
  },
};
