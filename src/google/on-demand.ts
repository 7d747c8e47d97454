// Files that are pushed beside the bundle and evaluated on demand. Google evaluates all files of a project at every
// call, so each of them holds one function and V8 only parses it until it is called. All files share one global scope
// (apps-script/guides/v8-runtime); the underscore hides the functions from `google.script.run`.
import { AppError } from '../application/app-error';
import type { CommandLibrary } from '../application/commands/command-library';
import type { DocumentEngine } from '../application/documents/document-engine';
import type { ImportEngine } from '../application/import/import-engine';
import type { Office } from '../application/office/office';
import type { RequestChecks } from '../application/rpc/request-checks';
import type { RegulationLibrary } from '../domain/regulations/library';

/** The only thing in `documents.js`. */
declare const documentEngine_: (() => DocumentEngine) | undefined;
/** The only thing in `regulations.js`. */
declare const regulationLibrary_: (() => { readonly regulationLibrary: RegulationLibrary }) | undefined;

/** The only thing in `commands.js`. */
declare const commandLibrary_: (() => { readonly commandLibrary: CommandLibrary }) | undefined;
/** The only thing in `import.js`. */
declare const importEngine_: (() => ImportEngine) | undefined;
/** The only thing in `office.js`. */
declare const office_: (() => { readonly office: Office }) | undefined;
/** The only thing in `requests.js`. */
declare const requestChecks_: (() => { readonly requestChecks: RequestChecks }) | undefined;

function incomplete(file: string): AppError {
  return new AppError('PROGRAM_INCOMPLETE', { file });
}

let engine: DocumentEngine | undefined;

/**
 * The document engine, evaluated at the first paper of a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadDocumentEngine(): DocumentEngine {
  if (engine !== undefined) return engine;
  if (typeof documentEngine_ !== 'function') throw incomplete('documents');
  engine = documentEngine_();
  return engine;
}

let library: RegulationLibrary | undefined;

/**
 * Regulations, usual norms and calendars as shipped, evaluated at the first use of a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadRegulationLibrary(): RegulationLibrary {
  if (library !== undefined) return library;
  if (typeof regulationLibrary_ !== 'function') throw incomplete('regulations');
  library = regulationLibrary_().regulationLibrary;
  return library;
}

let commands: CommandLibrary | undefined;

/**
 * Forms and their commands, evaluated at the first form of a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadCommandLibrary(): CommandLibrary {
  if (commands !== undefined) return commands;
  if (typeof commandLibrary_ !== 'function') throw incomplete('commands');
  commands = commandLibrary_().commandLibrary;
  return commands;
}

let importing: ImportEngine | undefined;

/**
 * The import of lists, evaluated at its first use in a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadImportEngine(): ImportEngine {
  if (importing !== undefined) return importing;
  if (typeof importEngine_ !== 'function') throw incomplete('import');
  importing = importEngine_();
  return importing;
}

let office: Office | undefined;

/**
 * Work of the office, evaluated at its first use in a run.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadOffice(): Office {
  if (office !== undefined) return office;
  if (typeof office_ !== 'function') throw incomplete('office');
  office = office_().office;
  return office;
}

let checks: RequestChecks | undefined;

/**
 * Checks of what the page sends, evaluated when it asks.
 *
 * @throws AppError PROGRAM_INCOMPLETE when the file was not pushed
 */
export function loadRequestChecks(): RequestChecks {
  if (checks !== undefined) return checks;
  if (typeof requestChecks_ !== 'function') throw incomplete('requests');
  checks = requestChecks_().requestChecks;
  return checks;
}
