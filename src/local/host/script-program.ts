import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { parse } from 'acorn';

/** A script that Google would accept, compiled once for all runs of this process. */
export interface ScriptProgram {
  readonly hash: string;
  readonly text: string;
  /** Names of functions declared at the top level: the only ones that can be run from outside. */
  readonly functions: ReadonlySet<string>;
  readonly script: vm.Script;
}

/** The script has syntax that the push to Google might refuse. */
export class ScriptSyntaxError extends Error {
  override readonly name = 'ScriptSyntaxError';
}

const known = new Map<string, ScriptProgram>();

function topLevelFunctions(text: string, fileName: string): ReadonlySet<string> {
  try {
    const program = parse(text, { ecmaVersion: 2019, sourceType: 'script', allowHashBang: false });
    const names = program.body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : ''));
    return new Set(names.filter((name) => name !== ''));
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
export function loadProgram(text: string, fileName: string): ScriptProgram {
  const hash = createHash('sha256').update(text).digest('hex');
  const found = known.get(hash);
  if (found) return found;
  const functions = topLevelFunctions(text, fileName);
  const program = { hash, text, functions, script: new vm.Script(text, { filename: fileName }) };
  known.set(hash, program);
  return program;
}
