import type { EngineFigures, EngineTimes } from './compare-engines';
import { ENGINES } from './fill-by-engine';

/** Names, measured, target and whether it is reached: a line of the table. */
type Line = readonly [string, string, string, boolean];

function line(what: string, times: EngineTimes): Line {
  const others = ENGINES.filter((name) => name !== 'ours');
  const ratios = others.map((name) => `${(times.ours / times[name]).toFixed(2)} of ${name} (${times[name]} ms)`);
  const isReached = others.every((name) => times.ours <= times[name]);
  return [what, `${times.ours} ms: ${ratios.join(', ')}`, '≤ 1 of each', isReached];
}

/** The same minutes by several engines: how much of the time of each ours takes. */
export function engineLines({ oneMs, inBatchMs, batch }: EngineFigures): readonly Line[] {
  return [
    line('filling the minutes, ours and other engines', oneMs),
    line(`the same, ${batch} papers of one template, each`, inBatchMs),
  ];
}
