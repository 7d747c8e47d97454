import type { SheetId } from '../../src/application/workbook/sheet-id';
import type { IssueCode } from '../../src/messages/issues';
import type { DamagedFile } from './damaged-file';

/** One thing that people do to a register in Excel. */
export interface FileDamage {
  readonly title: string;
  readonly sheet: SheetId;
  /** What the register says of it; `null`: it is understood without a word. */
  readonly code: IssueCode | null;
  /** Answers the address of the cell that has to be named; '' for the sheet as a whole. */
  readonly damage: (file: DamagedFile) => string;
}

const of =
  (sheet: SheetId) =>
  (title: string, code: IssueCode | null, damage: FileDamage['damage']): FileDamage => ({
    title: `${sheet}: ${title}`,
    sheet,
    code,
    damage,
  });

const meetings = of('meetings');
const groups = of('groups');
const persons = of('persons');
const memberships = of('memberships');
const organizations = of('organizations');
const norms = of('norms');
const agendaItems = of('agendaItems');
const calendar = of('calendar');
const plans = of('plans');
const settings = of('settings');

const personLabel = (file: DamagedFile, id: string): string =>
  file.textAt('persons', file.row('persons', id), 'Для выбора');

const EXTRA_NORM = {
  Пункт: '9.9',
  Требование: 'Отчёт о поездках',
  Положение: 'rybnoye-2020',
  'Вид проверки': 'встречи за период',
  'Отключена, причина': 'пробная строка',
};

