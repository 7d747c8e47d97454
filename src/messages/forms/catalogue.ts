import { ASSIGNMENT_FORMS } from './assignments';
import { COMPOSITION_FORMS } from './composition';
import { DOCUMENT_FORMS } from './documents';
import type { FormWords } from './form-words';
import { GROUP_FORMS } from './groups';
import { MEETING_FORMS } from './meetings';
import { ORGANIZATION_FORMS } from './organizations';
import { PEOPLE_FORMS } from './people';
import { PETITION_FORMS } from './petitions';
import { PLAN_FORMS } from './plans';
import { PRODUCT_FORMS } from './products';
import { REPORT_FORMS } from './reports';

/** Words of every form by the id of its command. */
export const FORM_WORDS: Readonly<Record<string, FormWords>> = {
  ...ORGANIZATION_FORMS,
  ...PEOPLE_FORMS,
  ...GROUP_FORMS,
  ...COMPOSITION_FORMS,
  ...PLAN_FORMS,
  ...MEETING_FORMS,
  ...ASSIGNMENT_FORMS,
  ...PRODUCT_FORMS,
  ...REPORT_FORMS,
  ...PETITION_FORMS,
  ...DOCUMENT_FORMS,
};
