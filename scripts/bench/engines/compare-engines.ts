// The same minutes by ours, by docxtemplater alone and by two other engines, in turns: is more than filling dearer?
import { type DocxLine, docxBlocks } from '../../../src/application/documents/docx-blocks';
import { median, rounded } from '../median';
import { ENGINES, type EngineName, type Filler, fillers } from './fill-by-engine';
import { minutesJob } from './minutes-job';

const WARM_UP = 30;

/** Milliseconds of processor time by engine, medians of runs that take turns. */
export type EngineTimes = Readonly<Record<EngineName, number>>;

export interface EngineFigures {
  /** Characters of the paper that each of them made. */
  readonly characters: number;
  /** One paper of a template seen for the first time. */
  readonly oneMs: EngineTimes;
  /** One of `batch` papers of the same template that follow each other. */
  readonly inBatchMs: EngineTimes;
  readonly batch: number;
}

/** Text of each paragraph of the body that has any: engines differ in what empty ones they leave. */
function textOf(bytes: Uint8Array): string {
  const text = ({ pieces }: DocxLine): string => pieces.map((piece) => piece.text).join('');
  return docxBlocks(Uint8Array.from(bytes))
    .flatMap((block) => (block.kind === 'paragraph' ? [block.line] : block.rows.flat(2)))
    .map(text)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** @throws Error when an engine makes another text: it would be another job */
async function sameText(all: Readonly<Record<EngineName, Filler>>): Promise<number> {
  const own = textOf(await all.ours());
  if (own === '') throw new Error('ours makes no text');
  for (const name of ENGINES) {
    const other = textOf(await all[name]());
    if (other !== own) throw new Error(`${name} makes another text:\n${other}\n\nours:\n${own}`);
  }
  return own.length;
}

/** Processor time of this process: what else the machine does is not counted. */
async function milliseconds(times: number, fill: Filler): Promise<number> {
  const started = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await fill();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / times;
}

async function inTurns(rounds: number, times: number, all: Readonly<Record<EngineName, Filler>>): Promise<EngineTimes> {
  const durations = new Map<EngineName, number[]>(ENGINES.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, own] of durations) own.push(await milliseconds(times, all[name]));
  }
  const medians = [...durations].map(([name, own]) => [name, rounded(median(own))]);
  return Object.fromEntries(medians) as Record<EngineName, number>;
}

/** @param rounds of each measurement; a batch of `batch` papers is one round */
export async function compareEngines(rounds: number, batch: number): Promise<EngineFigures> {
  const job = await minutesJob();
  const [anew, again] = [await fillers(job, false), await fillers(job, true)];
  const characters = await sameText(anew);
  await sameText(again);
  await inTurns(WARM_UP, 1, anew);
  return {
    characters,
    oneMs: await inTurns(rounds, 1, anew),
    inBatchMs: await inTurns(3, batch, again),
    batch,
  };
}
