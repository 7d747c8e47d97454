import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import { lintWords, templatePlaceWords, WHOLE_TEMPLATE } from '../../../messages/template-lint';
import { type DocxParagraph, docxParagraphs, paragraphText } from '../docx-paragraphs';
import { compileProblems } from '../fill-docx';
import { templateBytes } from '../fill-template';
import { preparedTemplate } from '../prepared-template';
import { checkTag, listName } from './check-tag';
import { allFields, type KnownField, namedPart } from './field-scopes';
import { type LoopPair, loopPairs, type SignedTag, signedTag } from './loop-pairs';
import { type CellCount, isInside, type LoopShape, loopShape } from './loop-places';
import type { TemplateProblem, TemplateReport } from './template-report';
import { type BraceFault, type TemplateTag, tagsOf } from './template-tags';

type Severity = TemplateProblem['severity'];
type Data = Readonly<Record<string, string>>;

interface Found {
  readonly index: number;
  readonly start: number;
  readonly problem: TemplateProblem;
}

/** Words shown before a place. */
const WORDS_BEFORE = 4;

function placeOf(paragraph: DocxParagraph, start: number): string {
  const words = paragraphText(paragraph)
    .slice(0, start)
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
  const before = words.slice(-WORDS_BEFORE).join(' ');
  return templatePlaceWords({
    part: paragraph.part,
    partNumber: paragraph.partNumber,
    cell: paragraph.cell,
    number: paragraph.number,
    before,
  });
}

function saidAt(severity: Severity, place: string, code: string, data: Data = {}): TemplateProblem {
  return { severity, place, ...lintWords(code, data) };
}

/** All that is known of one template while it is checked. */
class TemplateCheck {
  readonly #all: readonly KnownField[];
  readonly #cellCount: CellCount;
  readonly used = new Set<string>();
  readonly found: Found[] = [];

  constructor(all: readonly KnownField[], cellCount: CellCount) {
    this.#all = all;
    this.#cellCount = cellCount;
  }

  /** Checks the body, one header or one footer: a loop never goes from one to another. */
  checkPart(paragraphs: readonly (readonly [index: number, paragraph: DocxParagraph])[]): void {
    const tags: TemplateTag[] = [];
    for (const [index, paragraph] of paragraphs) {
      const read = tagsOf(paragraph, index);
      const meant = read.faults.flatMap((fault) => this.#braceFault(fault));
      tags.push(...[...read.tags, ...meant].sort((a, b) => a.start - b.start));
    }
    const signed = tags.map(signedTag);
    for (const { tag } of signed) if (tag.isSplit) this.#say('warning', tag, 'splitTag', { text: tag.inside });
    const { pairs, faults } = loopPairs(signed);
    for (const { code, at, data } of faults) this.#say('mistake', at.tag, code, data);
    this.#checkTags(signed, pairs);
  }

  #say(
    severity: Severity,
    { index, start, paragraph }: Pick<TemplateTag, 'index' | 'start' | 'paragraph'>,
    code: string,
    data: Data,
  ): void {
    const problem = saidAt(severity, placeOf(paragraph, start), code, data);
    this.found.push({ index, start, problem });
  }

  /** Says what is wrong with a brace; the tag that was likely meant is checked on, so that no other fault follows. */
  #braceFault(fault: BraceFault): TemplateTag[] {
    const { code, text, index, start, paragraph } = fault;
    if (code === 'doubled') {
      this.#say('mistake', fault, code, { text });
      return [];
    }
    const guess = namedPart(this.#all, text, code === 'unclosed' ? 'start' : 'end');
    const words = text.split(' ').filter((word) => word !== '');
    const shown = (code === 'unclosed' ? words.slice(0, WORDS_BEFORE) : words.slice(-WORDS_BEFORE)).join(' ');
    this.#say('mistake', fault, code, { text: guess ?? shown, ...(guess === undefined ? {} : { guess }) });
    if (guess === undefined) return [];
    const from = code === 'unclosed' ? start : start - guess.length;
    return [{ paragraph, index, start: from, end: from + guess.length + 1, inside: guess, isSplit: false }];
  }

