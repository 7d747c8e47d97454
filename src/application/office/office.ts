import type { ProcedureInput, ProcedureOutput } from '../../contract/procedures';
import type { Host } from '../ports/host';
import type { UseCase } from '../use-cases/use-case';

/**
 * Procedures of the page that only a few calls of a day run. Who may run them and what is read for them is said in the
 * table of all procedures.
 */
export type OfficeProcedure =
  | 'search'
  | 'showEvidence'
  | 'previewYear'
  | 'startYear'
  | 'makeMinutes'
  | 'listPapers'
  | 'makePaper'
  | 'listBatches'
  | 'makePapers'
  | 'previewPaper'
  | 'downloadPaper'
  | 'lintTemplates'
  | 'newTemplate'
  | 'useTemplate'
  | 'showPhraseForms'
  | 'confirmPhrase'
  | 'listRegulations'
  | 'showRegulation'
  | 'exportRegulation'
  | 'checkNorms'
  | 'startRegulation'
  | 'previewRegulation'
  | 'addRegulation'
  | 'whatChanges'
  | 'waiveNorm'
  | 'withdrawWaiver'
  | 'listDirectory'
  | 'listJournal'
  | 'listLinks'
  | 'makeLinks'
  | 'revokeLink'
  | 'revokeAllLinks'
  | 'readImport'
  | 'previewImport'
  | 'runImport'
  | 'undoImport';

export type OfficeProcedures = {
  readonly [P in OfficeProcedure]: (useCase: UseCase, input: ProcedureInput<P>) => ProcedureOutput<P>;
};

/** Work of the office, evaluated on demand: every other call does without it. */
export interface Office extends OfficeProcedures {
  readonly installFromMenu: (host: Host) => void;
  readonly checkNormsFromMenu: (host: Host) => void;
  readonly continueBatch: (host: Host) => void;
}
