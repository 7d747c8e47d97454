// Builds and pushes to Google with clasp; makes the workbook with its bound project when there is none yet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Ids of this installation; not tracked, because each office has its own. */
const DEFAULT_PROJECT = '.clasp.local.json';

interface ClaspProject {
  readonly scriptId: string;
  readonly parentId?: string | undefined;
}

/** Where clasp keeps the login when it is not told otherwise. */
export function credentialsFile(auth: string | undefined): string {
  return auth ?? path.join(homedir(), '.clasprc.json');
}

/** The project file for this installation: the tracked settings with the ids of its own workbook. */
export function localProject(
  tracked: Readonly<Record<string, unknown>>,
  project: ClaspProject,
): Record<string, unknown> {
  const ids = project.parentId === undefined ? {} : { parentId: project.parentId };
  return { ...tracked, scriptId: project.scriptId, ...ids };
}

/** What a person does after a push, in order. */
export function nextSteps(project: ClaspProject): string[] {
  const workbook =
    project.parentId === undefined
      ? 'Откройте таблицу, к которой привязан проект.'
      : `Откройте таблицу: https://docs.google.com/spreadsheets/d/${project.parentId}/edit`;
  return [
    workbook,
    'Обновите страницу: рядом со «Справкой» появится меню «Методсеть».',
    'Выберите «Методсеть → Установить» и разрешите доступ. Google предупредит, что приложение не проверено: это ваш собственный проект, нажмите «Дополнительные настройки → Перейти».',
    'Проверьте лист «Календарь» и «Настройки», затем «Методсеть → Проверить сейчас».',
    'Чтобы руководители работали по личным ссылкам: «Расширения → Apps Script → Начать развёртывание → Новое развёртывание → Веб-приложение», выполнять от вашего имени, доступ у всех. Откройте полученный адрес один раз, и программа его запомнит. После следующих отправок: «Управление развёртываниями → Изменить → Новая версия».',
  ];
}

function clasp(args: readonly string[], cwd: string): { readonly ok: boolean; readonly output: string } {
  const result = spawnSync(path.join(root, 'node_modules/.bin/clasp'), args, { cwd, encoding: 'utf8' });
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}`.trim() };
}

/**
 * Makes a new workbook with a bound project. clasp pulls the remote files after that, so it works in a
 * folder of its own: the hand-written manifest here must not be overwritten.
 */
function createProject(title: string, authArgs: readonly string[]): ClaspProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-create-'));
  try {
    const { ok, output } = clasp(['create-script', '--type', 'sheets', '--title', title, ...authArgs], folder);
    if (!ok) throw new Error(output);
    return JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8')) as ClaspProject;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function explainFailure(output: string): string {
  if (/has not enabled the Apps Script API/i.test(output)) {
    return 'Включите Apps Script API для своей учётной записи: https://script.google.com/home/usersettings, подождите минуту и повторите.';
  }
  if (/No credentials found|invalid_grant/i.test(output)) return 'Войдите ещё раз: npx clasp login';
  return 'Ответ clasp — выше. Отправка заменяет проект целиком: прежний код в таблице остался как был.';
}

interface DeployOptions {
  readonly title: string;
  readonly projectFile: string;
  readonly script: string | undefined;
  readonly authArgs: readonly string[];
}

/** Makes or adopts the project once, pushes, and returns it; throws with clasp's own words. */
function push({ title, projectFile, script, authArgs }: DeployOptions): ClaspProject {
  if (script !== undefined || !existsSync(projectFile)) {
    const project = script === undefined ? createProject(title, authArgs) : { scriptId: script };
    const tracked = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')) as Record<string, unknown>;
    const local = localProject(tracked, project);
    writeFileSync(projectFile, `${JSON.stringify(local, null, 2)}\n`);
  }
  const ignore = ['--ignore', path.join(root, '.claspignore')];
  const pushed = clasp(['push', '--force', '--project', projectFile, ...ignore, ...authArgs], root);
  if (!pushed.ok) throw new Error(pushed.output);
  console.log(pushed.output);
  return JSON.parse(readFileSync(projectFile, 'utf8')) as ClaspProject;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      title: { type: 'string', default: 'Методсеть' },
      auth: { type: 'string' },
      script: { type: 'string' },
      project: { type: 'string', default: DEFAULT_PROJECT },
    },
  });
  const built = await build();
  console.log(
    `Собрано: main.js ${built.serverBytes} байт, по требованию ещё ${built.onDemandBytes} байт, sidebar.html ${built.pageBytes} байт, её части ещё ${built.partBytes} байт.`,
  );
  if (!existsSync(credentialsFile(values.auth))) {
    console.error('Нет входа в Google. Выполните: npx clasp login — и повторите npm run deploy.');
    return 1;
  }
  try {
    const project = push({
      title: values.title,
      // clasp refuses a project file that lies elsewhere than the files it pushes.
      projectFile: path.join(root, path.basename(values.project)),
      script: values.script,
      authArgs: values.auth === undefined ? [] : ['--auth', values.auth],
    });
    for (const [index, step] of nextSteps(project).entries()) console.log(`${index + 1}. ${step}`);
    return 0;
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    console.error(output);
    console.error(explainFailure(output));
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
