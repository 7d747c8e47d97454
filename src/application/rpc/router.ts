import * as z from 'zod/mini';
import { type Envelope, RpcRequest, type SaidIssue } from '../../contract/envelope';
import { type ProcedureInput, type ProcedureName, type ProcedureOutput, procedures } from '../../contract/procedures';
import { inputIssueMessage } from '../../messages/commands';
import { errorMessage } from '../../messages/errors';
import { AppError, isAppError } from '../app-error';
import { reportFailure } from '../failure-report';
import type { Host } from '../ports/host';
import { accessOf, notAllowed } from '../register-access/access';
import { openRegister, withLastingIds } from '../register-access/open-register';
import { loadPart } from '../use-cases/load-part';
import { pageBeforeInstallation } from '../use-cases/open-page';
import type { SheetId } from '../workbook/sheet-id';
import { PROCEDURE_TABLE, type RegisterProcedure } from './procedure-table';
import { shapeIssues } from './shape-issues';

// Compiled checks need `new Function`, which a host may refuse; interpreted ones are fast enough for a form.
z.config({ jitless: true });

/** Answers one call of the page. Never throws: whatever happens becomes an envelope. */
export function answerRpc(host: Host, request: unknown): Envelope<unknown> {
  try {
    const envelope = z.safeParse(RpcRequest, request);
    if (!envelope.success) throw new AppError('INVALID_INPUT', {}, shapeIssues(envelope.error.issues, request));
    const { procedure, input } = envelope.data;
    if (!isProcedure(procedure)) throw new AppError('UNKNOWN_PROCEDURE');
    const data =
      procedure === 'loadPart' ? loadPart(host, parsedInput(procedure, input)) : callProcedure(host, procedure, input);
    return { ok: true, data };
  } catch (error) {
    return failure(host, error);
  }
}

function isProcedure(name: string): name is ProcedureName {
  // Own names only: «constructor» is no procedure.
  return Object.keys(procedures).includes(name);
}

function parsedInput<P extends ProcedureName>(name: P, rawInput: unknown): ProcedureInput<P> {
  const parsed = z.safeParse(procedures[name].input, rawInput);
  if (!parsed.success) throw new AppError('INVALID_INPUT', {}, shapeIssues(parsed.error.issues, rawInput));
  return parsed.data as ProcedureInput<P>;
}

function callProcedure<P extends RegisterProcedure>(host: Host, name: P, rawInput: unknown): ProcedureOutput<P> {
  const input = parsedInput(name, rawInput);
  const rule = PROCEDURE_TABLE[name];
  const run = () => readAndRun(host, name, input);
  try {
    return rule.isMutation ? host.lock.runExclusively(run) : run();
  } catch (error) {
    if (name !== 'openPage' || !isAppError(error) || error.code !== 'REGISTER_NOT_INSTALLED') throw error;
    return pageBeforeInstallation(host.identity.email(), host.clock.now().date) as ProcedureOutput<P>;
  }
}

function readAndRun<P extends RegisterProcedure>(host: Host, name: P, asked: ProcedureInput<P>): ProcedureOutput<P> {
  const rule = PROCEDURE_TABLE[name];
  const inspection = rule.inspects ? host.workbook.inspect() : undefined;
  const read = (sheets: readonly SheetId[]) => {
    const opened = openRegister(host, sheets, { inspection, without: rule.without, givesIds: rule.isMutation });
    return { register: opened, access: accessOf(host, opened) };
  };
  const sheets = rule.sheets(asked);
  const { whoIsAsking } = rule;
  const first = read(sheets);
  const needsMore = first.access === undefined && whoIsAsking !== undefined;
  const { register, access } = needsMore ? read([...whoIsAsking, ...sheets]) : first;
  const input = withLastingIds(asked, register.aliases);
  if (access === undefined) throw notAllowed(register.decoded);
  const useCase = { host, register, access };
  if (!rule.isAllowed(access, input, useCase)) throw new AppError('NOT_ALLOWED');
  return rule.run(useCase, input);
}

/** Errors that people can do something about speak for themselves; the rest is a number that leads to the log. */
function failure(host: Host, error: unknown): Envelope<never> {
  const { known, reference } = reportFailure(host, error);
  const code = known?.code ?? 'INTERNAL';
  const issues: SaidIssue[] = (known?.issues ?? []).map(({ code: issueCode, path, data }) => ({
    code: issueCode,
    path,
    data: { ...data },
    message: inputIssueMessage({ code: issueCode, data: { ...data } }),
  }));
  return { ok: false, error: { code, message: errorMessage(code, known?.details), issues, reference } };
}
