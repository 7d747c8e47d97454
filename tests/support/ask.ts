import { answerRpc } from '../../src/application/rpc/router';
import type { Envelope } from '../../src/contract/envelope';
import {
  type ProcedureInput,
  type ProcedureName,
  type ProcedureOutput,
  procedureOutputs,
} from '../../src/contract/procedures';
import type { MemoryHost } from './memory-host';

/** Calls a procedure as the page does; the answer has to be of the agreed shape. */
export function ask<P extends ProcedureName>(
  host: MemoryHost,
  procedure: P,
  input: ProcedureInput<P>,
): ProcedureOutput<P> {
  const answer = answerRpc(host, { procedure, input });
  if (!answer.ok) throw new Error(`${procedure}: ${answer.error.code} ${JSON.stringify(answer.error.issues)}`);
  return procedureOutputs[procedure].parse(answer.data) as ProcedureOutput<P>;
}

/** The refusal of a call: its code, and `path code` of each issue. */
export function refusalOf<P extends ProcedureName>(
  host: MemoryHost,
  procedure: P,
  input: ProcedureInput<P>,
): { readonly code: string; readonly issues: readonly string[]; readonly message: string } {
  const answer: Envelope<unknown> = answerRpc(host, { procedure, input });
  if (answer.ok) throw new Error(`${procedure} was carried out`);
  const { code, issues, message } = answer.error;
  return { code, issues: issues.map(({ path, code: issue }) => `${path} ${issue}`), message };
}
