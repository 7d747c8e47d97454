import { buildTemplates } from '../../../scripts/templates';
import { fillPaper } from '../../../src/application/documents/fill-paper';
import { emptyObligatory, undescribedValues } from '../../../src/application/documents/paper-template-data';
import { ORDERS } from '../../../src/domain/documents/papers/orders/index';
import type { AnyPaper, PaperContext } from '../../../src/domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';

export interface OrderCase {
  readonly paperId: string;
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly subject: PaperSubject;
  /** Where not that of the group. */
  readonly context?: Partial<PaperContext>;
}

export interface MadeOrder {
  readonly paper: AnyPaper;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
  readonly uncertain: readonly string[];
}

const templates = await buildTemplates();

/** The shipped template of a paper. */
export function templateOfPaper({ template: wanted }: Pick<AnyPaper, 'template'>): Uint8Array {
  const template = templates.find(({ name }) => name === wanted);
  if (template === undefined) throw new Error(`No template ${wanted}`);
  return template.bytes;
}

/** Makes the order as the product does, with the shipped template. */
export function makeOrder({ paperId, register, subject, context = {} }: OrderCase): MadeOrder {
  const paper = ORDERS.find(({ id }) => id === paperId);
  if (paper === undefined) throw new Error(`No paper ${paperId}`);
  const who = { today: '2026-11-22', authorId: 'П-5', ...context };
  const content = paper.data(register, subject, who);
  if (content.kind === 'hindered') throw new Error(JSON.stringify(content.obstacles));
  const hindrances = [...undescribedValues(paper.fields, content.data), ...emptyObligatory(paper.fields, content.data)];
  if (hindrances.length > 0) throw new Error(JSON.stringify(hindrances));
  const filled = fillPaper(templateOfPaper(paper), paper, content.data);
  if (!filled.ok) throw new Error(filled.problems.join('\n'));
  const fileName = paper.record(register, subject, who)?.fileName ?? '';
  const warnings = [...content.warnings, ...filled.warnings];
  return { paper, fileName, bytes: filled.bytes, warnings, uncertain: filled.uncertain };
}
