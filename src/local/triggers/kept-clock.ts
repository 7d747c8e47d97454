import { JsonFile } from '../host/json-file';
import { type ClockOptions, VirtualClock } from './virtual-clock';

interface KeptShift {
  /** Milliseconds added to the real time; `null`: none. */
  readonly shift: number | null;
}

/**
 * Opens the clock of an installation as the last start left it: a moved clock goes on from where it would be by now.
 * `today` moves it anew, `forget` brings back the real time. A frozen clock neither reads nor leaves anything.
 */
export function openClock(path: string, options: ClockOptions & { readonly forget?: boolean }): VirtualClock {
  const { forget = false, ...clockOptions } = options;
  if (clockOptions.frozen) return new VirtualClock(clockOptions);
  const kept = new JsonFile<KeptShift>(path, { shift: null });
  const { shift } = kept.value;
  const moves = clockOptions.today === undefined && !forget && shift !== null;
  const clock = new VirtualClock(moves ? { ...clockOptions, shift } : clockOptions);
  const keep = () => {
    if (clock.shift === kept.value.shift) return;
    kept.value = { shift: clock.shift };
    kept.save();
  };
  keep();
  clock.onAdvance(keep);
  return clock;
}
