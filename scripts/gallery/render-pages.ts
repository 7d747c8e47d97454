// .docx → PDF by LibreOffice, PDF → pictures by poppler.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MINUTES = 60_000;

/** What each program is for. */
const PROGRAMS = { soffice: 'LibreOffice, .docx → PDF', pdftoppm: 'poppler-utils, PDF → PNG' } as const;

type Program = keyof typeof PROGRAMS;

function isInstalled(program: Program): boolean {
  const { error } = spawnSync(program, [program === 'soffice' ? '--version' : '-v'], { timeout: MINUTES });
  return error === undefined;
}

/** Programs that are not installed, each with what it is for. */
export function missingPrograms(): readonly string[] {
  return (Object.keys(PROGRAMS) as Program[])
    .filter((program) => !isInstalled(program))
    .map((program) => `${program} (${PROGRAMS[program]})`);
}

/** Makes a PDF beside each file; a profile of its own leaves an open LibreOffice alone. */
export function renderPdf(folder: string, files: readonly string[]): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'metodset-gallery-'));
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    const args = [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    spawnSync('soffice', args, { cwd: folder, timeout: 10 * MINUTES });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const failed = files.filter((file) => !existsSync(path.join(folder, pdfOf(file))));
  if (failed.length > 0) throw new Error(`LibreOffice made no PDF of ${failed.join(', ')} in ${folder}`);
}

const pdfOf = (file: string): string => file.replace(/\.docx$/, '.pdf');

/** Pictures of all pages of the PDF of a file, by page; their names. */
export function renderPages(folder: string, file: string): readonly string[] {
  const name = file.replace(/\.docx$/, '');
  spawnSync('pdftoppm', ['-r', '80', '-png', pdfOf(file), `${name}-page`], { cwd: folder, timeout: 5 * MINUTES });
  return readdirSync(folder)
    .filter((one) => one.startsWith(`${name}-page-`) && one.endsWith('.png'))
    .sort();
}

/** The first page as a JPEG of a width in pixels. */
export function renderFirstPage(pdf: string, target: string, width: number): void {
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  const args = ['-f', '1', '-singlefile', '-jpeg', '-jpegopt', 'quality=62,optimize=y', ...size];
  const { status } = spawnSync('pdftoppm', [...args, pdf, target.replace(/\.jpg$/, '')], { timeout: MINUTES });
  if (status !== 0) throw new Error(`pdftoppm made no picture of ${pdf}`);
}
