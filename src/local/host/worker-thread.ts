import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { Execution } from './execution';
import { facadeText } from './facade-script';
import { errorReply, valueReply } from './reply-text';
import type { ContextAnswer } from './script-context';
import type { ServiceHub } from './service-hub';
import type { WorkerJob, WorkerMessage, WorkerReply } from './worker-protocol';

let bundled: string | undefined;

function workerText(): string {
  bundled ??= buildSync({
    entryPoints: [fileURLToPath(new URL('./worker-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  }).outputFiles[0]?.text;
  return bundled ?? '';
}

/** One warm worker; it runs one script at a time. After `terminate` it is of no more use. */
export class WorkerThread {
  private readonly worker: Worker;
  private readonly replies: MessagePort;
  private readonly flag: Int32Array;
  private readonly programs = new Set<string>();
  private finish: ((answer: ContextAnswer) => void) | null = null;
  private onMessage: ((message: WorkerMessage) => void) | null = null;
  private watchdog: NodeJS.Timeout | null = null;
  terminated = false;

  constructor(private readonly hub: ServiceHub) {
    const signal = new SharedArrayBuffer(4);
    const { port1, port2 } = new MessageChannel();
    this.flag = new Int32Array(signal);
    this.replies = port1;
    this.worker = new Worker(workerText(), {
      eval: true,
      workerData: { facadeText: facadeText(), signal, replies: port2 },
      transferList: [port2],
    });
    this.worker.unref();
    this.worker.on('message', (message: WorkerMessage) => this.onMessage?.(message));
    this.worker.on('error', (error) => this.fail({ name: error.name, message: error.message }));
    this.worker.on('exit', () => {
      this.terminated = true;
      this.fail({ name: 'Error', message: 'The thread of the script ended' });
    });
  }

  execute(execution: Execution): Promise<ContextAnswer> {
    const { run, program, settings, functionName, argsText } = execution;
    // Keeps the process alive while a script runs; idle workers do not.
    this.worker.ref();
    return new Promise((resolve) => {
      this.finish = (answer) => {
        this.finish = null;
        this.onMessage = null;
        this.disarm();
        this.worker.unref();
        resolve(answer);
      };
      this.onMessage = (message) => void this.receive(execution, message);
      const programFiles = this.programs.has(program.hash) ? null : program.files;
      this.programs.add(program.hash);
      this.worker.postMessage({
        programHash: program.hash,
        programFiles,
        settings,
        functionName,
        argsText,
        now: run.now(),
        frozen: run.frozen,
      } satisfies WorkerJob);
      this.arm(execution);
    });
  }

  async terminate(): Promise<void> {
    this.terminated = true;
    this.disarm();
    await this.worker.terminate();
    this.replies.close();
  }

  private async receive(execution: Execution, message: WorkerMessage): Promise<void> {
    const { run } = execution;
    if (message.kind === 'log') {
      run.log.push({ level: message.level, text: message.text });
      return;
    }
    this.disarm();
    run.setCpuMs(message.cpuMs);
    if (message.kind === 'done') {
      this.finish?.(message.answer);
      return;
    }
    const { service, method, argsText } = message;
    const reply = await this.answer(execution, service, method, argsText);
    if (this.terminated) return;
    this.replies.postMessage({ text: reply, now: run.now() } satisfies WorkerReply);
    Atomics.store(this.flag, 0, 1);
    Atomics.notify(this.flag, 0);
    this.arm(execution);
  }

  private async answer({ run }: Execution, service: string, method: string, argsText: string): Promise<string> {
    try {
      return valueReply(await this.hub.callAsync(run, service, method, JSON.parse(argsText) as unknown[]));
    } catch (error) {
      return errorReply(error, this.hub.apiName(service, method));
    }
  }

  /** Stops code that uses up its time without calling any service. */
  private arm({ run, cpuLimitMs }: Execution): void {
    const left = Math.max(1, Math.ceil(cpuLimitMs - run.cpuMs));
    this.watchdog = setTimeout(() => {
      run.setCpuMs(cpuLimitMs);
      void this.terminate();
      this.finish?.({ timedOut: true });
    }, left);
  }

  private disarm(): void {
    if (this.watchdog) clearTimeout(this.watchdog);
    this.watchdog = null;
  }

  private fail(error: { readonly name: string; readonly message: string }): void {
    this.terminated = true;
    this.finish?.({ error: { ...error, stack: '' } });
  }
}
