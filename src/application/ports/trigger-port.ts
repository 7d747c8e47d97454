/** Time triggers of the current user; those of other people are invisible (Apps Script). */
export interface TriggerPort {
  /** Ids of the user's triggers that run the daily check. */
  listDaily(): readonly string[];
  /** Every day within the hour that begins at `hour`, in the time zone of the workbook. */
  createDaily(hour: number): void;
  remove(id: string): void;
}
