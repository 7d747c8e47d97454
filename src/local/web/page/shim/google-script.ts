import type { ChangedMessage, FromFrame, ToFrame } from '../frame/frame-messages';
import { installStorage } from './frame-storage';
import { toTransferable } from './transferable';

/*
 * `google.script` for a sidebar or a dialog of the local page
 * (https://developers.google.com/apps-script/guides/html/reference/run and /host). The frame has an opaque origin and
 * no network: everything goes to the page around it by messages.
 */

/** Google: "up to 10 concurrent calls"; further ones wait for their turn. */
const MAX_CONCURRENT = 10;

type Handler = (value: unknown, userObject: unknown) => void;

interface Chain {
  readonly onSuccess?: Handler;
  readonly onFailure?: Handler;
  readonly userObject?: unknown;
}

interface Call extends Chain {
  readonly callId: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

const waiting: Call[] = [];
const underWay = new Map<number, Call>();
let lastCallId = 0;

function send(message: FromFrame): void {
  window.parent.postMessage(message, '*');
}

function startCalls(): void {
  while (underWay.size < MAX_CONCURRENT) {
    const call = waiting.shift();
    if (call === undefined) return;
    underWay.set(call.callId, call);
    send({ type: 'run', callId: call.callId, functionName: call.functionName, args: call.args });
  }
}

function enqueue(chain: Chain, functionName: string, args: readonly unknown[]): void {
  waiting.push({ ...chain, callId: ++lastCallId, functionName, args: toTransferable(args) });
  startCalls();
}

function settle(message: ToFrame): void {
  const call = underWay.get(message.callId);
  if (call === undefined) return;
  underWay.delete(message.callId);
  startCalls();
  if (message.ok) {
    call.onSuccess?.(message.value, call.userObject);
    return;
  }
  const error = new Error(message.error.message);
  error.name = message.error.name;
  if (call.onFailure !== undefined) call.onFailure(error, call.userObject);
  else console.error(`google.script.run.${call.functionName}`, error);
}

window.addEventListener('message', (event: MessageEvent<ToFrame | ChangedMessage>) => {
  if (event.source !== window.parent) return;
  if (event.data?.type === 'result') settle(event.data);
  else if (event.data?.type === 'changed') window.dispatchEvent(new Event('metodset:changed'));
});

const CHAINING: Readonly<Record<string, (chain: Chain, given: unknown) => Chain>> = {
  withSuccessHandler: (chain, given) => ({ ...chain, onSuccess: handlerOf(given) }),
  withFailureHandler: (chain, given) => ({ ...chain, onFailure: handlerOf(given) }),
  withUserObject: (chain, given) => ({ ...chain, userObject: given }),
};

function handlerOf(given: unknown): Handler {
  if (typeof given !== 'function') throw new TypeError('A handler of google.script.run must be a function');
  return given as Handler;
}

/** Any other property is a function of the server: its name is not known here. */
function runner(chain: Chain): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        const step = CHAINING[name];
        if (step !== undefined) return (given: unknown) => runner(step(chain, given));
        return (...args: unknown[]) => enqueue(chain, name, args);
      },
    },
  );
}

type LocationCallback = (location: { hash: string; parameter: object; parameters: object }) => void;

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => send({ type: 'close' }),
      setWidth: (width: number) => send({ type: 'resize', width }),
      setHeight: (height: number) => send({ type: 'resize', height }),
      editor: { focus: () => send({ type: 'focus-editor' }) },
      origin: 'https://docs.google.com',
    },
    url: {
      getLocation: (callback: LocationCallback) =>
        setTimeout(() => callback({ hash: '', parameter: {}, parameters: {} })),
    },
    history: { push: () => undefined, replace: () => undefined, setChangeHandler: () => undefined },
  },
};

installStorage(send);
Object.defineProperty(window, 'google', { value: google, configurable: true });
