import type { DocumentSource } from '../document-source';
import { changeOrderTemplate } from './change';
import { creationOrderTemplate } from './creation';
import { curatorOrderTemplate } from './curator';
import { encouragementOrderTemplate } from './encouragement';
import { leaderAppointmentTemplate, leaderReleaseTemplate } from './leader';
import { liquidationOrderTemplate } from './liquidation';
import { planOrderTemplate } from './plan';
import { reorganisationOrderTemplate } from './reorganisation';
import { resultsOrderTemplate } from './results';
import { yearlyListOrderTemplate } from './yearly-list';

/** Templates of orders by name. */
export const ORDER_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['order-creation', creationOrderTemplate],
  ['order-leader-appointment', leaderAppointmentTemplate],
  ['order-leader-release', leaderReleaseTemplate],
  ['order-curator', curatorOrderTemplate],
  ['order-plan', planOrderTemplate],
  ['order-change', changeOrderTemplate],
  ['order-reorganisation', reorganisationOrderTemplate],
  ['order-liquidation', liquidationOrderTemplate],
  ['order-yearly-list', yearlyListOrderTemplate],
  ['order-results', resultsOrderTemplate],
  ['order-encouragement', encouragementOrderTemplate],
];
