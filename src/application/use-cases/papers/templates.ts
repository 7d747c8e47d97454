import type {
  LintTemplatesInput,
  LintTemplatesOutput,
  NewTemplateInput,
  NewTemplateOutput,
  TemplateFileView,
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
import { confirmedTexts } from './confirm-phrase';
import { keepTemplateRecord, templateRecord } from './template-records';

/** The check of the templates in use: of one paper, or of all. */
export function lintTemplates(useCase: UseCase, { paper: id, fileId }: LintTemplatesInput): LintTemplatesOutput {
  const { host } = useCase;
  if (id === null) {
    const confirmed = confirmedTexts(useCase.register.snapshot.settings.phraseForms);
    return { templates: host.loadEngine().papers.map((paper) => inUse(useCase, paper)), confirmed };
  }
  const paper = paperOf(useCase, id);
  if (fileId === undefined) {
    // Whoever asks for one has edited it just now: papers are made of it as it is, not as it was remembered.
    const used = templateRecord(host, 'used', paper.template);
    if (used !== null) host.documents.takeTemplate(paper.template, used.fileId);
    return { templates: [inUse(useCase, paper)] };
  }
  return { templates: [templateView(useCase, paper, ownBytes(useCase, fileId), 'own')] };
}

/** @throws AppError NOT_FOUND when the file is deleted or another's */
function ownBytes({ host }: UseCase, fileId: string): Uint8Array {
  const bytes = host.documents.exportFile(fileId);
  if (bytes === undefined) throw new AppError('NOT_FOUND', { what: 'file' });
  return bytes;
}

function inUse(useCase: UseCase, paper: AnyPaper): TemplateView {
  const { bytes, source } = useCase.host.documents.exportTemplate(paper.template);
  return templateView(useCase, paper, bytes, source === 'own' ? 'own' : 'shipped');
}

/** The own file in use; the copy that the installation made is known by its key alone. */
function usedFile({ host }: UseCase, { template }: AnyPaper, source: TemplateView['source']): TemplateFileView | null {
  const known = templateRecord(host, 'used', template);
  if (known !== null || source === 'shipped') return known;
  const file = host.documents.findByKey(`template:${template}`);
  return file === undefined ? null : { fileId: file.fileId, url: file.url, name: file.name, owner: '' };
}

/** A paper has a name without a regulation too, or the word of «Вид» stands for it. */
function nameOf(paper: AnyPaper): string {
  const name = paper.nameUnder(undefined, new Map()) ?? paper.kind;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function templateView(
  useCase: UseCase,
  paper: AnyPaper,
  bytes: Uint8Array,
  source: TemplateView['source'],
): TemplateView {
  const { host } = useCase;
  const { problems, usedFields, unusedFields } = host.loadEngine().lintTemplate(bytes, paper);
  return {
    paper: paper.id,
    name: nameOf(paper),
    section: paper.section,
    source,
    file: usedFile(useCase, paper, source),
    made: templateRecord(host, 'made', paper.template),
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
  keepTemplateRecord(host, 'made', paper.template, { fileId, url, name, owner: useCase.access.email });
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
  const bytes = fileId === null ? host.documents.shippedTemplate(paper.template) : ownBytes(useCase, fileId);
  const template = templateView(useCase, paper, bytes, fileId === null ? 'shipped' : 'own');
  if (template.problems.some(({ severity }) => severity === 'mistake')) return { taken: false, template };
  host.documents.takeTemplate(paper.template, fileId);
  adopt(useCase, paper, fileId);
  record(useCase, 'useTemplate', { paper: paper.id, fileId }, '');
  const file = usedFile(useCase, paper, template.source);
  return { taken: true, template: { ...template, file, made: templateRecord(host, 'made', paper.template) } };
}

/** Remembers which file is in use; one that was taken is no longer waiting. */
function adopt({ host, access }: UseCase, { template }: AnyPaper, fileId: string | null): void {
  const known = (['made', 'used'] as const).map((kind) => templateRecord(host, kind, template));
  const file = known.find((one) => one?.fileId === fileId) ?? null;
  const found = fileId === null || file !== null ? undefined : host.documents.find(fileId);
  const other = found && { fileId: found.fileId, url: found.url, name: found.name, owner: access.email };
  keepTemplateRecord(host, 'used', template, file ?? other ?? null);
  if (fileId !== null && known[0]?.fileId === fileId) keepTemplateRecord(host, 'made', template, null);
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
