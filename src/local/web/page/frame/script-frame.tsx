import { useEffect, useRef, useState } from 'react';
import { api, type ScriptAnswer } from '../api';
import type { ChangedMessage, FromFrame, ToFrame } from './frame-messages';
import { keepOfFrame, keptByFrames } from './frame-storage';

/** Without `allow-same-origin`: what a script shows cannot reach the page, its cookie or the server. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Event of the window: cells or sheets are others. Frames hear of it. */
export const WORKBOOK_CHANGED = 'workbook-changed';

interface ScriptFrameProps {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onResize?: (size: { readonly width?: number; readonly height?: number }) => void;
  readonly onFocusEditor: () => void;
}

/** HTML shown by a script, in its sandbox, with `google.script` answered by the server. */
export function ScriptFrame({ id, title, onClose, onResize, onFocusEditor }: ScriptFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [kept] = useState(keptByFrames);
  const listen = useRef<(message: FromFrame) => void>(() => undefined);
  listen.current = (message) => {
    if (message.type === 'run') void answerCall(frame.current, message);
    else if (message.type === 'close') onClose();
    else if (message.type === 'resize') onResize?.(message);
    else if (message.type === 'store') keepOfFrame(message);
    else if (message.type === 'focus-editor') onFocusEditor();
  };
  useEffect(() => {
    const onMessage = (event: MessageEvent<FromFrame>) => {
      if (frame.current === null || event.source !== frame.current.contentWindow) return;
      if (typeof event.data === 'object' && event.data !== null) listen.current(event.data);
    };
    const onChanged = () =>
      frame.current?.contentWindow?.postMessage({ type: 'changed' } satisfies ChangedMessage, '*');
    window.addEventListener('message', onMessage);
    window.addEventListener(WORKBOOK_CHANGED, onChanged);
    return () => {
      window.removeEventListener('message', onMessage);
      window.removeEventListener(WORKBOOK_CHANGED, onChanged);
    };
  }, []);
  return (
    <iframe
      ref={frame}
      className="script-frame"
      title={title}
      name={kept}
      src={`/frame/${encodeURIComponent(id)}`}
      sandbox={SANDBOX}
    />
  );
}

async function answerCall(
  frame: HTMLIFrameElement | null,
  call: { readonly callId: number; readonly functionName: string; readonly args: readonly unknown[] },
): Promise<void> {
  let answer: ScriptAnswer;
  try {
    answer = await api.run(call.functionName, call.args);
  } catch (error) {
    const { name, message } = error as Error;
    answer = { ok: false, error: { name, message } };
  }
  const message: ToFrame = { type: 'result', callId: call.callId, ...answer };
  frame?.contentWindow?.postMessage(message, '*');
}
