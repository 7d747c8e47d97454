// fsync(2): «Calling fsync() does not necessarily ensure that the entry in the directory containing the file has also
// reached disk. For that an explicit fsync() on a file descriptor for the directory is also needed.»
import { basename, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { DocumentFolder } from '../../src/local/drive/document-folder';
import type { StoredFile } from '../../src/local/drive/drive-file';
import { JsonFile } from '../../src/local/host/json-file';
import { temporaryFolder } from './host/test-installation';

const seen = vi.hoisted(() => ({ calls: [] as string[], paths: new Map<number, string>() }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (path: string, flags: string) => {
      const descriptor = fs.openSync(path, flags);
      seen.paths.set(descriptor, path);
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      seen.calls.push(`sync ${basename(seen.paths.get(descriptor) ?? '')}`);
      fs.fsyncSync(descriptor);
    },
    renameSync: (from: string, to: string) => {
      seen.calls.push(`rename ${basename(from)} ${basename(to)}`);
      fs.renameSync(from, to);
    },
  };
});

beforeEach(() => {
  seen.calls.length = 0;
});

test('a JSON file is synced, renamed, and its folder synced; a new folder is known to the disk too', () => {
  const folder = join(temporaryFolder(), 'data');
  const file = new JsonFile<number[]>(join(folder, 'own', 'a.json'), []);
  file.save();
  expect(seen.calls).toEqual([
    'sync data',
    `sync ${basename(join(folder, '..'))}`,
    'sync a.json.new',
    'rename a.json.new a.json',
    'sync own',
  ]);
});

test('a document that is moved into another folder is in the new place and no more in the old one', () => {
  const root = join(temporaryFolder(), 'documents');
  const documents = new DocumentFolder(root, join(root, '..', 'documents.json'));
  const file = documents.write(documentOf('a.docx'), new Uint8Array([1]));
  seen.calls.length = 0;
  documents.relocate(file, { ...file, trashed: true });
  const moved = seen.calls.indexOf('rename a.docx a.docx');
  expect(seen.calls.slice(moved, moved + 3)).toEqual(['rename a.docx a.docx', 'sync Корзина', 'sync documents']);
});

test('new content of a document is on the disk, under its name, before the index speaks of it', () => {
  const root = join(temporaryFolder(), 'documents');
  const documents = new DocumentFolder(root, join(root, '..', 'documents.json'));
  seen.calls.length = 0;
  documents.write(documentOf('a.docx'), new Uint8Array([1]));
  const indexed = seen.calls.indexOf('rename documents.json.new documents.json');
  expect(seen.calls.slice(0, indexed)).toEqual(expect.arrayContaining(['sync documents']));
  expect(seen.calls.slice(seen.calls.indexOf('rename .id-1.part a.docx'))[1]).toBe('sync documents');
});

function documentOf(fileName: string): StoredFile {
  return {
    id: 'id-1',
    name: fileName,
    fileName,
    parent: 'root',
    trashed: false,
    pendingFrom: null,
    mimeType: 'text/plain',
  } as StoredFile;
}
