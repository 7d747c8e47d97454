/** What a frame tells the page around it. */
export type FromFrame =
  | { readonly type: 'run'; readonly callId: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'resize'; readonly width?: number; readonly height?: number }
  | { readonly type: 'focus-editor' }
  | StoreMessage;

/** A value of the frame's `localStorage` is another one, or gone. */
export interface StoreMessage {
  readonly type: 'store';
  readonly key: string;
  readonly value: string | null;
}

/** The workbook has changed; not Google's, which tells a panel nothing. */
export interface ChangedMessage {
  readonly type: 'changed';
}

/** The answer to a `run`. */
export type ToFrame =
  | { readonly type: 'result'; readonly callId: number; readonly ok: true; readonly value: unknown }
  | {
      readonly type: 'result';
      readonly callId: number;
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
    };
