import type { ImportFile } from '../../../contract/import';
import { AppError } from '../../app-error';
import type { TableLayout } from '../../import/find-header';
import type { ImportEngine } from '../../import/import-engine';

/** The tables of a file. @throws AppError COMMAND_REFUSED, its issue says why the file cannot be read */
export function readList(engine: ImportEngine, file: ImportFile): readonly TableLayout[] {
  const reading = engine.readFile(file);
  if (reading.ok) return reading.tables;
  throw new AppError('COMMAND_REFUSED', {}, [
    { code: 'fileProblem', path: 'file', data: { message: reading.message } },
  ]);
}
