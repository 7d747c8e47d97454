import type { RegisterTable } from '../register/register-snapshot';
import type { Finding } from './finding';
import type { Norm } from './norm';
import type { NormParameters } from './norm-parameters';
import type { Subject } from './subject';

/** A way of judging norms. One file per kind; `norms/catalogue.ts` lists them. */
export interface NormKind {
  /** Stable id, stored in sheet «Нормы»; equal to the name of the file that exports the kind. */
  readonly id: string;
  /** Russian title for the list of kinds. */
  readonly title: string;
  /** Parameters without which the norm cannot be judged. */
  readonly requires: readonly (keyof NormParameters)[];
  /** Further parameters that it understands. */
  readonly understands: readonly (keyof NormParameters)[];
  /**
   * `state`: asked about a day (who leads today), judged for the current year only;
   * `year`: asked about a school year, unkept ones stay as debts after its end.
   */
  readonly judges: 'state' | 'year';
  /** Tables beside those of groups, people and compositions whose rows decide: without them it can't tell. */
  readonly reads: readonly RegisterTable[];
  /** Something can still be done after the year is over: hand in a report, draw up minutes. */
  readonly curableLater: boolean;
  /** Every reason code that `evaluate` can answer. */
  readonly codes: readonly string[];
  evaluate(subject: Subject, norm: Norm): readonly Finding[];
}
