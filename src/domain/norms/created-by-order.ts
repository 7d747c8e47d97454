import { judgeStep, stepCodes } from './act-basis';
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
  codes: stepCodes('creation'),
  evaluate(subject, norm) {
    const { creationBasis, createdOn } = subject.group;
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
