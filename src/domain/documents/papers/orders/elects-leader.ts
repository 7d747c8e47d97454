import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';

/** Whether members elect their leader (Новосибирск 7.4), so that no order appoints one. */
export function electsLeader({ norms }: RegisterSnapshot, regulation: Regulation | undefined): boolean {
  return norms.some(
    ({ regulationId, kind, parameters }) =>
      regulationId === regulation?.id && kind === 'leader-basis' && parameters.method === 'election',
  );
}
