/** Runs in the page: `google.script.run` with its rules, asking the installation through `askProgram`. */
export const SCRIPT_RUN = `
  const runner = (onSuccess, onFailure) => ({
    withSuccessHandler: (handler) => runner(handler, onFailure),
    withFailureHandler: (handler) => runner(onSuccess, handler),
    rpc: (request) => {
      window.askProgram(request).then(
        (told) => (told.ok ? onSuccess?.(told.result) : onFailure?.(new Error(told.error.message))),
      );
    },
  });
  window.google = { script: { run: runner(), host: { close() {} } } };
`;
