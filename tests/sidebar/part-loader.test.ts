import { describe, expect, it } from 'vitest';
import type { PagePart } from '../../src/contract/load-part';
import { createPartLoader } from '../../src/sidebar/parts/part-loader';
import type { Call, CallResult } from '../../src/sidebar/server/call';
import { pageFailure } from '../../src/sidebar/server/call-failure';

const TEXT = '<script data-build="b1">part()</script>';
const LOST = { ok: false, failure: pageFailure('CONNECTION_LOST') } as const;
type Answer = CallResult<{ readonly text: string }>;

/** A loader over a page that gives these answers in turn; `registers`: whether a part's script does its work. */
function loaderWith(answers: readonly Answer[], registers = true) {
  const asked: unknown[] = [];
  const inserted: string[] = [];
  const parts = new Set<PagePart>();
  const loader = createPartLoader({
    build: () => 'b1',
    insert: (text) => {
      inserted.push(text);
      if (registers) parts.add('regulations');
    },
    isLoaded: (part) => parts.has(part),
  });
  const call = ((procedure: string, input: unknown) => {
    asked.push([procedure, input]);
    return Promise.resolve(answers[asked.length - 1] ?? LOST);
  }) as Call;
  return {
    load: () => loader.load('regulations', call),
    isLoaded: () => loader.isLoaded('regulations'),
    asked,
    inserted,
  };
}

const came: Answer = { ok: true, data: { text: TEXT } };
const codeOf = (result: CallResult<unknown>): string => (result.ok ? 'ok' : result.failure.code);

describe('the loader of parts', () => {
  it('asks for a part and adds what came', async () => {
    const { load, isLoaded, asked, inserted } = loaderWith([came]);
    expect(isLoaded()).toBe(false);
    expect(await load()).toEqual({ ok: true, data: true });
    expect(isLoaded()).toBe(true);
    expect(asked).toEqual([['loadPart', { part: 'regulations' }]]);
    expect(inserted).toEqual([TEXT]);
  });

  it('brings a part once: for two who ask together, and for whoever asks later', async () => {
    const { load, asked, inserted } = loaderWith([came]);
    expect((await Promise.all([load(), load()])).map(codeOf)).toEqual(['ok', 'ok']);
    expect(codeOf(await load())).toBe('ok');
    expect(asked).toHaveLength(1);
    expect(inserted).toHaveLength(1);
  });

  it('tells all who wait of a failure, and tries again when asked again', async () => {
    const { load, isLoaded, asked } = loaderWith([LOST, came]);
    expect((await Promise.all([load(), load()])).map(codeOf)).toEqual(['CONNECTION_LOST', 'CONNECTION_LOST']);
    expect(isLoaded()).toBe(false);
    expect(codeOf(await load())).toBe('ok');
    expect(asked).toHaveLength(2);
  });

  it('does not run a part of another build: the page is out of date', async () => {
    const { load, inserted } = loaderWith([{ ok: true, data: { text: TEXT.replace('b1', 'b2') } }]);
    expect(codeOf(await load())).toBe('PAGE_OUTDATED');
    expect(inserted).toEqual([]);
  });

  it('says so when the script of a part did not do its work', async () => {
    expect(codeOf(await loaderWith([came], false).load())).toBe('UNEXPECTED_ANSWER');
  });
});
