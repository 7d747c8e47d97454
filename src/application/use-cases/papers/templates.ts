import type {
  LintTemplatesInput,
  LintTemplatesOutput,
  NewTemplateInput,
  NewTemplateOutput,
  TemplateView,
  UseTemplateInput,
  UseTemplateOutput,
} from '../../../contract/papers';
import type { FieldDefinition } from '../../../domain/documents/papers/field-definition';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import { templateFileName } from '../../../messages/papers';
import { AppError } from '../../app-error';
import { commit } from '../commit';
import { journalEntry } from '../journal-entry';
import type { UseCase } from '../use-case';
import { paperOf } from './asked-paper';

/** The check of the templates in use: of one paper, or of all. */
export function lintTemplates(useCase: UseCase, { paper: id }: LintTemplatesInput): LintTemplatesOutput {
  const { host } = useCase;
  const papers = id === null ? host.loadEngine().papers : [paperOf(useCase, id)];
  return { templates: papers.map((paper) => inUse(useCase, paper)) };
}

function inUse(useCase: UseCase, paper: AnyPaper): TemplateView {
  const { bytes, source } = useCase.host.documents.exportTemplate(paper.template);
  return templateView(useCase, paper, bytes, source === 'own' ? 'own' : 'shipped');
}

/** A paper has a name without a regulation too, or the word of «Вид» stands for it. */
const nameOf = (paper: AnyPaper): string => paper.nameUnder(undefined) ?? paper.kind;

function templateView(
  { host }: UseCase,
  paper: AnyPaper,
  bytes: Uint8Array,
  source: TemplateView['source'],
): TemplateView {
  const { problems, usedFields, unusedFields } = host.loadEngine().lintTemplate(bytes, paper);
  return {
    paper: paper.id,
    name: nameOf(paper),
    source,
    problems: problems.map((problem) => ({ ...problem })),
    usedFields: [...usedFields],
    unusedFields: [...unusedFields],
    fields: fieldViews(paper.fields, ''),
  };
}

function fieldViews(fields: readonly FieldDefinition[], list: string): TemplateView['fields'] {
  return fields.flatMap((field) => {
    const name = list === '' ? field.name : `${list}: ${field.name}`;
    const { meaning, kind, obligatory } = field;
    return [{ name, meaning, kind, obligatory: obligatory !== undefined }, ...fieldViews(field.fields ?? [], name)];
  });
}

/**
 * «Новый шаблон»: makes a file of the program's own, which the methodist edits or pastes into (drive.file sees only
 * files that the program made). It is not in use until `takeTemplate`. A repeated request answers the same file.
 *
 * @throws AppError UNKNOWN_PROCEDURE
 */
export function newTemplate(useCase: UseCase, { paper: id, start, requestId }: NewTemplateInput): NewTemplateOutput {
  const { host } = useCase;
  const paper = paperOf(useCase, id);
  const shipped = host.documents.shippedTemplate(paper.template);
  const bytes = start === 'copy' ? shipped : host.loadEngine().emptiedDocx(shipped);
  const key = `newTemplate:${paper.id}:${requestId}`;
  const { fileId, url, name } = host.documents.newTemplate({
    name: templateFileName(nameOf(paper)),
    bytes,
    content: '',
    key,
  });
  record(useCase, 'newTemplate', { paper: paper.id, fileId }, requestId);
  return { fileId, url, name };
}

/**
 * Takes a file that `newTemplate` made into use, unless it has mistakes; `null` brings the shipped template back.
 *
 * @throws AppError UNKNOWN_PROCEDURE; NOT_FOUND when the file is out of reach
 */
export function takeTemplate(useCase: UseCase, { paper: id, fileId }: UseTemplateInput): UseTemplateOutput {
  const { host } = useCase;
  const paper = paperOf(useCase, id);
  const bytes = fileId === null ? host.documents.shippedTemplate(paper.template) : host.documents.exportFile(fileId);
  if (bytes === undefined) throw new AppError('NOT_FOUND', { what: 'file' });
  const template = templateView(useCase, paper, bytes, fileId === null ? 'shipped' : 'own');
  if (template.problems.some(({ severity }) => severity === 'mistake')) return { taken: false, template };
  host.documents.takeTemplate(paper.template, fileId);
  record(useCase, 'useTemplate', { paper: paper.id, fileId }, '');
  return { taken: true, template };
}

function record(
  { host, register, access }: UseCase,
  action: 'newTemplate' | 'useTemplate',
  after: object,
  requestId: string,
): void {
  const entry = journalEntry(host.ids, { at: register.now, actor: access.email, action, after, requestId });
  const isDone = requestId !== '' && register.decoded.kept.journal.some((one) => one.requestId === requestId);
  if (!isDone) commit(host, register, [entry]);
}
