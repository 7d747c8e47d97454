import { type BlockSource, paragraph } from '../document-source';

/** Blocks printed when the field says something, once for each row of a list. */
export const when = (field: string, ...blocks: readonly BlockSource[]): readonly BlockSource[] => [
  paragraph('text', `{#${field}}`),
  ...blocks,
  paragraph('text', `{/${field}}`),
];
