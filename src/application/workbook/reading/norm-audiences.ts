import type { Norm } from '../../../domain/norms/norm';
import { NORM_AUDIENCES, strangeAudiences } from '../../../domain/norms/norm-audience';
import { nearest, plainWords } from './plain-words';
import type { SheetIssues } from './sheet-issues';
import type { SheetRows } from './sheet-reader';
import { shortened } from './text-readers';

/** «школы» and «школа» are «школьные», though many letters apart. */
function meantAudience(word: string): string | undefined {
  const root = plainWords(word).slice(0, 3);
  return NORM_AUDIENCES.find((one) => root.length === 3 && one.startsWith(root)) ?? nearest(word, NORM_AUDIENCES);
}

/** Reports norms whose «Для кого» has a word that no group can have: such a norm would be silently off. */
export function reportNormAudiences(norms: SheetRows, issues: SheetIssues): void {
  const { definition, positions } = norms.layout;
  const index = definition.columns.findIndex(({ field }) => field === 'audience');
  const position = positions[index] ?? -1;
  if (position < 0) return;
  norms.rows.forEach((row, k) => {
    const { audience } = row as unknown as Norm;
    if (audience === '') return;
    for (const word of strangeAudiences(audience)) {
      const similar = meantAudience(word);
      issues.warning('UNKNOWN_WORD', norms.rowNumbers[k] ?? 0, position, {
        column: definition.columns[index]?.title ?? '',
        value: shortened(word),
        allowed: NORM_AUDIENCES,
        ...(similar === undefined ? {} : { nearest: similar }),
      });
    }
  });
}
