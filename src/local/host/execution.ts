import type { ContextSettings } from './context-settings';
import type { Run } from './run';
import type { ContextAnswer } from './script-context';
import type { ScriptProgram } from './script-program';

/** Everything one run needs, whichever thread it runs on. */
export interface Execution {
  readonly run: Run;
  readonly program: ScriptProgram;
  readonly settings: ContextSettings;
  readonly functionName: string;
  /** JSON array. */
  readonly argsText: string;
  /** Real milliseconds that the script's own code may take. */
  readonly cpuLimitMs: number;
}

/** A way to execute scripts. */
export interface ExecutionMode {
  execute(execution: Execution): Promise<ContextAnswer>;
  close(): Promise<void>;
}
