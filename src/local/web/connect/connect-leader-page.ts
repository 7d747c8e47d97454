import type { HtmlState } from '../../host/facades/html-service';
import type { RunReport } from '../../host/script-host';
import type { Installation } from '../../installation';
import type { ServedPage, WebLeaderPage } from '../routes/leader-routes';

/** The installation's script as a web app: in the name of the owner, for visitors without a name. */
export function connectLeaderPage(installation: Installation): WebLeaderPage {
  const options = { user: installation.owner, via: 'web' } as const;
  return {
    async open(query) {
      const report = await installation.runFunction('doGet', [getEvent(query)], options);
      return servedPage(resultOf(report));
    },
    call: async (functionName, args) => resultOf(await installation.runFunction(functionName, args, options)),
  };
}

/** https://developers.google.com/apps-script/guides/web#request_parameters */
function getEvent(query: Readonly<Record<string, readonly string[]>>): object {
  const entries = Object.entries(query);
  const queryString = entries.flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return {
    queryString: queryString.join('&'),
    parameter: Object.fromEntries(entries.map(([name, [first = '']]) => [name, first])),
    parameters: Object.fromEntries(entries.map(([name, values]) => [name, [...values]])),
    contextPath: '',
    contentLength: -1,
  };
}

function servedPage(result: unknown): ServedPage {
  const state = result as HtmlState | null;
  // Google's own words: a function that answers anything else shows this.
  if (state === null || typeof state.content !== 'string') {
    throw new Error('The script completed but did not return anything.');
  }
  return { html: state.content, title: state.title, metaTags: state.metaTags };
}

function resultOf(report: RunReport): unknown {
  if (report.ok) return report.result;
  const error = new Error(report.error.message);
  error.name = report.error.name;
  throw error;
}
