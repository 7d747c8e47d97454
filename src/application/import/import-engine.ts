import type { ImportFile, PreviewImportOutput, ReadImportOutput } from '../../contract/import';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { TableLayout } from './find-header';
import type { ImportContext, ImportPlan, ImportRequest } from './import-plan';

/** Tables of a file, or a Russian sentence that says why it cannot be read and what to do. */
export type FileReading =
  | { readonly ok: true; readonly tables: readonly TableLayout[] }
  | { readonly ok: false; readonly message: string };

/** The import of lists as `list-import.ts` exports it, words and all; loaded only when somebody imports. */
export interface ImportEngine {
  readonly readFile: (file: ImportFile) => FileReading;
  readonly viewTables: (tables: readonly TableLayout[]) => ReadImportOutput['tables'];
  readonly viewFields: () => ReadImportOutput['fields'];
  readonly planImport: (snapshot: RegisterSnapshot, request: ImportRequest, context: ImportContext) => ImportPlan;
  readonly viewPlan: (
    plan: ImportPlan,
  ) => Pick<PreviewImportOutput, 'statuses' | 'rows' | 'problems' | 'problemCount' | 'questions' | 'errorCount'>;
}