/** Done one after another to the same file. Rows are shifted by the last ones only. */
export const FILE_DAMAGES: readonly FileDamage[] = [
  meetings('a date typed as words', 'DATE_AS_TEXT', (f) =>
    f.set('meetings', f.meeting(), 'Дата', '10 сентября 2026 г.'),
  ),
  meetings('no date at all', 'BAD_DATE', (f) => f.set('meetings', f.meeting(), 'Дата', 'в начале сентября')),
  meetings('a slip in a status', 'UNKNOWN_WORD', (f) => f.set('meetings', f.meeting(), 'Состояние', 'провидено')),
  meetings('neither yes nor no', 'BAD_BOOLEAN', (f) => f.set('meetings', f.meeting(), 'Внеочередное', 'возможно')),
  meetings('minutes «5/6» that became a date', 'DATE_IN_TEXT', (f) =>
    f.set('meetings', f.meeting(), 'Номер протокола', 46_178),
  ),
  meetings('a tick instead of a place', 'BOOLEAN_IN_TEXT', (f) => f.set('meetings', f.meeting(), 'Место', true)),
  meetings('a stranger among those present', 'UNKNOWN_REFERENCE', (f) => {
    const id = f.meeting();
    const present = f.textAt('meetings', f.row('meetings', id), 'Присутствовали');
    return f.set('meetings', id, 'Присутствовали', `${present}\nКто-то ещё`);
  }),
  meetings('somebody twice among those present', 'DUPLICATE_IN_LIST', (f) => {
    const id = f.meeting();
    const present = f.textAt('meetings', f.row('meetings', id), 'Присутствовали');
    return f.set('meetings', id, 'Присутствовали', `${present}\n${present.split('\n')[0]}`);
  }),
  meetings('nobody’s meeting', 'UNKNOWN_REFERENCE', (f) => f.set('meetings', f.meeting(), 'Объединения', 'какое-то')),
  meetings('a status with spaces and a capital', null, (f) =>
    f.set('meetings', f.meeting(), 'Состояние', ' Проведено '),
  ),
  meetings('a number where text is wanted', null, (f) => f.set('meetings', f.meeting(), 'Номер протокола', 39)),

  groups('a kind that its regulation does not know', 'UNKNOWN_GROUP_TYPE', (f) =>
    f.set('groups', 'О-05', 'Вид', 'кружок по интересам'),
  ),
  groups('only a year', 'DATE_OUT_OF_RANGE', (f) => f.set('groups', 'О-02', 'Создано', 2020)),
  groups('an error of a formula', 'CELL_ERROR', (f) => f.set('groups', 'О-02', 'Тема', { error: '#REF!' })),
  groups('a link that runs a script', 'BAD_URL', (f) => f.set('groups', 'О-03', 'Страница', 'javascript:alert(1)')),
  groups('text like a formula', null, (f) => f.set('groups', 'О-03', 'Тема', '=IMAGE("https://evil.example")')),
  groups('an essay', 'TEXT_TOO_LONG', (f) => f.set('groups', 'О-04', 'Тема', 'а'.repeat(501))),
  groups('a fraction of a frequency', 'BAD_INTEGER', (f) => f.set('groups', 'О-05', 'Своя периодичность, раз', 1.5)),
  groups('a date with a time', null, (f) => f.set('groups', 'О-05', 'Создано', 44_075.75)),

  memberships('a name that nobody has', 'UNKNOWN_REFERENCE', (f) =>
    f.set('memberships', f.membership(), 'Педагог', 'Кузькина Мать Никитична'),
  ),
  memberships('a name of two', 'AMBIGUOUS_REFERENCE', (f) => {
    for (const id of ['П-901', 'П-902']) f.add('persons', { ID: id, Фамилия: 'Ким', Имя: 'Ия' });
    return f.set('memberships', f.membership(), 'Педагог', 'Ким Ия');
  }),
  memberships('a name typed over, the id forgotten', 'REFERENCE_MISMATCH', (f) => {
    const id = f.membership();
    const own = f.textAt('memberships', f.row('memberships', id), 'Педагог');
    const other = personLabel(f, f.person());
    return f.set('memberships', id, 'Педагог', other.replace(/\(.*\)$/, own.slice(own.lastIndexOf('('))));
  }),
  memberships('an error of a formula in a date', 'CELL_ERROR', (f) =>
    f.set('memberships', f.membership(), 'С', { error: '#VALUE!' }),
  ),
  memberships('votes with their unit', 'INTEGER_AS_TEXT', (f) =>
    f.set('memberships', f.membership(), 'За', '5 голосов'),
  ),
  memberships('a role that is none', 'UNKNOWN_WORD', (f) =>
    f.set('memberships', f.membership(), 'Роль', 'душа компании'),
  ),
  memberships('a name in capitals without an id', null, (f) => {
    const id = f.membership();
    const own = f.textAt('memberships', f.row('memberships', id), 'Педагог');
    return f.set('memberships', id, 'Педагог', `  ${own.replace(/ \(.*\)$/, '').toUpperCase()}`);
  }),

  persons('a broken e-mail', 'BAD_EMAIL', (f) => f.set('persons', f.person(), 'E-mail', 'ivanova@edu')),
  persons('a day that does not exist', 'BAD_DATE', (f) => f.set('persons', f.person(), 'Категория с', '31.02.2026')),
  persons('a sex that is none', 'UNKNOWN_WORD', (f) => f.set('persons', f.person(), 'Пол', 'да')),
  persons('a formula', 'FORMULA_CELL', (f) => {
    const id = f.person();
    const name = f.textAt('persons', f.row('persons', id), 'Имя');
    return f.set('persons', id, 'Имя', { formula: `"${name}"`, result: name });
  }),
  persons('an id twice', 'DUPLICATE_ID', (f) => {
    const row = f.add('persons', { ID: f.person(), Фамилия: 'Двойник' });
    return `A${row}`;
  }),
  persons('merged cells', 'MERGED_CELLS', (f) => {
    const row = f.add('persons', { ID: 'П-903', Фамилия: 'Осипова', Имя: 'Ева' });
    f.add('persons', { ID: 'П-904', Фамилия: 'Осипова', Имя: 'Яна' });
    const top = f.address('persons', row, 'Образование');
    f.sheet('persons').mergeCells(`${top}:${f.address('persons', row + 1, 'Образование')}`);
    return top;
  }),
  persons('the header once more', 'REPEATED_HEADER', (f) => {
    const sheet = f.sheet('persons');
    const row = f.add('persons', { ID: 'ID' });
    sheet.getRow(1).eachCell((cell, column) => {
      sheet.getCell(row, column).value = cell.value;
    });
    return `A${row}`;
  }),

  organizations('a working week of four days', 'INTEGER_OUT_OF_RANGE', (f) => {
    const row = f.add('organizations', { ID: 'ОО-98', Название: 'Школа № 98', 'Рабочая неделя': 4 });
    return f.address('organizations', row, 'Рабочая неделя');
  }),
  organizations('no name', 'REQUIRED_EMPTY', (f) => {
    const row = f.add('organizations', { ID: 'ОО-99', 'Краткое название': 'Школа № 99' });
    return f.address('organizations', row, 'Название');
  }),
  of('jobs')('a place of work that cannot be read', 'REFERENCE_TO_SKIPPED_ROW', (f) =>
    f.set('jobs', f.job(), 'Организация', 'ОО-99'),
  ),
  memberships('the id wiped of a place of work that it names', 'UNKNOWN_REFERENCE', (f) => {
    const job = f.job();
    f.set('jobs', job, 'ID', null);
    const named = f.register.memberships.find(({ jobId }) => jobId === job);
    return f.address('memberships', f.row('memberships', named?.id ?? ''), 'Место работы');
  }),
  organizations('a column twice', 'DUPLICATE_COLUMN', (f) => {
    const header = f.sheet('organizations').getRow(1);
    const cell = header.getCell(f.column('organizations', 'Для выбора') + 1);
    cell.value = 'Место';
    return cell.address;
  }),

  norms('a number with its unit', 'INTEGER_AS_TEXT', (f) =>
    f.set('norms', 'rybnoye-2020/4.5-year', 'Сколько', '2 раза'),
  ),
  norms('a clause that became a fraction', 'FRACTION_IN_TEXT', (f) =>
    f.set('norms', 'rybnoye-2020/4.5-half-year', 'Пункт', 4.5),
  ),
  norms('a check that does not exist', 'UNKNOWN_WORD', (f) => {
    const row = f.add('norms', { ...EXTRA_NORM, ID: 'Н-98', 'Вид проверки': 'всё хорошее' });
    return f.address('norms', row, 'Вид проверки');
  }),
  norms('a term that is none', 'BAD_DEADLINE', (f) => {
    const kind = f.textAt('norms', f.row('norms', 'rybnoye-2020/4.7'), 'Вид проверки');
    const row = f.add('norms', { ...EXTRA_NORM, ID: 'Н-99', 'Вид проверки': kind, Срок: 'в сентябре' });
    return f.address('norms', row, 'Срок');
  }),

  calendar('a day that does not exist', 'BAD_DATE', (f) => {
    const row = f.add('calendar', {
      ID: 'К-98',
      Вид: 'каникулы',
      С: '31.02.2026',
      По: 46_090,
      'Учебный год': '2026/27',
    });
    return f.address('calendar', row, 'С');
  }),
  calendar('years that do not follow each other', 'BAD_SCHOOL_YEAR', (f) => {
    const row = f.add('calendar', { ID: 'К-99', Вид: 'каникулы', С: 46_085, По: 46_090, 'Учебный год': '2026/28' });
    return f.address('calendar', row, 'Учебный год');
  }),

  agendaItems('a fraction of an order', 'BAD_INTEGER', (f) => f.set('agendaItems', f.agendaItem(), '№', 1.5)),
  agendaItems('votes below nothing', 'INTEGER_OUT_OF_RANGE', (f) => f.set('agendaItems', f.agendaItem(), 'За', -3)),
  plans('years that do not follow each other', 'BAD_SCHOOL_YEAR', (f) =>
    f.set('plans', f.plan(), 'Учебный год', '2026/28'),
  ),
  plans('no date of approval', 'BAD_DATE', (f) => f.set('plans', f.plan(), 'Утверждён', 'скоро')),
  of('reports')('a date typed as words', 'DATE_AS_TEXT', (f) =>
    f.set('reports', f.report(), 'Сдан', '20 мая 2026 года'),
  ),

  settings(
    'a setting that nobody knows',
    'UNKNOWN_SETTING',
    (f) => `A${f.add('settings', { Настройка: 'Час провирки', Значение: '7' })}`,
  ),
  settings(
    'a setting twice',
    'DUPLICATE_SETTING',
    (f) => `A${f.add('settings', { Настройка: 'ЧАС ежедневной проверки', Значение: '9' })}`,
  ),
  settings('a line of checked cases without «=»', 'BAD_PHRASE_LINE', (f) => {
    const sheet = f.sheet('settings');
    for (let row = 2; row <= sheet.rowCount; row++) {
      if (f.textAt('settings', row, 'Настройка') !== 'Проверенные падежи') continue;
      sheet.getCell(row, f.column('settings', 'Значение')).value = 'РайОНО: РайОНО';
      return f.address('settings', row, 'Значение');
    }
    throw new Error('There are no checked cases in the settings');
  }),
  settings('a setting out of bounds', 'BAD_SETTING', (f) => {
    const sheet = f.sheet('settings');
    for (let row = 2; row <= sheet.rowCount; row++) {
      if (f.textAt('settings', row, 'Настройка') !== 'Час ежедневной проверки') continue;
      sheet.getCell(row, f.column('settings', 'Значение')).value = 25;
      return f.address('settings', row, 'Значение');
    }
    throw new Error('There is no hour in the settings');
  }),

  of('planItems')('a slip in a sheet that was renamed', 'BAD_DATE', (f) => {
    const cell = f.set('planItems', f.planItem(), 'Дата', 'весной');
    f.rename('planItems', 'План работы');
    return cell;
  }),
  of('petitions')('a sheet deleted', 'MISSING_SHEET', (f) => {
    f.remove('petitions');
    return '';
  }),
  of('products')('the header deleted', 'NO_HEADER', (f) => {
    f.sheet('products').spliceRows(1, 1);
    return '';
  }),
  of('assignments')('the title of a column wiped', 'MISSING_COLUMN', (f) => {
    f.sheet('assignments').getCell(f.address('assignments', 1, 'Примечание')).value = null;
    return '';
  }),
  of('assignments')('a column renamed', 'MISSING_COLUMN', (f) => {
    const cell = f.address('assignments', 1, 'Исполнитель');
    f.sheet('assignments').getCell(cell).value = 'Исполнители';
    return cell;
  }),
  of('waivers')('a title above the header', 'HEADER_NOT_FIRST', (f) => {
    f.sheet('waivers').insertRow(1, ['Исключения 2026 года']);
    return 'A2';
  }),
  persons('an empty row in the middle', null, (f) => {
    const row = f.add('persons', { ID: 'П-905', Фамилия: 'Яковлева' });
    const sheet = f.sheet('persons');
    sheet.getCell(row + 2, 1).value = 'П-906';
    sheet.getCell(row + 2, f.column('persons', 'Фамилия')).value = 'Якушева';
    return `A${row + 1}`;
  }),
];
