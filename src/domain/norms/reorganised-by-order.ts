import { judgeStep, stepCodes } from './act-basis';
import { finding } from './finding';
import type { NormKind } from './norm-kind';

/** A group made of others, or made over, was reorganised by an act: NS I.5, R 1.4. */
export const reorganisedByOrder: NormKind = {
  id: 'reorganised-by-order',
  title: 'Реорганизация оформлена',
  requires: [],
  understands: ['method'],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [...stepCodes('reorganisation'), 'reorganisation.none'],
  evaluate(subject, norm) {
    const { group, frame, stateOn } = subject;
    const { reorganizedOn, reorganizationBasis, predecessorIds } = group;
    const isToCome = reorganizedOn !== null && reorganizedOn > stateOn;
    if (isToCome || (reorganizedOn === null && predecessorIds.length === 0)) {
      return [finding(frame.period, stateOn, 'inapplicable', 'reorganisation.none', {})];
    }
    return [
      judgeStep(subject, norm, {
        prefix: 'reorganisation',
        basisField: 'reorganizationBasis',
        basis: reorganizationBasis,
        dayField: 'reorganizedOn',
        day: reorganizedOn,
      }),
    ];
  },
};
