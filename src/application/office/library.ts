import { listDirectory } from '../use-cases/directory/list-directory';
import { showEvidence } from '../use-cases/evidence/show-evidence';
import { previewImport } from '../use-cases/import/preview-import';
import { readImport } from '../use-cases/import/read-import';
import { runImport } from '../use-cases/import/run-import';
import { undoImport } from '../use-cases/import/undo-import';
import { installFromMenu } from '../use-cases/install';
import { listJournal } from '../use-cases/journal/list-journal';
import { listLinks } from '../use-cases/links/list-links';
import { makeLinks } from '../use-cases/links/make-links';
import { revokeAllLinks, revokeLink } from '../use-cases/links/revoke-links';
import { makeMinutes } from '../use-cases/make-minutes';
import { confirmPhrase, showPhraseForms } from '../use-cases/papers/confirm-phrase';
import { continueBatch } from '../use-cases/papers/continue-batch';
import { downloadPaper } from '../use-cases/papers/download-paper';
import { listBatches } from '../use-cases/papers/list-batches';
import { listPapers } from '../use-cases/papers/list-papers';
import { makePaper } from '../use-cases/papers/make-paper';
import { makePapers } from '../use-cases/papers/make-papers';
import { previewPaper } from '../use-cases/papers/preview-paper';
import { lintTemplates, newTemplate, takeTemplate } from '../use-cases/papers/templates';
import { addRegulation } from '../use-cases/regulations/add-regulation';
import { checkNorms } from '../use-cases/regulations/check-norms';
import { checkNormsFromMenu } from '../use-cases/regulations/check-norms-from-menu';
import { exportRegulation } from '../use-cases/regulations/export-regulation';
import { listRegulations } from '../use-cases/regulations/list-regulations';
import { previewRegulation } from '../use-cases/regulations/preview-regulation';
import { showRegulation } from '../use-cases/regulations/show-regulation';
import { startRegulation } from '../use-cases/regulations/start-regulation';
import { waiveNorm } from '../use-cases/regulations/waive-norm';
import { whatChanges } from '../use-cases/regulations/what-changes';
import { withdrawWaiver } from '../use-cases/regulations/withdraw-waiver';
import { search } from '../use-cases/search/search';
import { previewYear } from '../use-cases/year/preview-year';
import { startYear } from '../use-cases/year/start-year';
import type { Office } from './office';

/** Entry of `office.js`. */
export const office: Office = {
  search,
  showEvidence,
  previewYear,
  startYear,
  makeMinutes,
  listPapers,
  makePaper,
  listBatches,
  makePapers,
  previewPaper,
  downloadPaper,
  lintTemplates,
  newTemplate,
  useTemplate: takeTemplate,
  showPhraseForms,
  confirmPhrase,
  listRegulations,
  showRegulation,
  exportRegulation,
  checkNorms,
  startRegulation,
  previewRegulation,
  addRegulation,
  whatChanges,
  waiveNorm,
  withdrawWaiver,
  listDirectory,
  listJournal,
  listLinks,
  makeLinks,
  revokeLink,
  revokeAllLinks,
  readImport,
  previewImport,
  runImport,
  undoImport,
  installFromMenu,
  checkNormsFromMenu,
  continueBatch,
};
