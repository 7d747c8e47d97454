import type { Regulation } from '../../../regulations/regulation';

interface AnalysisTitle {
  /** Printed in capitals: «анализ проделанной работы». */
  readonly kind: string;
  /** The heading goes on «о работе …»: the title does not say of what the paper is. */
  readonly needsWork: boolean;
}

/** The paper as the regulation calls it; «о работе» at its end goes to the heading. */
export function analysisTitle(regulation: Regulation | undefined): AnalysisTitle {
  const title = regulation?.reportTitle.trim() || 'отчёт';
  const [kind = title] = title.split(/ о работе$/);
  return { kind, needsWork: kind !== title || !/работы|деятельности/.test(title) };
}
