import { isProposed } from '../register/group';
import { judgeStep, stepCodes } from './act-basis';
import { finding } from './finding';
import type { NormKind } from './norm-kind';

/** The group was created by an act: N 1.6, NS I.5, G 3.3, R 1.4, L 4.1; the act is written in the group's own row. */
export const createdByOrder: NormKind = {
  id: 'created-by-order',
  title: 'Создание оформлено',
  requires: [],
  understands: ['method'],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [...stepCodes('creation'), 'creation.proposed'],
  evaluate(subject, norm) {
    const { group, frame, stateOn } = subject;
    const { creationBasis, createdOn } = group;
    if (isProposed(group)) {
      const counted = [{ table: 'groups', id: group.id } as const];
      const data = { proposedOn: group.proposedOn };
      return [finding(frame.period, stateOn, 'pending', 'creation.proposed', { counted, data })];
    }
    return [
      judgeStep(subject, norm, {
        prefix: 'creation',
        basisField: 'creationBasis',
        basis: creationBasis,
        dayField: 'createdOn',
        day: createdOn,
      }),
    ];
  },
};
