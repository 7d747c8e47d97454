import { finding, missingField, recordRefs } from './finding';
import {
  activeMembers,
  closedFinding,
  GROUP_CLOSED,
  GROUP_NOBODY,
  hadMembers,
  isNewGroup,
  nobodyFinding,
} from './group-state';
import type { NormKind } from './norm-kind';

/** Least and greatest number of members, both inclusive; a curator is not one, a person in two roles is one. */
export const groupSize: NormKind = {
  id: 'group-size',
  title: 'Число участников',
  requires: [],
  understands: ['count', 'maxCount'],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [
    'size.right',
    'size.too-small',
    'size.too-large',
    'size.new-group',
    'size.no-limits',
    GROUP_NOBODY,
    GROUP_CLOSED,
  ],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn } = subject;
    const { count: least, maxCount: greatest } = norm.parameters;
    if (least === null && greatest === null) {
      const missing = [missingField('norms', norm.id, 'count')];
      return [finding(frame.period, stateOn, 'cantTell', 'size.no-limits', { missing })];
    }
    const members = activeMembers(subject);
    if (members.length === 0 && !hadMembers(subject)) return [nobodyFinding(subject)];
    const counted = recordRefs('memberships', members);
    const details = { counted, data: { count: members.length, least, greatest, on: stateOn } };
    if (greatest !== null && members.length > greatest) {
      return [finding(frame.period, stateOn, 'violated', 'size.too-large', details)];
    }
    if (least === null || members.length >= least) {
      return [finding(frame.period, stateOn, 'met', 'size.right', details)];
    }
    const isNew = isNewGroup(subject);
    const code = isNew ? 'size.new-group' : 'size.too-small';
    return [finding(frame.period, stateOn, isNew ? 'pending' : 'violated', code, details)];
  },
};
