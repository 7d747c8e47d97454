import { jobsOn } from '../register/person-on-date';
import { holderOn } from '../register/roles-on-date';
import { finding, missingField, recordRefs } from './finding';
import { closedFinding, GROUP_CLOSED } from './group-state';
import type { NormKind } from './norm-kind';

/** The leader has one main place of work: R 4.4 (it pays for the leading). */
export const leaderMainJob: NormKind = {
  id: 'leader-main-job',
  title: 'Основное место работы руководителя',
  requires: [],
  understands: [],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: ['main-job.one', 'main-job.several', 'main-job.unknown', 'main-job.nobody', GROUP_CLOSED],
  evaluate(subject) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn, facts, index } = subject;
    const holder = holderOn(facts.memberships, 'leader', stateOn);
    if (holder === undefined) return [finding(frame.period, stateOn, 'inapplicable', 'main-job.nobody', {})];
    const jobs = jobsOn(index, holder.personId, stateOn);
    const main = jobs.filter(({ isMain }) => isMain === true);
    const data = { personId: holder.personId, main: main.length, jobs: jobs.length };
    if (main.length > 0) {
      const isOne = main.length === 1;
      const code = isOne ? 'main-job.one' : 'main-job.several';
      const counted = recordRefs('jobs', main);
      return [finding(frame.period, stateOn, isOne ? 'met' : 'violated', code, { counted, data })];
    }
    const notSaid = jobs.filter(({ isMain }) => isMain === null);
    const cells = (notSaid.length > 0 ? notSaid : jobs).map(({ id }) => missingField('jobs', id, 'isMain'));
    const missing = cells.length > 0 ? cells : [missingField('jobs', null, null)];
    return [finding(frame.period, stateOn, 'cantTell', 'main-job.unknown', { missing, data })];
  },
};
