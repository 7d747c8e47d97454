import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { codeOf } from './file-content';
import { StoreError } from './store-error';

interface LockHolder {
  readonly pid: number;
  /** When the process began, as the system tells it; a later process with the same number differs. */
  readonly began: string | undefined;
  readonly host: string;
  readonly token: string;
}

const heldHere = new Set<string>();

/**
 * Keeps two programs from writing into one data folder. The lock of a process that is gone is taken over.
 *
 * @throws StoreError LOCKED
 */
export class FolderLock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
  ) {}

  static take(path: string): FolderLock {
    mkdirSync(dirname(path), { recursive: true });
    const token = randomUUID();
    const holder: LockHolder = { pid: process.pid, began: beganOf(process.pid), host: hostname(), token };
    for (let attempt = 0; attempt < 5; attempt++) {
      if (create(path, holder)) {
        heldHere.add(token);
        return new FolderLock(path, token);
      }
      const other = readHolder(path);
      if (other !== undefined && isAlive(other)) throw lockedError(path, other);
      moveStale(path, other);
    }
    throw lockedError(path, readHolder(path));
  }

  release(): void {
    heldHere.delete(this.token);
    if (readHolder(this.path)?.token === this.token) rmSync(this.path, { force: true });
  }
}

/** The file appears with its whole content or not at all: it is written aside and linked into place. */
function create(path: string, holder: LockHolder): boolean {
  const aside = `${path}.${holder.token}`;
  writeFileSync(aside, JSON.stringify(holder));
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'ENOTSUP') return createPlainly(path, holder);
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** For file systems without links. */
function createPlainly(path: string, holder: LockHolder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

/** Takes a stale lock away; when somebody else renewed it in the meantime, it is put back. */
function moveStale(path: string, stale: LockHolder | undefined): void {
  const aside = `${path}.stale-${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.token !== stale?.token) {
    try {
      linkSync(aside, path);
    } catch {
      // A third program has taken the lock by now.
    }
  }
  rmSync(aside, { force: true });
}

function isAlive({ pid, began, host, token }: LockHolder): boolean {
  // Another machine's processes cannot be seen from here, so its lock is respected.
  if (host !== hostname()) return true;
  if (pid === process.pid) return heldHere.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return began === beganOf(pid);
}

/** Start of a process in ticks since the machine's start with the id of that start; Linux only. */
function beganOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return undefined;
  }
}

function lockedError(path: string, holder: LockHolder | undefined): StoreError {
  const where = holder === undefined || holder.host === hostname() ? '' : ` на компьютере «${holder.host}»`;
  const who =
    holder === undefined
      ? 'другой программой'
      : `уже запущенной программой «Методсеть»${where} (процесс ${holder.pid})`;
  return new StoreError(
    'LOCKED',
    `Папка «${dirname(path)}» занята ${who}. Работайте в уже открытом окне или закройте ту программу и запустите эту снова. ` +
      `Если та программа точно не работает, удалите файл «${path}».`,
  );
}
