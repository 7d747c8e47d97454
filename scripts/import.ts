// `npm run import -- LIST.xlsx|.csv --into register.xlsx [--yes]` loads a list through the procedures of the page; without `--yes` nothing is written.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PreviewImportInput, PreviewImportOutput, ReadImportOutput } from '../src/contract/import';
import { isPlainDate } from '../src/domain/calendar/date-arithmetic';
import { buildIfStale } from './build-if-stale';
import { type OpenRegisterFile, openRegisterFile, Unusable } from './import/open-register';
import { columnLines, previewLines } from './import/print-preview';

const USAGE = `Как запускать: npm run import -- СПИСОК.xlsx|СПИСОК.csv --into register.xlsx [--yes]
  --yes               записать; без него только проверка
  --questions new     тёзок и похожие названия считать другими; skip – не загружать
  --group ID          объединение для тех, у кого оно не названо
  --new-groups ID     создавать объединения, которых нет, по этому положению
  --from 2026-09-01   день включения в состав, если его нет в файле
  --replace           брать из файла то, что в реестре записано иначе
  --user E-MAIL       от чьего имени; --today 2026-11-22 – каким днём`;

/** 0: written, or could be; 1: there is nothing to write or a question is open; 2: the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

const OPTIONS = {
  into: { type: 'string' },
  yes: { type: 'boolean', default: false },
  questions: { type: 'string' },
  group: { type: 'string' },
  'new-groups': { type: 'string' },
  from: { type: 'string' },
  replace: { type: 'boolean', default: false },
  user: { type: 'string' },
  today: { type: 'string' },
} as const;

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [list] = positionals;
  const { into, questions } = values;
  if (list === undefined) throw new Unusable('Укажите файл со списком.');
  if (into === undefined) throw new Unusable('Укажите файл реестра: --into register.xlsx.');
  if (questions !== undefined && questions !== 'new' && questions !== 'skip') {
    throw new Unusable('--questions: напишите new или skip.');
  }
  const { today } = values;
  if (today !== undefined && !isPlainDate(today)) {
    throw new Unusable(`--today: день «${today}» не читается, напишите его как 2026-11-22.`);
  }
  return { ...values, list, into, questions };
}

type Options = ReturnType<typeof readOptions>;

/** Every table with names, as its columns were guessed. */
function choicesOf(options: Options, file: PreviewImportInput['file'], read: ReadImportOutput): PreviewImportInput {
  const regulationId = options['new-groups'];
  return {
    file,
    tables: read.tables
      .map(({ columns }, index) => ({ index, columns: columns.map(({ field }) => field) }))
      .filter(({ columns }) => columns.includes('fullName') || columns.includes('lastName')),
    groupId: options.group ?? null,
    newGroups: regulationId === undefined ? null : { regulationId, type: '' },
    memberFrom: options.from ?? null,
    basis: { kind: '', number: '', date: null },
    onDifference: options.replace ? 'replace' : 'keep',
    answers: [],
  };
}

/** Answers all questions alike; an answer may raise the next question. */
async function previewOf(
  register: OpenRegisterFile,
  first: PreviewImportInput,
  option: string | undefined,
): Promise<{ readonly input: PreviewImportInput; readonly preview: PreviewImportOutput }> {
  let input = first;
  for (;;) {
    const preview = await register.ask('previewImport', input);
    const open = preview.questions.filter(({ answer }) => answer === null);
    if (option === undefined || open.length === 0) return { input, preview };
    input = { ...input, answers: [...input.answers, ...open.map(({ id }) => ({ question: id, option }))] };
  }
}

async function load(options: Options, bundleDir: string, print: (text: string) => void): Promise<ExitCode> {
  const bytes = await readFile(options.list).catch(() => {
    throw new Unusable(`${options.list}: файл не читается.`);
  });
  const { into, user, today, yes } = options;
  const register = await openRegisterFile({ bundleDir, file: path.resolve(into), user, today, onCopy: !yes });
  try {
    const file = { fileName: path.basename(options.list), base64: bytes.toString('base64') };
    const read = await register.ask('readImport', { file });
    for (const line of columnLines(read)) print(line);
    const { input, preview } = await previewOf(register, choicesOf(options, file, read), options.questions);
    for (const line of previewLines(preview)) print(line);
    if (!preview.ready) {
      const isAsking = preview.questions.some(({ answer }) => answer === null);
      print(
        isAsking
          ? 'Ничего не записано: ответьте на вопросы (--questions) или загрузите в панели.'
          : 'Записывать нечего.',
      );
      return 1;
    }
    if (!yes) {
      print('Ничего не записано: это проверка. Чтобы записать, добавьте --yes.');
      return 0;
    }
    const requestId = randomBytes(10).toString('hex');
    await register.ask('runImport', { ...input, requestId, fingerprint: preview.fingerprint });
    print(`Записано в ${into}.`);
    return 0;
  } finally {
    await register.close();
  }
}

/**
 * Runs the command; nothing but the report goes to `print`.
 *
 * @param bundle gives the folder of the built program
 */
export async function importList(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
  bundle: () => Promise<string> = buildIfStale,
): Promise<ExitCode> {
  try {
    const options = readOptions(args);
    return await load(options, await bundle(), print);
  } catch (error) {
    const { code = '', name = '' } = error as { readonly code?: string; readonly name?: string };
    const isKnown = error instanceof Unusable || code.startsWith('ERR_PARSE_ARGS') || name === 'StoreError';
    if (!isKnown) throw error;
    complain(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await importList(process.argv.slice(2), console.log, console.error);
}
