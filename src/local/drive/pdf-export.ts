import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { GoogleError } from '../google-error';

const TIMEOUT_MS = 60_000;

/** Path of LibreOffice's `soffice`, or `undefined` when the machine has none. */
export function findSoffice(path = process.env.PATH ?? ''): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      const candidate = join(folder, name);
      if (folder !== '' && existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

/**
 * Turns a .docx into PDF with LibreOffice.
 *
 * @throws GoogleError 501 UNIMPLEMENTED when it is not installed, 500 INTERNAL when it fails
 */
export function exportPdf(docxPath: string, soffice: string | undefined): Uint8Array {
  if (soffice === undefined) {
    throw new GoogleError(
      501,
      'UNIMPLEMENTED',
      'PDF на этом компьютере сделать нечем: установите LibreOffice или откройте документ в Word и сохраните как PDF.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'metodset-pdf-'));
  try {
    copyFileSync(docxPath, join(folder, 'document.docx'));
    spawnSync(
      soffice,
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', 'document.docx'],
      { cwd: folder, timeout: TIMEOUT_MS, stdio: 'ignore' },
    );
    const made = join(folder, 'document.pdf');
    if (!existsSync(made)) throw new GoogleError(500, 'INTERNAL', 'LibreOffice не сделал PDF из этого документа.');
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
