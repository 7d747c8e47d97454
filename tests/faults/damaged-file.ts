// A register in an .xlsx file under the hands of people with Excel: cells are found as people find them, by titles.
import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { columnLetters } from '../../src/application/workbook/a1';
import { LABEL_TITLE } from '../../src/application/workbook/sheet-definition';
import type { SheetId } from '../../src/application/workbook/sheet-id';
import { SHEETS, sheetOf } from '../../src/application/workbook/sheets';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';

/** Groups whose rows are damaged. None of them meets together with another group. */
export const VICTIMS: readonly string[] = ['О-02', 'О-03', 'О-04', 'О-05'];

export class DamagedFile {
  private readonly workbook = new ExcelJS.Workbook();
  private readonly taken = new Map<string, number>();
  /** Titles of sheets that people have renamed. */
  private readonly titles = new Map<SheetId, string>();

  private constructor(readonly register: RegisterSnapshot) {}

  static async open(path: string, register: RegisterSnapshot): Promise<DamagedFile> {
    return await new DamagedFile(register).load(path);
  }

  /** The same file after somebody else has saved it. */
  async reopened(path: string): Promise<DamagedFile> {
    const file = new DamagedFile(this.register);
    for (const [id, title] of this.titles) file.titles.set(id, title);
    return await file.load(path);
  }

  private async load(path: string): Promise<this> {
    await this.workbook.xlsx.load(withoutValidations(await readFile(path)) as unknown as ArrayBuffer);
    return this;
  }

