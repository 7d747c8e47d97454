import { buildTemplates } from '../../../scripts/templates';
import { fillPaper } from '../../../src/application/documents/fill-paper';
import { emptyObligatory, undescribedValues } from '../../../src/application/documents/paper-template-data';
import { paperById } from '../../../src/domain/documents/papers/catalogue';
import type { AnyPaper, PaperObstacle } from '../../../src/domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';

/** Why a paper is not made, or what it is. */
export type MadePaper =
  | { readonly made: false; readonly obstacles: readonly PaperObstacle[] }
  | {
      readonly made: true;
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly warnings: readonly string[];
      readonly uncertain: readonly string[];
    };

const templates = await buildTemplates();

/** A paper by id; fails when there is none. */
export function knownPaper(id: string): AnyPaper {
  const paper = paperById(id);
  if (paper === undefined) throw new Error(`No paper ${id}`);
  return paper;
}

/** The shipped template of a paper. */
export function templateOf({ template: wanted }: Pick<AnyPaper, 'template'>): Uint8Array {
  const template = templates.find(({ name }) => name === wanted);
  if (template === undefined) throw new Error(`No template ${wanted}`);
  return template.bytes;
}

/** Makes a paper as the product does, with the shipped template. */
export function makePaper(
  paperId: string,
  register: RegisterSnapshot,
  subject: PaperSubject,
  today = '2027-06-15',
): MadePaper {
  const paper = knownPaper(paperId);
  const context = { today, authorId: null };
  const content = paper.data(register, subject, context);
  if (content.kind === 'hindered') return { made: false, obstacles: content.obstacles };
  const undescribed = undescribedValues(paper.fields, content.data);
  if (undescribed.length > 0) throw new Error(`Not in the fields: ${undescribed.join(', ')}`);
  const empty = emptyObligatory(paper.fields, content.data);
  if (empty.length > 0) return { made: false, obstacles: empty };
  const filled = fillPaper(templateOf(paper), paper, content.data);
  if (!filled.ok) throw new Error(filled.problems.join('\n'));
  return {
    made: true,
    fileName: paper.record(register, subject, context)?.fileName ?? '',
    bytes: filled.bytes,
    warnings: [...content.warnings, ...filled.warnings],
    uncertain: filled.uncertain,
  };
}
