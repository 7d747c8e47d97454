import type { RpcRequest } from '../../contract/envelope';
import type { ProcedureInput, ProcedureName } from '../../contract/procedures';

/** The checks of what arrives from outside, evaluated on demand: the daily check and the menu do without them. */
export interface RequestChecks {
  /**
   * What was asked, by its shape alone.
   *
   * @throws AppError INVALID_INPUT
   */
  readonly request: (raw: unknown) => RpcRequest;
  /** Whether the page may call a procedure of this name. */
  readonly isProcedure: (name: string) => name is ProcedureName;
  /**
   * The input of a procedure; fields that its schema does not know are dropped.
   *
   * @throws AppError INVALID_INPUT
   */
  readonly input: <P extends ProcedureName>(name: P, raw: unknown) => ProcedureInput<P>;
}
