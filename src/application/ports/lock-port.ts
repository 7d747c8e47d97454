/** The script lock: one writer of the register at a time. */
export interface LockPort {
  /**
   * Runs `action` alone and releases the lock whatever happens.
   *
   * @throws AppError BUSY when the lock is not free within 20 seconds
   */
  runExclusively<T>(action: () => T): T;
}
