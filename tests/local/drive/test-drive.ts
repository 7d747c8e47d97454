import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DriveService } from '../../../src/local/drive/drive-service';
import { temporaryFolder } from '../host/test-installation';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

export interface TestDrive {
  readonly drive: DriveService;
  readonly root: string;
  readonly indexPath: string;
  /** Names in the folder of documents (or below it). */
  files(folder?: string): string[];
  /** Opens the same folder as a new process would. */
  again(): DriveService;
  advance(ms: number): void;
}

/** A drive in a temporary folder; its clock stands at 2026-11-22T06:00Z, its ids are id-1, id-2 … */
export function testDrive(): TestDrive {
  const base = temporaryFolder();
  const root = join(base, 'documents');
  const indexPath = join(base, 'documents.json');
  let now = Date.UTC(2026, 10, 22, 6);
  let last = 0;
  const open = () =>
    new DriveService({
      root,
      indexPath,
      now: () => now,
      newId: () => {
        last += 1;
        return `id-${last}`;
      },
      soffice: null,
    });
  return {
    drive: open(),
    root,
    indexPath,
    files: (folder = '') => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
    again: open,
    advance: (ms) => {
      now += ms;
    },
  };
}

export const media = (text: string) => ({ bytes: Buffer.from(text), contentType: DOCX });
