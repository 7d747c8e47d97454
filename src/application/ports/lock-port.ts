/** Locks of the installation; both are released by the platform when a run ends or dies. */
export interface LockPort {
  /**
   * Runs `action` as the only writer of the register and releases the lock whatever happens.
   *
   * @throws AppError BUSY when the lock is not free within 20 seconds
   */
  runExclusively<T>(action: () => T): T;
  /**
   * Runs `action` as the only daily check, whoever's trigger began it; saves of other people go on meanwhile.
   *
   * @returns `undefined`, at once, when another one is running
   */
  runAlone<T>(action: () => T): T | undefined;
}
