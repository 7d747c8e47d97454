// `npm run demo -- ID FILE.xlsx [--today 2026-11-22]` writes the workbook of a demo municipality alone.
import { parseArgs } from 'node:util';
import { isPlainDate } from '../src/domain/calendar/date-arithmetic';
import { dateInDigits } from '../src/domain/russian/date-in-digits';
import { type PluralForms, plural } from '../src/domain/russian/plural';
import type { DemoId } from '../src/local/demo/demo-profile';
import { DEMO_IDS } from '../src/local/demo/demo-register';
import { writeDemoFile } from '../src/local/demo/write-demo-file';

const USAGE = `Как запускать: npm run demo -- ID ФАЙЛ.xlsx [--today 2026-11-22]
ID: ${DEMO_IDS.join(', ')}`;

const isDemoId = (text: string | undefined): text is DemoId => DEMO_IDS.some((id) => id === text);

function localToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function refuse(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  process.exit(2);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { today: { type: 'string' } } });
const [id, file] = positionals;
const today = values.today ?? localToday();
if (!isDemoId(id)) refuse(`Нет такого муниципалитета: ${id ?? 'не указан'}.`);
if (file === undefined || !file.toLowerCase().endsWith('.xlsx')) refuse('Укажите имя файла с окончанием .xlsx.');
if (!isPlainDate(today)) refuse(`День «${today}» не читается: напишите его как 2026-11-22.`);

const register = await writeDemoFile(id, today, file);
const counted = (rows: readonly unknown[], forms: PluralForms): string =>
  `${rows.length} ${plural(rows.length, forms)}`;
console.log(
  [
    `${file}: ${counted(register.groups, ['объединение', 'объединения', 'объединений'])}`,
    counted(register.persons, ['педагог', 'педагога', 'педагогов']),
    `${counted(register.meetings, ['заседание', 'заседания', 'заседаний'])} на ${dateInDigits(today)}`,
  ].join(', '),
);
