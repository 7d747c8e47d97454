import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { parse } from 'acorn';
import type { ScriptFile } from './script-files';

/** A script that Google would accept, compiled once for all runs of this process. */
export interface ScriptProgram {
  readonly hash: string;
  /** In the order of their evaluation. */
  readonly files: readonly ScriptFile[];
  /** Names of functions declared at the top level: the only ones that can be run from outside. */
  readonly functions: ReadonlySet<string>;
  readonly scripts: readonly vm.Script[];
}

/** The script has syntax that the push to Google might refuse. */
class ScriptSyntaxError extends Error {
  override readonly name = 'ScriptSyntaxError';
}

const known = new Map<string, ScriptProgram>();

function topLevelFunctions({ name: fileName, text }: ScriptFile): string[] {
  try {
    const program = parse(text, { ecmaVersion: 2019, sourceType: 'script', allowHashBang: false });
    const names = program.body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : ''));
    return names.filter((name) => name !== '');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ScriptSyntaxError(`${fileName}: ${error.message}; only the syntax of ES2019 is accepted`);
  }
}

/**
 * Checks the syntax (ES2019: private and static fields are parse errors on Google,
 * https://developers.google.com/apps-script/guides/v8-runtime) and compiles. Answers are kept by content.
 *
 * @throws ScriptSyntaxError
 */
export function loadProgram(files: readonly ScriptFile[]): ScriptProgram {
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const found = known.get(hash);
  if (found) return found;
  const functions = new Set(files.flatMap(topLevelFunctions));
  const scripts = files.map(({ name, text }) => new vm.Script(text, { filename: name }));
  const program = { hash, files, functions, scripts };
  known.set(hash, program);
  return program;
}
