import type { DocumentSource } from '../document-source';
import { creationOrderTemplate } from './creation';

/** Templates of orders by name. */
export const ORDER_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['order-creation', creationOrderTemplate],
];
