// What the program does about each clause of a built-in regulation: nothing is passed over in silence.

/**
 * `checked`: norms judge it; `supported`: the register or a paper has a place for it; `notMeasurable`: nothing that
 * a register could show.
 */
type CoverageKind = 'checked' | 'supported' | 'notMeasurable';

/** One clause. Clauses are named as printed; unnumbered sections by their number alone. */
export interface ClauseCoverage {
  readonly clause: string;
  readonly coverage: CoverageKind;
  /** Checked: what beside the norms is to be known (often empty). Supported: where. Not measurable: why. In Russian. */
  readonly note: string;
}

/** A clause that norms of the same number judge. */
export const checked = (clause: string, note = ''): ClauseCoverage => ({ clause, coverage: 'checked', note });

/** A clause for which there is a sheet, a field or a paper. */
export const supported = (clause: string, note: string): ClauseCoverage => ({ clause, coverage: 'supported', note });

/** A clause that says nothing a register could show. */
export const notMeasurable = (clause: string, note: string): ClauseCoverage => ({
  clause,
  coverage: 'notMeasurable',
  note,
});
