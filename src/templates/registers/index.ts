import type { DocumentSource } from '../document-source';
import { dataBankTemplate, disposalActTemplate, groupListTemplate, inventoryTemplate } from './register-templates';
import { summaryAnalysisTemplate } from './summary-analysis';

/** Templates of the papers about the register as a whole by name. */
export const REGISTER_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['summary-analysis', summaryAnalysisTemplate],
  ['group-list', groupListTemplate],
  ['data-bank', dataBankTemplate],
  ['inventory', inventoryTemplate],
  ['disposal-act', disposalActTemplate],
];
