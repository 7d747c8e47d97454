import type { DocumentSource } from '../document-source';
import { creationOrderTemplate } from './creation';
import { curatorOrderTemplate } from './curator';
import { leaderAppointmentTemplate, leaderReleaseTemplate } from './leader';

/** Templates of orders by name. */
export const ORDER_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['order-creation', creationOrderTemplate],
  ['order-leader-appointment', leaderAppointmentTemplate],
  ['order-leader-release', leaderReleaseTemplate],
  ['order-curator', curatorOrderTemplate],
];
