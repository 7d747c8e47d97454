import { addMonths } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { MembershipRole } from '../../domain/register/membership';
import { isInitial, mayBeSame, nameOfParts, type ReadName, readName } from '../../domain/russian/read-name';
import { cellAddress } from '../workbook/a1';
import { isEmail } from '../workbook/reading/text-readers';
import type { ImportField } from './import-field';
import type { CellProblem, ImportTable } from './import-plan';
import { readCategory } from './read-category';
import { readDay } from './read-day';
import { readRole } from './read-role';
import { textOf } from './row-shape';
import { readGroupTitle } from './section-title';
import type { DataRow } from './sort-rows';
import { splitWorkplace } from './split-workplace';

/** A text of the file with its A1 address. */
export interface LocatedText {
  readonly text: string;
  readonly cell: string;
}

/** What a list may say of a person beyond the name; empty and `null`: it does not. */
export interface PersonFacts {
  readonly category: string;
  readonly categoryFrom: PlainDate | null;
  readonly categoryUntil: PlainDate | null;
  readonly specialty: string;
  readonly specialtySince: PlainDate | null;
  readonly education: string;
  readonly email: string;
  readonly note: string;
}

/** One row of a list, read. */
export interface ImportRecord {
  readonly sheet: string;
  readonly row: number;
  /** Where the name stands. */
  readonly cell: string;
  /** `null`: the row is left out, and a problem says why. */
  readonly name: ReadName | null;
  readonly facts: PersonFacts;
  /** The stage was written in years: its first day is the latest possible one. */
  readonly sinceIsCounted: boolean;
  readonly organization: LocatedText | null;
  readonly position: string;
  readonly group: LocatedText | null;
  readonly role: MembershipRole;
  readonly memberFrom: PlainDate | null;
}

const NOTHING = /^(?:[-–—]+|нет|не указан[оаы]?|бессрочно|б\/с)$/i;
const LONGEST_SHOWN = 60;

class RowReader {
  constructor(
    private readonly table: ImportTable,
    private readonly data: DataRow,
    private readonly today: PlainDate,
    private readonly problems: CellProblem[],
  ) {}

  read(): ImportRecord {
    const { sheet } = this.table.layout;
    const name = this.name();
    const work = this.work();
    const since = this.since();
    return {
      sheet: sheet.name,
      row: this.data.row,
      cell: this.cellOf(this.nameField()),
      name,
      facts: { ...this.category(), ...this.plain(), specialtySince: since.day, email: this.email() },
      sinceIsCounted: since.counted,
      ...work,
      group: this.group(),
      role: this.role(name),
      memberFrom: this.day('memberFrom'),
    };
  }

  private text(field: ImportField): string {
    const column = this.table.mapping[field];
    if (column === undefined) return '';
    return textOf(this.table.layout.sheet.rows[this.data.row] ?? [], column)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  }

  private work(): Pick<ImportRecord, 'organization' | 'position'> {
    const { organization, position } = this.table.mapping;
    const section = this.section(this.data.organization);
    if (organization === undefined || organization !== position) {
      return { organization: this.located('organization') ?? section, position: this.text('position') };
    }
    const parts = splitWorkplace(this.text('position'));
    const place = { text: parts.organization, cell: this.cellOf('organization') };
    return { organization: parts.organization === '' ? section : place, position: parts.position };
  }

  private cellOf(field: ImportField): string {
    return cellAddress(this.data.row, this.table.mapping[field] ?? 0);
  }

  private located(field: ImportField): LocatedText | null {
    const text = this.text(field);
    return text === '' || NOTHING.test(text) ? null : { text, cell: this.cellOf(field) };
  }

  private section(section: DataRow['group']): LocatedText | null {
    return section === null ? null : { text: section.name, cell: cellAddress(section.row, section.column) };
  }

  private titleOf(field: ImportField): string {
    return this.table.layout.titles[this.table.mapping[field] ?? -1] ?? '';
  }

  private nameField(): ImportField {
    return this.table.mapping.fullName === undefined ? 'lastName' : 'fullName';
  }

  private report(severity: CellProblem['severity'], code: CellProblem['code'], field: ImportField): void {
    const value = this.text(field).slice(0, LONGEST_SHOWN);
    this.problems.push({
      severity,
      code,
      sheet: this.table.layout.sheet.name,
      cell: this.cellOf(field),
      data: { value },
    });
  }

  private name(): ReadName | null {
    const field = this.nameField();
    const whole = this.text('fullName');
    const name =
      field === 'fullName'
        ? readName(whole)
        : nameOfParts(this.text('lastName'), this.text('firstName'), this.text('middleName'));
    if (name === undefined) {
      this.report('error', this.text(field) === '' ? 'noName' : 'badName', field);
      return null;
    }
    if (isInitial(name.firstName) || name.firstName === '') this.report('warning', 'initialsOnly', field);
    return name;
  }

  private group(): LocatedText | null {
    const inColumn = this.located('group');
    if (inColumn !== null) return { ...inColumn, text: readGroupTitle(inColumn.text).name || inColumn.text };
    return this.section(this.data.group);
  }

