// How a paper is read from Drive: a Google Doc is exported, a stored .docx is taken as it is.
import { afterEach, expect, it, vi } from 'vitest';
import { isAppError } from '../../src/application/app-error';
import { driveDocuments } from '../../src/google/drive-documents';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

afterEach(() => vi.unstubAllGlobals());

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

interface InDrive {
  readonly mimeType?: string;
  readonly size?: string;
  readonly trashed?: boolean;
  readonly stored?: unknown;
  readonly failure?: { readonly code: number; readonly message: string };
}

const blobOf = (bytes: readonly number[]) => ({ getBytes: () => [...bytes] });

function downloaded({ stored = blobOf([80, 75, -1]), failure, ...file }: InDrive) {
  const asked: unknown[][] = [];
  const fail = () => {
    if (failure === undefined) return;
    throw Object.assign(new Error(failure.message), { details: { code: failure.code } });
  };
  vi.stubGlobal('Utilities', {
    base64Encode: (bytes: readonly number[]) => Buffer.from(Uint8Array.from(bytes)).toString('base64'),
    sleep: () => undefined,
  });
  vi.stubGlobal('Drive', {
    Files: {
      get: (id: string, options: { readonly alt?: string }) => {
        asked.push(['get', id, options]);
        if (options.alt === 'media') return stored;
        if (file.mimeType === undefined) fail();
        return file;
      },
      export: (...values: unknown[]) => {
        asked.push(['export', ...values]);
        fail();
        return blobOf([80, 75, 3, 4]);
      },
    },
  });
  const { properties, cache } = memoryHost(smallRegister());
  return { asked, answer: () => driveDocuments(properties, cache).download('file-1', 4) };
}

it('a stored .docx is read with its bytes, signed as Apps Script has them', () => {
  const { asked, answer } = downloaded({ mimeType: DOCX, size: '3' });
  expect(answer()).toEqual({ kind: 'ready', base64: Buffer.from([80, 75, 255]).toString('base64') });
  expect(asked).toEqual([
    ['get', 'file-1', { fields: 'mimeType,size,trashed' }],
    ['get', 'file-1', { alt: 'media' }],
  ]);
});

it('a Google Doc is exported', () => {
  const { asked, answer } = downloaded({ mimeType: GOOGLE_DOC, size: '1' });
  expect(answer()).toEqual({ kind: 'ready', base64: Buffer.from([80, 75, 3, 4]).toString('base64') });
  expect(asked[1]).toEqual(['export', 'file-1', DOCX, { alt: 'media' }]);
});

it.each([
  ['4', 2],
  ['5', 1],
])('of a stored file of %s bytes, 4 allowed, %i calls are made', (size, calls) => {
  const { asked, answer } = downloaded({ mimeType: DOCX, size, stored: blobOf([1, 2, 3, 4]) });
  expect(answer()?.kind).toBe(calls === 2 ? 'ready' : 'tooLarge');
  expect(asked).toHaveLength(calls);
});

it('what Drive does not export for its size is too large', () => {
  const failure = { code: 403, message: 'This file is too large to be exported.' };
  expect(downloaded({ mimeType: GOOGLE_DOC, failure }).answer()).toEqual({ kind: 'tooLarge' });
});

it('another kind of file is none of Word, a trashed or an invisible one is not there', () => {
  expect(downloaded({ mimeType: 'application/pdf', size: '2' }).answer()).toEqual({ kind: 'notDocx' });
  expect(downloaded({ mimeType: DOCX, size: '2', trashed: true }).answer()).toBeUndefined();
  expect(downloaded({ failure: { code: 404, message: 'File not found: file-1.' } }).answer()).toBeUndefined();
});

it('content that comes as text is refused: its bytes are lost', () => {
  const { answer } = downloaded({ mimeType: DOCX, size: '2', stored: 'PK\u0003\u0004' });
  let refusal: unknown;
  try {
    answer();
  } catch (error) {
    refusal = error;
  }
  expect(isAppError(refusal) && [refusal.code, refusal.details]).toEqual(['PLATFORM_FAILED', { service: 'drive' }]);
});
