import vm from 'node:vm';
import type { ContextSettings } from './context-settings';
import type { HostBridge } from './facades/host-bridge';

/** One execution: what is evaluated, for whom, and what to call. */
interface ContextRun {
  /** Files of the script, in the order of their evaluation. */
  readonly program: readonly vm.Script[];
  readonly facades: vm.Script;
  readonly settings: ContextSettings;
  readonly host: HostBridge;
  readonly functionName: string;
  /** JSON array. */
  readonly argsText: string;
  /** Real milliseconds after which the code is stopped wherever it is; `null`: somebody else watches it. */
  readonly timeoutMs: number | null;
}

/** What the script threw, as text. */
export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** `timedOut`: the code was stopped. `result` is what `google.script.run` would bring to the page. */
export type ContextAnswer =
  | { readonly result: unknown }
  | { readonly error: ScriptFailure }
  | { readonly timedOut: true };

type Install = (host: HostBridge, settingsText: string) => (name: string, argsText: string) => string;

// What V8 or Node puts into a new context although Apps Script has no such thing.
const REMOVED = ['console', 'SharedArrayBuffer', 'Atomics', 'gc'];
const starter = new vm.Script('{ const start = __start__; delete globalThis.__start__; start(); }');

function bareContext(): vm.Context {
  // An ordinary global object: look-ups of globals cost what they cost in a real realm.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  for (const name of REMOVED) Reflect.deleteProperty(context, name);
  return context;
}

function failureOf(error: unknown): ContextAnswer {
  const { name, message, stack, code } = error as Partial<ScriptFailure> & { code?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { timedOut: true };
  return { error: { name: name ?? 'Error', message: message ?? String(error), stack: stack ?? '' } };
}

/**
 * Evaluates the script in a new realm that has nothing but ECMAScript built-ins and the services, then calls one
 * function, as Google does at every execution. Microtasks run to their end before it returns.
 */
export function runInNewContext(run: ContextRun): ContextAnswer {
  const context = bareContext();
  const install = run.facades.runInContext(context) as Install;
  const invoke = install(run.host, JSON.stringify(run.settings));
  const deadline = performance.now() + (run.timeoutMs ?? 0);
  const limit = () => (run.timeoutMs === null ? {} : { timeout: Math.max(1, Math.ceil(deadline - performance.now())) });
  try {
    for (const script of run.program) script.runInContext(context, limit());
    let text = '{"result":null}';
    context.__start__ = () => {
      text = invoke(run.functionName, run.argsText);
    };
    starter.runInContext(context, limit());
    return JSON.parse(text) as ContextAnswer;
  } catch (error) {
    return failureOf(error);
  }
}
