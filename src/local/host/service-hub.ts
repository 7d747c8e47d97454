import { GoogleError } from '../google-error';
import type { Fault, FaultPlan } from './faults';
import type { Operation, OperationTable } from './operation';
import type { Run } from './run';
import type { ServiceCall } from './service-call';

/** Thrown at every service call of a run that was killed or has used up its time. */
class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
}

interface HubOptions {
  readonly operations: OperationTable;
  /** `oauthScopes` of the manifest: what is not listed there is refused. */
  readonly scopes: readonly string[];
  readonly faults: FaultPlan;
}

interface Entered {
  readonly operation: Operation;
  readonly fault: Fault | undefined;
}

/** The main thread's end of every service call: it authorises, meters, limits, faults and records. */
export class ServiceHub {
  constructor(private readonly options: HubOptions) {}

  /** The door for one run, to be used where nothing may be waited for. */
  serviceCall(run: Run): ServiceCall {
    return (service, method, args) => this.call(run, service, method, args);
  }

  call(run: Run, service: string, method: string, args: readonly unknown[]): unknown {
    const before = run.meteredMs;
    try {
      const { operation, fault } = this.enter(run, service, method);
      const value = operation.run(args, run);
      this.leave(run, fault);
      record(run, service, method, before);
      return value;
    } catch (error) {
      throw this.fail(run, service, method, before, error);
    }
  }

  async callAsync(run: Run, service: string, method: string, args: readonly unknown[]): Promise<unknown> {
    const before = run.meteredMs;
    try {
      const { operation, fault } = this.enter(run, service, method);
      const value = await (operation.wait?.(args, run) ?? operation.run(args, run));
      this.leave(run, fault);
      record(run, service, method, before);
      return value;
    } catch (error) {
      throw this.fail(run, service, method, before, error);
    }
  }

  /** The name of the REST method behind a call of an advanced service. */
  apiName(service: string, method: string): string | undefined {
    return this.options.operations[`${service}.${method}`]?.api;
  }

  private enter(run: Run, service: string, method: string): Entered {
    if (run.death) throw new ExecutionKilled(run.death.message);
    const name = `${service}.${method}`;
    const operation = this.options.operations[name];
    if (!operation) throw new Error(`${name} is not available in the local runtime`);
    this.authorise(run, name, operation);
    const fault = this.options.faults.take(run, service, method);
    if (fault && fault.effect !== 'after') applyFault(run, fault);
    run.meteredMs += operation.ms;
    checkTime(run);
    return { operation, fault };
  }

  private leave(run: Run, fault: Fault | undefined): void {
    if (fault) applyFault(run, fault);
    checkTime(run);
  }

  private fail(run: Run, service: string, method: string, before: number, error: unknown): unknown {
    record(run, service, method, before, error instanceof Error ? error.message : String(error));
    return error;
  }

  // https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: in LIMITED nothing that needs a
  // scope, except the document the script is bound to.
  private authorise(run: Run, name: string, operation: Operation): void {
    const { scopes } = operation;
    if (!scopes) return;
    if (run.authMode !== 'FULL' && !operation.inLimited) {
      throw new GoogleError(
        403,
        'PERMISSION_DENIED',
        `You do not have permission to call ${name}. Required permissions: ${scopes.join(' || ')}`,
      );
    }
    if (scopes.some((scope) => this.options.scopes.includes(scope))) return;
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      operation.api
        ? 'Request had insufficient authentication scopes.'
        : `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes.join(' || ')}`,
    );
  }
}

function record(run: Run, service: string, method: string, before: number, error?: string): void {
  const call = { service, method, ms: run.meteredMs - before };
  run.calls.push(error === undefined ? call : { ...call, error });
}

function checkTime(run: Run): void {
  if (run.virtualMs > run.limitMs) run.die('timedOut', 'Exceeded maximum execution time');
  if (run.death) throw new ExecutionKilled(run.death.message);
}

function applyFault(run: Run, fault: Fault): never {
  if (fault.kind === 'kill') {
    run.die('killed', fault.message ?? 'The execution was killed');
    throw new ExecutionKilled('The execution was killed');
  }
  if (fault.kind === 'timeout') {
    throw new GoogleError(504, 'DEADLINE_EXCEEDED', fault.message ?? 'The service timed out.');
  }
  throw new GoogleError(fault.code ?? 500, fault.status ?? 'INTERNAL', fault.message ?? 'Internal error encountered.');
}
