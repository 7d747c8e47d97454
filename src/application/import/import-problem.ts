import type { ImportProblemCode } from '../../messages/import';

/** Facts that fill the Russian sentence of a problem. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** Why a file cannot be read, by code; words: `messages/import.ts`. */
export interface FileProblem {
  readonly code: ImportProblemCode;
  readonly data: ProblemFacts;
}

/** Thrown inside the readers of files, turned into an answer by `readTable`; never leaves this folder. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(code: ImportProblemCode, data: ProblemFacts = {}) {
    super(code);
    this.problem = { code, data };
  }
}
