import { type BlockSource, paragraph } from '../document-source';
import { when } from './when';

/** Stamps above a plan: considered and agreed at the left, approved at the right. */
export const stamps: readonly BlockSource[] = when('есть грифы', paragraph('requisite', ''), {
  kind: 'table',
  columns: [80, 85],
  borders: false,
  headRows: [],
  rows: [
    [
      paragraph('requisite', '{гриф рассмотрения}{#гриф согласования}\n\n{гриф согласования}{/гриф согласования}'),
      paragraph('requisite', '{гриф утверждения}'),
    ],
  ],
});
