import type { Envelope, SaidIssue } from '../../contract/envelope';
import type { ProcedureInput, ProcedureOutput } from '../../contract/procedures';
import { inputIssueMessage } from '../../messages/commands';
import { errorMessage } from '../../messages/errors';
import { AppError, isAppError } from '../app-error';
import { reportFailure } from '../failure-report';
import { personOfLink } from '../links/ask-by-link';
import type { Host } from '../ports/host';
import { accessByLink, accessOf, notAllowed } from '../register-access/access';
import { openRegister, withLastingIds } from '../register-access/open-register';
import { loadPart } from '../use-cases/load-part';
import { pageBeforeInstallation } from '../use-cases/open-page';
import { SHEETS_TO_READ } from '../use-cases/sheets-to-read';
import type { SheetId } from '../workbook/sheet-id';
import { PROCEDURE_TABLE, type RegisterProcedure } from './procedure-table';

/** Answers one call of the page. Never throws: whatever happens becomes an envelope. */
export function answerRpc(host: Host, request: unknown): Envelope<unknown> {
  try {
    const checks = host.loadRequestChecks();
    const { procedure, input, link } = checks.request(request);
    const asker = whoAsks(host, link);
    if (!checks.isProcedure(procedure)) throw new AppError('UNKNOWN_PROCEDURE');
    const data =
      procedure === 'loadPart'
        ? loadPart(host, checks.input(procedure, input))
        : callProcedure(host, asker, procedure, checks.input(procedure, input));
    return { ok: true, data };
  } catch (error) {
    return failure(host, error);
  }
}

/** Who asks: the person of a link, or (null) the account at the keyboard. */
type Asker = { readonly personId: string } | null;

/**
 * Nobody is told anything, not even what is wrong with a request, before it is known who asks. A link that is there,
 * were it empty, decides alone: it is never made up for by the account. Without one only an account that the platform
 * names is answered; strangers at the web app have none (`google/identity.ts`).
 */
function whoAsks(host: Host, link: string | undefined): Asker {
  if (link !== undefined) return { personId: personOfLink(host, link) };
  if (host.identity.email() === '') throw new AppError('NOT_ALLOWED', { reason: 'noAccount' });
  return null;
}

function callProcedure<P extends RegisterProcedure>(
  host: Host,
  asker: Asker,
  name: P,
  input: ProcedureInput<P>,
): ProcedureOutput<P> {
  const rule = PROCEDURE_TABLE[name];
  const run = () => readAndRun(host, asker, name, input);
  try {
    return rule.isMutation ? host.lock.runExclusively(run) : run();
  } catch (error) {
    if (asker !== null || name !== 'openPage' || !isAppError(error) || error.code !== 'REGISTER_NOT_INSTALLED')
      throw error;
    return pageBeforeInstallation(host.identity.email(), host.clock.now().date) as ProcedureOutput<P>;
  }
}

function readAndRun<P extends RegisterProcedure>(
  host: Host,
  asker: Asker,
  name: P,
  asked: ProcedureInput<P>,
): ProcedureOutput<P> {
  const rule = PROCEDURE_TABLE[name];
  const inspection = rule.inspects ? host.workbook.inspect() : undefined;
  const read = (sheets: readonly SheetId[]) => {
    const opened = openRegister(host, sheets, { inspection, without: rule.without, givesIds: rule.isMutation });
    return { register: opened, access: asker === null ? accessOf(host, opened) : accessByLink(asker.personId, opened) };
  };
  const { whoIsAsking, ofOwnGroups = [] } = rule;
  const own = rule.sheets(asked);
  // A link says at once that persons have to be read: it costs no second reading.
  const sheets = asker === null ? own : [...new Set([...SHEETS_TO_READ.whoIsAsking, ...own, ...ofOwnGroups])];
  const first = read(sheets);
  const needsMore = asker === null && first.access === undefined && whoIsAsking !== undefined;
  const { register, access } = needsMore ? read([...whoIsAsking, ...sheets, ...ofOwnGroups]) : first;
  const input = withLastingIds(asked, register.aliases);
  if (access === undefined) throw asker === null ? notAllowed(register.decoded) : new AppError('LINK_REFUSED');
  const useCase = { host, register, access };
  if (!rule.isAllowed(access, input, useCase)) throw new AppError('NOT_ALLOWED');
  return rule.run(useCase, input);
}

/** Errors that people can do something about speak for themselves; the rest is a number that leads to the log. */
function failure(host: Host, error: unknown): Envelope<never> {
  const { known, reference } = reportFailure(host, error);
  const code = known?.code ?? 'INTERNAL';
  const issues: SaidIssue[] = (known?.issues ?? []).map(({ code: issueCode, path, data, message }) => ({
    code: issueCode,
    path,
    data: { ...data },
    message: message ?? inputIssueMessage({ code: issueCode, data: { ...data } }),
  }));
  return { ok: false, error: { code, message: errorMessage(code, known?.details), issues, reference } };
}
