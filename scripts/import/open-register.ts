// The register of an .xlsx file with the program over it: what the page would ask is asked through `rpc`.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Envelope } from '../../src/contract/envelope';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../src/contract/procedures';
import { openInstallation } from '../../src/local/installation';
import { readOfficeConfig } from '../../src/local/office-config';
import { openWorkbookStore } from '../../src/local/sheets/store/open-workbook-store';

/** Something the person has to put right; the message is Russian. */
export class Unusable extends Error {}

/** The program over an open register. */
export interface OpenRegisterFile {
  /** @throws Unusable with the words of the refusal and of each of its issues */
  ask<P extends ProcedureName>(procedure: P, input: ProcedureInput<P>): Promise<ProcedureOutput<P>>;
  /** Saves what was written. */
  close(): Promise<void>;
}

export interface OpenRegisterOptions {
  readonly bundleDir: string;
  readonly file: string;
  /** E-mail under which the register is asked; absent: the one of the office's `config.json`. */
  readonly user: string | undefined;
  readonly today: string | undefined;
  /** Works on a copy that is thrown away: the file and its folder stay as they are. */
  readonly onCopy: boolean;
}

/** Opens a register. @throws Unusable, StoreError */
export async function openRegisterFile(options: OpenRegisterOptions): Promise<OpenRegisterFile> {
  const { bundleDir, today, onCopy } = options;
  if (!existsSync(options.file)) throw new Unusable(`${options.file}: такого файла нет.`);
  const scratch = mkdtempSync(path.join(tmpdir(), 'metodset-import-'));
  const file = onCopy ? path.join(scratch, path.basename(options.file)) : options.file;
  if (onCopy) copyFileSync(options.file, file);
  const folder = path.dirname(file);
  const { user, timeZone } = readOfficeConfig(path.dirname(options.file));
  const name = path.basename(file, path.extname(file));
  // The register of an office has its journal there; another file gets one of its own.
  const journal = name === 'register' ? 'journal.jsonl' : `${name}.journal.jsonl`;
  const store = await openWorkbookStore({
    file,
    journalFile: path.join(folder, '.metodset', journal),
    backupsDir: path.join(folder, 'backups'),
    owner: user,
    timeZone,
  });
  const installation = await openInstallation({
    dataDir: onCopy ? scratch : folder,
    bundleDir,
    workbook: store.service,
    user,
    soffice: null,
    ...(today === undefined ? {} : { today }),
  });
  return {
    async ask<P extends ProcedureName>(procedure: P, input: ProcedureInput<P>) {
      const report = await installation.runFunction('rpc', [{ procedure, input }], {
        via: 'rpc',
        user: options.user ?? user,
      });
      if (!report.ok) throw new Unusable(report.error.message);
      const envelope = report.result as Envelope<ProcedureOutput<P>>;
      if (envelope.ok) return envelope.data;
      const { message, issues } = envelope.error;
      throw new Unusable([message, ...issues.map((issue) => `  ${issue.message}`)].join('\n'));
    },
    async close() {
      await installation.close();
      await store.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
