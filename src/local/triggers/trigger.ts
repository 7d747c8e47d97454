/** `ScriptApp.WeekDay`. */
export type WeekDay = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** When a trigger of the clock fires. Hours and minutes are local to `timeZone`. */
export type ClockSchedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number; readonly minute: number }
  | { readonly kind: 'days'; readonly every: number; readonly hour: number; readonly minute: number }
  | {
      readonly kind: 'weeks';
      readonly every: number;
      readonly weekDay: WeekDay;
      readonly hour: number;
      readonly minute: number;
    }
  | { readonly kind: 'months'; readonly monthDay: number; readonly hour: number; readonly minute: number };

/** An installable trigger; it runs as `user`, who made it. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly user: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Id of the spreadsheet, for its triggers. */
  readonly sourceId: string | null;
  readonly timeZone: string;
  readonly schedule: ClockSchedule | null;
  /** ms of the virtual clock. */
  readonly createdAt: number;
}