  #checkTags(signed: readonly SignedTag[], pairs: readonly LoopPair[]): void {
    const orders = new Map(signed.map((tag, order) => [tag, order] as const));
    const orderOf = (tag: SignedTag): number => orders.get(tag) ?? -1;
    const shaped = [...pairs]
      .sort((a, b) => orderOf(a.open) - orderOf(b.open))
      .map((pair) => ({ pair, shape: loopShape(pair, this.#cellCount), list: null as string | null }));
    signed.forEach((tag, order) => {
      if (tag.sign === '/') return;
      const lists = [
        '',
        ...shaped.flatMap(({ pair, shape, list }) => {
          const span = {
            open: orderOf(pair.open),
            close: pair.close === null ? Number.POSITIVE_INFINITY : orderOf(pair.close),
          };
          return list !== null && pair.open !== tag && isInside(pair, shape, order, tag, span) ? [list] : [];
        }),
      ];
      const { field, problems } = checkTag(this.#all, lists, tag);
      for (const { code, data } of problems) this.#say('mistake', tag.tag, code, data);
      if (field !== undefined) this.#use(field, tag);
      const own = shaped.find(({ pair }) => pair.open === tag);
      if (own === undefined) return;
      if (field?.field.kind === 'list' && tag.sign === '#') own.list = field.path;
      this.#checkShape(own.pair, own.shape, field);
    });
  }

  /** A list printed by its name prints its rows whole. */
  #use({ field, path }: KnownField, { sign }: SignedTag): void {
    this.used.add(path);
    if (field.kind !== 'list' || sign !== '') return;
    for (const one of this.#all) if (one.path.startsWith(`${path}: `)) this.used.add(one.path);
  }

  #checkShape({ open }: LoopPair, shape: LoopShape, field: KnownField | undefined): void {
    const data = { name: open.name };
    if (shape === 'acrossTable') this.#say('mistake', open.tag, 'loopAcrossTable', data);
    else if (shape === 'acrossRows') this.#say('warning', open.tag, 'loopAcrossRows', data);
    else if (shape === 'looseParagraphs') this.#say('warning', open.tag, 'loopNotAlone', data);
    else if (shape === 'rows' && field !== undefined && field.field.kind !== 'list') {
      this.#say('mistake', open.tag, 'notAList', { name: field.field.name });
    }
  }
}

function cellCounter(paragraphs: readonly DocxParagraph[]): CellCount {
  return (table, row) =>
    paragraphs.reduce(
      (most, { cell }) => (cell?.table === table && cell.row === row ? Math.max(most, cell.cell) : most),
      0,
    );
}

/** Indexes of the paragraphs of each part, so that places are told in the order of the text. */
function partsOf(paragraphs: readonly DocxParagraph[]): (readonly [number, DocxParagraph])[][] {
  const parts = new Map<string, (readonly [number, DocxParagraph])[]>();
  paragraphs.forEach((paragraph, index) => {
    const key = `${paragraph.part} ${paragraph.partNumber}`;
    const part = parts.get(key) ?? [];
    parts.set(key, part);
    part.push([index, paragraph]);
  });
  return [...parts.values()];
}

function obligatoryUnused(all: readonly KnownField[], used: ReadonlySet<string>): TemplateProblem[] {
  return all
    .filter(
      ({ field, path, list }) => field.obligatory !== undefined && !used.has(path) && (list === '' || used.has(list)),
    )
    .map(({ field: { name, meaning }, list }) =>
      saidAt('mistake', WHOLE_TEMPLATE, 'obligatoryUnused', { name, meaning, list: listName(list) }),
    );
}

/** Fields that the template leaves out; a spare one says nothing new, nor do the rows of a spare list. */
function unusedOf(all: readonly KnownField[], used: ReadonlySet<string>): string[] {
  const spare = all.filter(({ field }) => field.isSpare === true).map(({ path }) => path);
  const isSpare = ({ path }: KnownField): boolean => spare.some((one) => path === one || path.startsWith(`${one}: `));
  return all.filter((one) => !used.has(one.path) && !isSpare(one)).map(({ path }) => path);
}

/** A template that can be read: its paragraphs, and what is said of it as a whole. */
interface Readable {
  readonly paragraphs: readonly DocxParagraph[];
  readonly problems: readonly TemplateProblem[];
}

function readable(bytes: Uint8Array): Readable | undefined {
  try {
    const { zip, hadChanges, hadComments } = preparedTemplate(bytes);
    const paragraphs = docxParagraphs(zip);
    if (paragraphs === undefined) return undefined;
    const codes = [...(hadChanges ? ['unacceptedChanges'] : []), ...(hadComments ? ['comments'] : [])];
    return { paragraphs, problems: codes.map((code) => saidAt('warning', WHOLE_TEMPLATE, code)) };
  } catch {
    return undefined;
  }
}

/**
 * Checks a template against the fields of its paper and tells all that is wrong with it at once: braces, misspelt
 * fields and cases, loops, obligatory fields that it never uses. A template without mistakes is tried on the document
 * library too, so that what is accepted here can be filled.
 *
 * @param template bytes of the .docx, 0–255 or signed
 */
export function lintTemplate(template: ArrayLike<number>, { fields }: Pick<AnyPaper, 'fields'>): TemplateReport {
  const bytes = templateBytes(template);
  const all = allFields(fields);
  const read = readable(bytes);
  if (read === undefined) {
    const unusedFields = all.map(({ path }) => path);
    return { problems: [saidAt('mistake', WHOLE_TEMPLATE, 'notDocx')], usedFields: [], unusedFields };
  }
  const check = new TemplateCheck(all, cellCounter(read.paragraphs));
  for (const part of partsOf(read.paragraphs)) check.checkPart(part);
  const found = check.found.sort((a, b) => a.index - b.index || a.start - b.start).map(({ problem }) => problem);
  const problems = [...found, ...obligatoryUnused(all, check.used), ...read.problems];
  if (!problems.some(({ severity }) => severity === 'mistake')) {
    const objections = compileProblems(bytes);
    problems.push(
      ...objections.map((message) => ({
        severity: 'mistake' as const,
        place: WHOLE_TEMPLATE,
        message,
        suggestion: '',
      })),
    );
  }
  return {
    problems,
    usedFields: all.flatMap(({ path }) => (check.used.has(path) ? [path] : [])),
    unusedFields: unusedOf(all, check.used),
  };
}
