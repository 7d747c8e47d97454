import type { Host } from '../ports/host';
import type { Access } from '../register-access/access';
import type { OpenRegister } from '../register-access/open-register';

/** What every use case of the page is given: the world, the register as just read, and who is asking. */
export interface UseCase {
  readonly host: Host;
  readonly register: OpenRegister;
  readonly access: Access;
}
