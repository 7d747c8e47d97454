import type { ExportRegulationInput, ExportRegulationOutput } from '../../../contract/regulations';
import { regulationFile, regulationFileName } from '../../exchange/regulation-file';
import type { UseCase } from '../use-case';
import { regulationOf } from './find-regulation';

/**
 * One regulation of the workbook as a file that another workbook can take in.
 *
 * @throws AppError NOT_FOUND
 */
export function exportRegulation({ register }: UseCase, { id }: ExportRegulationInput): ExportRegulationOutput {
  const exported = regulationOf(register.snapshot, id);
  return { fileName: regulationFileName(exported.regulation), text: regulationFile(exported) };
}
