import type { Execution, ExecutionMode } from './execution';
import { facadeScript } from './facade-script';
import { errorReply, valueReply } from './reply-text';
import { type ContextAnswer, runInNewContext } from './script-context';
import type { ServiceHub } from './service-hub';

/** Runs a script on this very thread, to its end. Nothing else happens meanwhile; nothing is waited for. */
function executeInline(hub: ServiceHub, execution: Execution): ContextAnswer {
  const { run, program, settings, functionName, argsText, cpuLimitMs } = execution;
  const call = (service: string, method: string, callArgsText: string): string => {
    run.pause();
    try {
      return valueReply(hub.call(run, service, method, JSON.parse(callArgsText) as unknown[]));
    } catch (error) {
      return errorReply(error, hub.apiName(service, method));
    } finally {
      run.resume();
    }
  };
  run.resume();
  try {
    return runInNewContext({
      program: program.scripts,
      facades: facadeScript(),
      settings,
      host: { call, now: () => run.now(), log: (level, text) => run.log.push({ level, text }) },
      functionName,
      argsText,
      timeoutMs: cpuLimitMs,
    });
  } finally {
    run.pause();
  }
}

/** Runs the script in the thread of the host: nothing else happens meanwhile. */
export class InlineMode implements ExecutionMode {
  constructor(private readonly hub: ServiceHub) {}

  execute(execution: Execution): Promise<ContextAnswer> {
    return Promise.resolve().then(() => executeInline(this.hub, execution));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
