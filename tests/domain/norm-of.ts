import { NO_PARAMETERS } from '../../src/domain/norms/define-norms';
import type { Norm } from '../../src/domain/norms/norm';
import type { NormParameters } from '../../src/domain/norms/norm-parameters';

/** Id of the norm that `normOf` makes. */
export const NORM = 'novosibirsk-2022/проба';

/** One norm of a kind with the given parameters, in force for the usual group of the builder. */
export function normOf(kind: string, parameters: Partial<NormParameters> = {}, fields: Partial<Norm> = {}): Norm {
  return {
    id: NORM,
    regulationId: 'novosibirsk-2022',
    clause: 'проба',
    quote: '',
    kind,
    title: '',
    parameters: { ...NO_PARAMETERS, ...parameters },
    groupTypes: [],
    audience: '',
    responsible: 'methodist',
    warnDays: 14,
    severity: 'must',
    inForceFrom: null,
    inForceUntil: null,
    offReason: '',
    note: '',
    ...fields,
  };
}
