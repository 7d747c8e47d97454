// The worker's end: waits for jobs, runs each in a new context; a service call stops the thread until it is answered.
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { HostBridge } from './facades/host-bridge';
import { runInNewContext } from './script-context';
import type { WorkerJob, WorkerMessage, WorkerReply, WorkerSetup } from './worker-protocol';

const { facadeText, signal, replies } = workerData as WorkerSetup & { readonly replies: MessagePort };
const flag = new Int32Array(signal);
const facades = new vm.Script(facadeText, { filename: 'apps-script-services.js' });
const programs = new Map<string, readonly vm.Script[]>();

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function awaitReply(): WorkerReply {
  // The call that wakes may belong to the reply before: it comes late when the other thread was held up between setting
  // the flag and waking. Only the flag tells that the reply is there.
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  Atomics.store(flag, 0, 0);
  const received = receiveMessageOnPort(replies) as { message: WorkerReply } | undefined;
  if (!received) throw new Error('The reply of a service call is missing');
  return received.message;
}

function bridge(start: number, frozen: boolean): { readonly host: HostBridge; readonly cpuMs: () => number } {
  let spentMs = 0;
  let resumedAt = performance.now();
  let now = start;
  const elapsed = () => performance.now() - resumedAt;
  const host: HostBridge = {
    call: (service, method, argsText) => {
      spentMs += elapsed();
      send({ kind: 'call', service, method, argsText, cpuMs: spentMs });
      const reply = awaitReply();
      now = reply.now;
      resumedAt = performance.now();
      return reply.text;
    },
    now: () => Math.floor(frozen ? now : now + elapsed()),
    log: (level, text) => send({ kind: 'log', level, text }),
  };
  return { host, cpuMs: () => spentMs + elapsed() };
}

function programOf({ programHash, programFiles }: WorkerJob): readonly vm.Script[] {
  const known = programs.get(programHash);
  if (known) return known;
  const scripts = (programFiles ?? []).map(({ name, text }) => new vm.Script(text, { filename: name }));
  programs.set(programHash, scripts);
  return scripts;
}

// A rejection that a script forgot: on Google nobody hears of it either.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (job: WorkerJob) => {
  const { host, cpuMs } = bridge(job.now, job.frozen);
  const answer = runInNewContext({
    program: programOf(job),
    facades,
    settings: job.settings,
    host,
    functionName: job.functionName,
    argsText: job.argsText,
    timeoutMs: null,
  });
  send({ kind: 'done', answer, cpuMs: cpuMs() });
});
