// What the build puts into a file of its own (`requests.js`), which is evaluated when the page asks for something.
import * as z from 'zod/mini';
import { RpcRequest } from '../../contract/envelope';
import { procedureInputs } from '../../contract/procedure-inputs';
import type { ProcedureInput, ProcedureName } from '../../contract/procedures';
import { AppError } from '../app-error';
import type { RequestChecks } from './request-checks';
import { shapeIssues } from './shape-issues';

// Compiled checks need `new Function`, which a host may refuse; interpreted ones are fast enough for a form.
z.config({ jitless: true });

function checked<T>(schema: z.ZodMiniType<T>, raw: unknown): T {
  const parsed = z.safeParse(schema, raw);
  if (!parsed.success) throw new AppError('INVALID_INPUT', {}, shapeIssues(parsed.error.issues, raw));
  return parsed.data;
}

/** Entry of `requests.js`. */
export const requestChecks: RequestChecks = {
  request: (raw) => checked(RpcRequest, raw),
  // Own names only: «constructor» is no procedure.
  isProcedure: (name): name is ProcedureName => Object.keys(procedureInputs).includes(name),
  input: <P extends ProcedureName>(name: P, raw: unknown) =>
    checked<unknown>(procedureInputs[name], raw) as ProcedureInput<P>,
};
