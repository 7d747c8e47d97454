import type { DXT } from 'docxtemplater';
import { fieldKey } from './field-key';

const READ_FIRST = 1;

/**
 * Reads the signs of loops so that «{# Состав }» is closed by «{/состав}»: the library compares names letter by
 * letter, people do not.
 */
export function tolerantLoops(): DXT.Module {
  // The library gives what the expression has found, and takes expressions; its typings know strings only.
  const named = (more: object) => (found: unknown) => ({
    ...more,
    value: fieldKey((found as readonly string[])[1] ?? ''),
    priority: READ_FIRST,
  });
  const sign = (pattern: RegExp): string => pattern as unknown as string;
  const start = (inverted: boolean) => named({ expandTo: 'auto', location: 'start', inverted });
  return {
    name: 'tolerant-loops',
    matchers: () => [
      [sign(/^\s*#([\s\S]*)$/), 'loop', start(false)],
      [sign(/^\s*\^([\s\S]*)$/), 'loop', start(true)],
      [sign(/^\s*\/([\s\S]*)$/), 'loop', named({ location: 'end' })],
    ],
  };
}
