import type { PaperBlock, PaperLine, PreviewPaperInput, PreviewPaperOutput } from '../../../contract/papers';
import { uncertainWordsMessage } from '../../../messages/papers';
import { AppError } from '../../app-error';
import type { DocxBlock, DocxLine } from '../../documents/docx-blocks';
import type { UseCase } from '../use-case';
import { paperOf } from './asked-paper';
import { gatherPaper } from './fill-asked-paper';

/**
 * The text of a paper as it would come out, without making anything. What is missing prints as a place for the pen
 * and is listed; a template with mistakes gives them instead of a text.
 *
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, NOT_FOUND
 */
export function previewPaper(useCase: UseCase, { paper: id, subject, fileId }: PreviewPaperInput): PreviewPaperOutput {
  const { host, access } = useCase;
  const paper = paperOf(useCase, id);
  if (paper.subject !== subject.kind) throw new AppError('INVALID_INPUT');
  const { record, data, warnings, obstacles } = gatherPaper(useCase, paper, subject);
  const engine = host.loadEngine();
  // A file that is tried out is the office's business; others see what papers are made of.
  const tried = fileId !== undefined && access.role === 'methodist' ? host.documents.exportFile(fileId) : undefined;
  const template = tried === undefined ? host.documents.exportTemplate(paper.template) : { bytes: tried };
  const problems = engine.lintTemplate(template.bytes, paper).problems.map((problem) => ({ ...problem }));
  const common = { fileName: record.fileName, obstacles: obstacles.map((one) => ({ ...one })), problems };
  const filled = engine.fillPaper(template.bytes, paper, data);
  if (!filled.ok) return { ...common, blocks: [], warnings: [...warnings, ...filled.problems] };
  const said = [...warnings, ...filled.warnings];
  if (filled.uncertain.length > 0) said.push(uncertainWordsMessage(filled.uncertain));
  return { ...common, blocks: engine.docxBlocks(filled.bytes).map(blockView), warnings: said };
}

const lineView = ({ align, pieces }: DocxLine): PaperLine => ({ align, pieces: pieces.map((piece) => ({ ...piece })) });

function blockView(block: DocxBlock): PaperBlock {
  if (block.kind === 'paragraph') return { kind: 'paragraph', line: lineView(block.line) };
  return { kind: 'table', rows: block.rows.map((cells) => cells.map((lines) => lines.map(lineView))) };
}
