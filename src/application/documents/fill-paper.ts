import type { AnyPaper } from '../../domain/documents/papers/paper-definition';
import type { PaperData } from '../../domain/documents/papers/paper-value';
import type { FilledTemplate } from './document-engine';
import { fillDocx } from './fill-docx';
import { templateBytes } from './fill-template';
import { paperTemplateData } from './paper-template-data';

/**
 * Fills the template of a paper with its values.
 *
 * @param template bytes of the .docx, 0–255 or signed
 */
export function fillPaper(
  template: ArrayLike<number>,
  { fields }: Pick<AnyPaper, 'fields'>,
  data: PaperData,
): FilledTemplate {
  return fillDocx(templateBytes(template), paperTemplateData(fields, data));
}