  async save(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.workbook.xlsx.writeBuffer()));
  }

  sheet(id: SheetId): ExcelJS.Worksheet {
    const sheet = this.workbook.getWorksheet(this.titleOf(id));
    if (sheet === undefined) throw new Error(`There is no sheet ${id}`);
    return sheet;
  }

  /** What a sheet is called in the file. */
  titleOf = (id: SheetId): string => this.titles.get(id) ?? sheetOf(id).title;

  rename(id: SheetId, title: string): void {
    this.sheet(id).name = title;
    this.titles.set(id, title);
  }

  remove(id: SheetId): void {
    this.workbook.removeWorksheet(this.sheet(id).id);
  }

  /** Number of a column, one-based, by its title. */
  column(id: SheetId, title: string): number {
    const header = this.sheet(id).getRow(1);
    for (let number = 1; number <= header.cellCount; number++) {
      if (header.getCell(number).value === title) return number;
    }
    throw new Error(`Sheet ${id} has no column «${title}»`);
  }

  /** The row of an id, one-based. */
  row(id: SheetId, rowId: string): number {
    const sheet = this.sheet(id);
    const column = this.column(id, 'ID');
    for (let number = 2; number <= sheet.rowCount; number++) {
      if (sheet.getCell(number, column).value === rowId) return number;
    }
    throw new Error(`Sheet ${id} has no row ${rowId}`);
  }

  address(id: SheetId, row: number, title: string): string {
    return `${columnLetters(this.column(id, title) - 1)}${row}`;
  }

  textAt(id: SheetId, row: number, title: string): string {
    return String(this.sheet(id).getCell(row, this.column(id, title)).value ?? '');
  }

  /** Types a value over a cell of a row and answers the address of the cell. */
  set(id: SheetId, rowId: string, title: string, value: ExcelJS.CellValue): string {
    const row = this.row(id, rowId);
    this.sheet(id).getCell(row, this.column(id, title)).value = value;
    return this.address(id, row, title);
  }

  /** Types a row under the last one and answers its number. */
  add(id: SheetId, cells: Readonly<Record<string, ExcelJS.CellValue>>): number {
    const sheet = this.sheet(id);
    let row = sheet.rowCount;
    while (row > 1 && !hasText(sheet.getRow(row))) row -= 1;
    row += 1;
    for (const [title, value] of Object.entries(cells)) sheet.getCell(row, this.column(id, title)).value = value;
    return row;
  }

  /** Rows of the victims in a table that no damage has taken yet; each damage gets one of its own. */
  private next(kind: string, ids: readonly string[]): string {
    const index = this.taken.get(kind) ?? 0;
    this.taken.set(kind, index + 1);
    const id = ids[index];
    if (id === undefined) throw new Error(`The victims have no more rows: ${kind}`);
    return id;
  }

  /** A meeting that was held, with three people present. */
  meeting(): string {
    const held = this.register.meetings.filter(({ status, presentIds }) => status === 'held' && presentIds.length > 2);
    return this.next(
      'meetings',
      held.filter(({ groupIds }) => groupIds.every(isVictim)).map(({ id }) => id),
    );
  }

  membership(): string {
    return this.next('memberships', ofVictims(this.register.memberships.filter(({ role }) => role === 'member')));
  }

  plan = (): string => this.next('plans', ofVictims(this.register.plans));

  report = (): string => this.next('reports', ofVictims(this.register.reports));

  group = (): string => this.next('groups', VICTIMS);

  agendaItem(): string {
    const { meetings, agendaItems } = this.register;
    const own = new Set(meetings.filter(({ groupIds }) => groupIds.every(isVictim)).map(({ id }) => id));
    return this.next(
      'agendaItems',
      agendaItems
        .filter(({ meetingId }) => own.has(meetingId))
        .map(({ id }) => id)
        .reverse(),
    );
  }

  planItem(): string {
    const { plans, planItems } = this.register;
    const own = new Set(ofVictims(plans));
    return this.next(
      'planItems',
      planItems.filter(({ planId }) => own.has(planId)).map(({ id }) => id),
    );
  }

  /** A person who belongs to victims only. */
  person(): string {
    const { memberships } = this.register;
    const others = new Set(memberships.filter(({ groupId }) => !isVictim(groupId)).map(({ personId }) => personId));
    const own = memberships.filter(({ groupId, role }) => isVictim(groupId) && role === 'member');
    const ids = [...new Set(own.map(({ personId }) => personId))].filter((id) => !others.has(id));
    // From the end: the memberships of the first ones are damaged already.
    return this.next('persons', ids.reverse());
  }

  job(): string {
    const personId = this.person();
    const job = this.register.jobs.find((one) => one.personId === personId);
    if (job === undefined) throw new Error(`Nobody employs ${personId}`);
    return job.id;
  }

  /** Every cell that people fill, by sheet and address; labels and missing ids are the program's business. */
  typedCells(): ReadonlyMap<string, string> {
    const cells = new Map<string, string>();
    for (const sheet of this.workbook.worksheets) {
      const known = SHEETS.find(({ title, id }) => title === sheet.name || this.titles.get(id) === sheet.name);
      if (known === undefined || known.generated) continue;
      const titles = titlesOf(sheet);
      sheet.eachRow((row, number) => {
        row.eachCell((cell, column) => {
          const title = titles.get(column);
          if (title === LABEL_TITLE || cell.value === null || cell.value === '') return;
          cells.set(`${sheet.name}!${columnLetters(column - 1)}${number}`, JSON.stringify(plain(cell.value)));
        });
      });
    }
    return cells;
  }
}

/** ExcelJS spreads a drop-down of a column over its million cells, one by one, which takes minutes. */
function withoutValidations(bytes: Buffer): Buffer {
  const zip = new PizZip(bytes);
  for (const { name } of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(name, xml.replace(/<dataValidations\b[\s\S]*?<\/dataValidations>/g, ''));
  }
  return zip.generate({ type: 'nodebuffer' });
}

/** ExcelJS takes a number for a date when its cell has the format of one: the number is what was typed. */
function plain(value: ExcelJS.CellValue): ExcelJS.CellValue {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

const isVictim = (groupId: string): boolean => VICTIMS.includes(groupId);

const ofVictims = (rows: readonly { readonly id: string; readonly groupId: string }[]): string[] =>
  rows.filter(({ groupId }) => isVictim(groupId)).map(({ id }) => id);

function hasText(row: ExcelJS.Row): boolean {
  let found = false;
  row.eachCell((cell) => {
    if (cell.value !== null && cell.value !== '') found = true;
  });
  return found;
}

/** Titles by column, of whichever of the first rows is the header. */
function titlesOf(sheet: ExcelJS.Worksheet): ReadonlyMap<number, unknown> {
  const titles = new Map<number, unknown>();
  for (let row = 3; row > 0; row--) {
    sheet.getRow(row).eachCell((cell, column) => {
      if (cell.value === LABEL_TITLE) titles.set(column, LABEL_TITLE);
    });
  }
  return titles;
}
