import type { LogPort } from '../application/ports/log-port';
import { apiCode, failureText } from './api-failure';

/**
 * The execution log. Values of cells and addresses may stand in messages of foreign errors, so quoted parts and
 * e-mails are cut out before anything is written (the log is kept for long and all editors read it).
 */
export function logAdapter(): LogPort {
  return {
    error(reference, error) {
      const { code, cause } = error as { code?: unknown; cause?: unknown };
      const parts = [`[${reference}]`, String(code ?? ''), withoutPersonalData(failureText(error))];
      if (cause !== null && cause !== undefined) {
        parts.push('←', String(apiCode(cause) ?? ''), withoutPersonalData(failureText(cause)));
      }
      const stack = (error as { stack?: unknown } | null)?.stack;
      if (typeof stack === 'string') parts.push('\n', withoutPersonalData(frames(stack)));
      if (typeof Logger !== 'undefined') Logger.log(parts.join(' '));
    },
  };
}

function frames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

function withoutPersonalData(text: string): string {
  return text
    .replace(/[^\s"'«»<>]+@[^\s"'«»<>]+/g, '…@…')
    .replace(/[«"][^»"]{0,200}[»"]/g, '«…»')
    .replace(/[А-ЯЁа-яё]{2,}/g, '…');
}
