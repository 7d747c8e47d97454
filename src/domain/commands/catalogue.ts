import { ASSIGNMENT_COMMANDS } from './assignments/catalogue';
import { COMPOSITION_COMMANDS } from './composition/catalogue';
import type { Command } from './definition/command';
import { DOCUMENT_COMMANDS } from './documents/catalogue';
import { GROUP_COMMANDS } from './groups/catalogue';
import { MEETING_COMMANDS } from './meetings/catalogue';
import { ORGANIZATION_COMMANDS } from './organizations/catalogue';
import { PEOPLE_COMMANDS } from './people/catalogue';
import { PETITION_COMMANDS } from './petitions/catalogue';
import { PLAN_COMMANDS } from './plans/catalogue';
import { PRODUCT_COMMANDS } from './products/catalogue';
import { REPORT_COMMANDS } from './reports/catalogue';

/** Every command that has a form, in the order in which people meet them. */
export const COMMANDS: readonly Command[] = [
  ...ORGANIZATION_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...GROUP_COMMANDS,
  ...COMPOSITION_COMMANDS,
  ...PLAN_COMMANDS,
  ...MEETING_COMMANDS,
  ...ASSIGNMENT_COMMANDS,
  ...PRODUCT_COMMANDS,
  ...REPORT_COMMANDS,
  ...PETITION_COMMANDS,
  ...DOCUMENT_COMMANDS,
];
