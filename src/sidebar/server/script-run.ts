// The only road from the page to the program: https://developers.google.com/apps-script/guides/html/communication

/** The chainable runner of Apps Script; a handler is set on the runner that the setter returns. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(request: { readonly procedure: string; readonly input: unknown; readonly link?: string }): void;
}

interface GoogleOfPage {
  readonly script?: { readonly run?: ScriptRun; readonly host?: { close(): void } };
}

/** Returns the runner of the page, `undefined` when the page is opened outside Apps Script. */
export function scriptRun(): ScriptRun | undefined {
  return (globalThis as { readonly google?: GoogleOfPage }).google?.script?.run;
}
