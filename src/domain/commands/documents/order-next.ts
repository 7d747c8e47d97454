// What a clerk does where nothing in the register waits for a signed order.
import type { OrderTopic } from '../../documents/register/order-topics';

/** The form that enters what the order is about; `null`: the order itself is all, or what it is about is there already. */
export const FORM_OF_TOPIC: Readonly<Record<OrderTopic, string | null>> = {
  change: 'changeComposition',
  reorganization: 'reorganizeGroup',
  ending: 'closeGroup',
  encouragement: 'addPetition',
  results: null,
  creation: 'changeGroup',
  plan: 'draftPlan',
  curator: 'assignCurator',
  release: 'releaseLeader',
  appointment: 'appointLeader',
  list: null,
};
