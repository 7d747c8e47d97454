import type { Execution, ExecutionMode } from './execution';
import type { ContextAnswer } from './script-context';
import type { ServiceHub } from './service-hub';
import { WorkerThread } from './worker-thread';

interface WorkerModeOptions {
  /** Threads started at once. */
  readonly warm: number;
  /** Scripts running at the same time; further ones wait for a free thread. */
  readonly most: number;
}

/** Runs each script on a thread of its own: scripts are really concurrent and really wait for locks. */
export class WorkerMode implements ExecutionMode {
  private readonly idle: WorkerThread[] = [];
  private readonly all = new Set<WorkerThread>();
  private readonly queue: ((thread: WorkerThread) => void)[] = [];
  private closed = false;

  constructor(
    private readonly hub: ServiceHub,
    private readonly options: WorkerModeOptions,
  ) {
    for (let count = 0; count < options.warm; count += 1) this.idle.push(this.start());
  }

  async execute(execution: Execution): Promise<ContextAnswer> {
    const thread = await this.take();
    try {
      return await thread.execute(execution);
    } finally {
      this.giveBack(thread);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private start(): WorkerThread {
    const thread = new WorkerThread(this.hub);
    this.all.add(thread);
    return thread;
  }

  private take(): Promise<WorkerThread> {
    if (this.closed) return Promise.reject(new Error('The installation is closed'));
    for (let thread = this.idle.pop(); thread; thread = this.idle.pop()) {
      if (!thread.terminated) return Promise.resolve(thread);
      this.all.delete(thread);
    }
    if (this.all.size < this.options.most) return Promise.resolve(this.start());
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private giveBack(thread: WorkerThread): void {
    if (thread.terminated) this.all.delete(thread);
    const next = this.queue.shift();
    if (next) next(thread.terminated ? this.start() : thread);
    else if (!thread.terminated) this.idle.push(thread);
  }
}
