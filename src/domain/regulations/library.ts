// Everything shipped as data for new registers: the build puts it into a file of its own (`regulations.js`), which is
// evaluated only by the calls that need it.
import { builtInCalendar } from '../calendar/built-in-calendar';
import type { Norm } from '../norms/norm';
import type { CalendarEntry } from '../register/calendar-entry';
import { type BuiltInRegulation, builtInRegulations } from './index';
import { typicalNorms } from './typical-norms';

/** What an installation and the wizard of regulations start from. */
export interface RegulationLibrary {
  readonly regulations: readonly BuiltInRegulation[];
  /** Usual norms without words of a clause. */
  readonly typicalNorms: readonly Norm[];
  readonly calendar: readonly CalendarEntry[];
}

/** The library of this version of the program. */
export const regulationLibrary: RegulationLibrary = {
  regulations: builtInRegulations,
  typicalNorms,
  calendar: builtInCalendar,
};
