import type { Command } from '../definition/command';
import { addOrganization } from './add-organization';
import { changeOrganization } from './change-organization';

/** Commands about organisations in the order in which people meet them. */
export const ORGANIZATION_COMMANDS: readonly Command[] = [addOrganization, changeOrganization];
