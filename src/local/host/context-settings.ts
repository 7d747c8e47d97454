/** What a context must know before the script starts. Plain JSON. */
export interface ContextSettings {
  readonly timeZone: string;
  readonly authMode: 'FULL' | 'LIMITED' | 'NONE';
  /** How the run was started; `web`: a page opened by its address, without a spreadsheet around it. */
  readonly via: RunVia;
  readonly scriptId: string;
  /** `userSymbol`s of the manifest's enabledAdvancedServices. */
  readonly advancedServices: readonly string[];
}

/** What started a run; `rpc` is `google.script.run`, `simple` a simple trigger such as `onOpen`. */
export type RunVia = 'menu' | 'rpc' | 'trigger' | 'simple' | 'web' | 'editor';
