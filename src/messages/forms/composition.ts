// Words of the forms about the composition of a group and its roles.
import type { FormWords } from './form-words';
import { ROLE_FORMS } from './roles';

/** Forms about the composition by the id of their command. */
export const COMPOSITION_FORMS: Readonly<Record<string, FormWords>> = { ...ROLE_FORMS };
