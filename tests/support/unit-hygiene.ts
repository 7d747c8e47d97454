// Set-up of every unit test: nothing may be printed and nobody but this computer may be called.
import { Socket } from 'node:net';
import { afterAll, afterEach, beforeEach } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const;
const HERE = new Set(['127.0.0.1', '::1', 'localhost']);

/** What the current test did and may not do. A test that captures output puts its own function in the place of ours. */
const faults: string[] = [];

for (const method of METHODS) {
  console[method] = (...words: unknown[]) => void faults.push(`console.${method}: ${words.map(String).join(' ')}`);
}

const connect = Socket.prototype.connect;

/** The host of the arguments of `connect`, which `net.connect` has put into a list; `undefined`: a pipe. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  if (typeof first === 'number') return typeof second === 'string' ? second : 'localhost';
  const options = (typeof first === 'object' ? first : {}) as { readonly host?: string; readonly port?: unknown };
  return options.port === undefined ? undefined : (options.host ?? 'localhost');
}

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !HERE.has(host)) {
    faults.push(`a connection to ${host}`);
    queueMicrotask(() => this.destroy(new Error(`Tests do not call other hosts: ${host}`)));
    return this;
  }
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;

beforeEach(assertClean);
afterEach(assertClean);
afterAll(assertClean);

/** Code that swallows the refusal is found too; before the first test: what the modules did while they were loaded. */
function assertClean(): void {
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(`Unit tests print nothing and call nobody:\n${found.join('\n')}`);
}
