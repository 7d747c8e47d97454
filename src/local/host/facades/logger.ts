import type { FacadeContext } from './host-bridge';
import { strict } from './strict';

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** Fills `%s`, `%d`, `%i`, `%f`, `%j` in turn; what is left over follows, separated by spaces. */
function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(textOf).join(' ');
  const text = first.replace(/%[sdifj]/g, (mark) => (rest.length > 0 ? textOf(rest.shift()) : mark));
  return [text, ...rest.map(textOf)].join(' ');
}

/** `Logger` and `console` of Apps Script; both write the log of the run. */
export function logFacades({ host }: FacadeContext): { readonly Logger: object; readonly console: object } {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (...values: unknown[]) => {
      host.log(level, format(values));
    };
  const Logger: object = strict('Logger', {
    log: (...values: unknown[]) => {
      lines.push(format(values));
      host.log('INFO', format(values));
      return Logger;
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  });
  const console = strict('console', {
    log: write('DEBUG'),
    info: write('INFO'),
    warn: write('WARNING'),
    error: write('ERROR'),
  });
  return { Logger, console };
}
