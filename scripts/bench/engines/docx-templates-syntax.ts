// The same template in the words of docx-templates: commands that hold JavaScript, rows of a table that hold one each.
import type { FieldDefinition } from '../../../src/domain/documents/papers/field-definition';

/** A loop or condition that is open at a place of the template. */
interface Open {
  /** Expression of the row whose fields are read there. */
  readonly row: string;
  readonly fields: readonly FieldDefinition[];
  /** The command that ends it. */
  readonly end: string;
}

const command = (text: string): string => `{${text}}`;
const rowOf = (text: string): string => `<w:tr><w:tc><w:p><w:r><w:t>${command(text)}</w:t></w:r></w:p></w:tc></w:tr>`;

/** Translates tag by tag; each is read where it stands, so the innermost row that has the field is asked. */
class Translation {
  private readonly open: Open[];
  private loops = 0;

  constructor(fields: readonly FieldDefinition[]) {
    this.open = [{ row: 'paper', fields, end: '' }];
  }

  /** The command for the inside of a tag. */
  command(inside: string): string {
    if (inside.startsWith('/')) return this.open.pop()?.end ?? '';
    if (!/^[#^]/.test(inside)) return `INS ${this.found(inside).value}`;
    const { value, field, row } = this.found(inside.slice(1));
    if (inside.startsWith('^')) {
      this.open.push({ row, fields: [], end: 'END-IF' });
      return `IF ${field.kind === 'list' ? `${value}.length === 0` : `!${value}`}`;
    }
    if (field.kind !== 'list') {
      this.open.push({ row, fields: [], end: 'END-IF' });
      return `IF ${value}`;
    }
    this.loops += 1;
    const name = `row${this.loops}`;
    this.open.push({ row: `$${name}`, fields: field.fields ?? [], end: `END-FOR ${name}` });
    return `FOR ${name} IN ${value}`;
  }

  private found(name: string): { readonly value: string; readonly field: FieldDefinition; readonly row: string } {
    for (const { row, fields } of [...this.open].reverse()) {
      const field = fields.find((one) => one.name === name);
      if (field !== undefined) return { value: `${row}['${name}']`, field, row };
    }
    throw new Error(`docx-templates: no field ${name}`);
  }
}

/** Marks of the rows that repeat, until their tags are translated in the order in which they stand. */
const ROW_START =
  /<w:tr(?:\s[^>]*)?>(?:(?!<\/w:tr>)[\s\S])*?\{#[^{}]+\}(?:(?!<\/w:tr>)[\s\S])*?\{\/[^{}]+\}[\s\S]*?<\/w:tr>/g;

/** A row whose first and last tags open and close a loop goes between two rows with these commands. */
function betweenRows(row: string): string {
  const start = /\{(#[^{}]+)\}/.exec(row)?.[1] ?? '';
  const end = `/${start.slice(1)}`;
  return rowOf(start) + row.replace(command(start), '').replace(command(end), '') + rowOf(end);
}

/** The XML of the template for docx-templates with the delimiters «{» and «}» and the values as `paper`. */
export function docxTemplatesSyntax(xml: string, fields: readonly FieldDefinition[]): string {
  const translation = new Translation(fields);
  return xml
    .replace(ROW_START, betweenRows)
    .replace(/\{([^{}]+)\}/g, (_, inside: string) => command(translation.command(inside)));
}
