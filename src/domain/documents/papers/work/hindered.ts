import type { PaperHindered } from '../paper-definition';

/** One obstacle: what is missing and where it is filled in. */
export const hindered = (what: string, where: string): PaperHindered => ({
  kind: 'hindered',
  obstacles: [{ what, where }],
});