  private role(name: ReadName | null): MembershipRole {
    const written = this.text('role');
    const role = readRole(written);
    if (role !== undefined) return role;
    if (written !== '' && !NOTHING.test(written)) this.report('warning', 'unknownRole', 'role');
    const leader = readName(this.data.group?.leader ?? '');
    if (leader !== undefined && name !== null && mayBeSame(leader, name)) return 'leader';
    const ofColumn = /руководител|председател|координатор/i.test(this.titleOf(this.nameField())) ? 'leader' : 'member';
    return readRole(name?.tail ?? '') ?? ofColumn;
  }

  private day(field: ImportField): PlainDate | null {
    const text = this.text(field);
    if (text === '' || NOTHING.test(text)) return null;
    const reading = readDay(text);
    if (reading.ok) return reading.day;
    this.report('warning', reading.code, field);
    return null;
  }

  private category(): Pick<PersonFacts, 'category' | 'categoryFrom' | 'categoryUntil'> {
    const text = this.text('category');
    const reading = text === '' ? undefined : readCategory(text);
    if (text !== '' && reading === undefined) this.report('warning', 'badCategory', 'category');
    const own = this.dayInCategory(reading?.day ?? null);
    return {
      category: reading?.category ?? '',
      categoryFrom: this.day('categoryFrom') ?? reading?.from ?? own.from,
      categoryUntil: this.day('categoryUntil') ?? reading?.until ?? own.until,
    };
  }

  /** A day beside a category is the first or the last as the title of the column says, or it is not taken. */
  private dayInCategory(day: PlainDate | null): { readonly from: PlainDate | null; readonly until: PlainDate | null } {
    const title = this.titleOf('category').toLowerCase();
    if (day !== null && /срок|действ|оконч|(?:^|\s)до(?:\s|$)/.test(title)) return { from: null, until: day };
    if (day !== null && /присв|аттест|приказ|дата|установ/.test(title)) return { from: day, until: null };
    if (day !== null) this.report('warning', 'categoryDay', 'category');
    return { from: null, until: null };
  }

  private plain(): Pick<PersonFacts, 'specialty' | 'education' | 'note'> {
    return { specialty: this.text('specialty'), education: this.text('education'), note: this.text('note') };
  }

  /** «12 лет» on the day of the import, «с 2010 г.» or a day. */
  private since(): { readonly day: PlainDate | null; readonly counted: boolean } {
    const text = this.text('specialtySince');
    if (text === '' || NOTHING.test(text)) return { day: null, counted: false };
    const years = /^(\d{1,2})(?:[.,]\d+)?\s*(?:лет|года?|г\.?|л\.?)?(?:\s+\d{1,2}\s*(?:мес\S*|м\.?))?$/i.exec(text);
    if (years !== null) return { day: addMonths(this.today, -12 * Number(years[1])), counted: true };
    const year = /^(?:с\s+)?((?:19|20)\d{2})(?:\s*(?:г\.?|года?))?$/i.exec(text);
    if (year !== null) return { day: `${year[1]}-09-01`, counted: true };
    const reading = readDay(text);
    if (!reading.ok) this.report('warning', 'badExperience', 'specialtySince');
    return { day: reading.ok ? reading.day : null, counted: false };
  }

  private email(): string {
    const text = this.text('email').toLowerCase();
    if (text === '' || NOTHING.test(text)) return '';
    // «panova@mail.ru, 8-920-111-22-33»: the address is taken, the rest is not kept.
    const found = text.split(/[\s,;()<>]+/).filter(isEmail);
    if (found.length === 1) return found[0] ?? '';
    this.report('warning', 'badEmail', 'email');
    return '';
  }
}

/** Words that stand for a group only because their row is alone, and leaders whom no row names. */
function sectionProblems({ layout }: ImportTable, records: readonly ImportRecord[], problems: CellProblem[]): void {
  const seen = new Set<number>();
  for (const { group } of layout.rows) {
    if (group === null || seen.has(group.row)) continue;
    seen.add(group.row);
    const place = {
      severity: 'warning' as const,
      sheet: layout.sheet.name,
      cell: cellAddress(group.row, group.column),
    };
    if (!group.sure) problems.push({ ...place, code: 'unsureGroup', data: { value: group.name } });
    const leader = readName(group.leader);
    const isListed = records.some(
      ({ name }, index) =>
        layout.rows[index]?.group?.row === group.row &&
        leader !== undefined &&
        name !== null &&
        mayBeSame(leader, name),
    );
    if (group.leader !== '' && !isListed) {
      problems.push({ ...place, code: 'leaderNotListed', data: { value: group.leader, group: group.name } });
    }
  }
}

/** Reads all rows of a table by its mapping; what cannot be read is added to `problems`. */
export function readRecords(table: ImportTable, today: PlainDate, problems: CellProblem[]): readonly ImportRecord[] {
  const records = table.layout.rows.map((row) => new RowReader(table, row, today, problems).read());
  sectionProblems(table, records, problems);
  return records;
}
