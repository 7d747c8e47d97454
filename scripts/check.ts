// `npm run check -- FILE.(xlsx|json) [--on 2026-11-22] [--group ID] [--json]` judges a register without an installation.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRegister } from '../src/application/exchange/check-report';
import { isPlainDate } from '../src/domain/calendar/date-arithmetic';
import { reportLines } from './check/print-report';
import { readRegister, UnreadableInput } from './check/read-register';

const USAGE = 'Как запускать: npm run check -- ФАЙЛ.xlsx|ФАЙЛ.json [--on 2026-11-22] [--group ID] [--json]';

/** 0: no duty is violated, though recommendations may be; 1: some is; 2: the input cannot be read. */
export type ExitCode = 0 | 1 | 2;

function localToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface CheckOptions {
  readonly file: string;
  readonly on: string;
  readonly group: string | undefined;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { on: { type: 'string' }, group: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  const on = values.on ?? localToday();
  if (file === undefined) throw new UnreadableInput('Укажите файл реестра.');
  if (!isPlainDate(on)) throw new UnreadableInput(`--on: день «${on}» не читается, напишите его как 2026-11-22.`);
  return { file, on, group: values.group, json: values.json };
}

async function judge(options: CheckOptions, print: (text: string) => void): Promise<ExitCode> {
  const { snapshot, issues } = await readRegister(options.file, options.on);
  const { group, on } = options;
  if (group !== undefined && !snapshot.groups.some(({ id }) => id === group)) {
    const known = snapshot.groups.map(({ id, name }) => `${id} – ${name}`).join('\n');
    throw new UnreadableInput(`--group: объединения «${group}» в реестре нет. Есть:\n${known}`);
  }
  const verdicts = checkRegister(snapshot, group === undefined ? { asOf: on } : { asOf: on, groupIds: [group] });
  print(
    options.json
      ? JSON.stringify({ asOf: on, verdicts, issues }, null, 2)
      : reportLines(on, verdicts, issues).join('\n'),
  );
  // Groups that could not be judged at all are an input that cannot be read, not a register in order.
  if (verdicts.length === 0 && issues.some(({ severity }) => severity === 'error')) return 2;
  return verdicts.some(({ outcome, severity }) => outcome === 'violated' && severity === 'must') ? 1 : 0;
}

/** Runs the command; nothing but the report goes to `print`. */
export async function check(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<ExitCode> {
  try {
    return await judge(readOptions(args), print);
  } catch (error) {
    const isUsage = (error as { readonly code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    if (!(error instanceof UnreadableInput) && !isUsage) throw error;
    complain(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await check(process.argv.slice(2), console.log, console.error);
}
