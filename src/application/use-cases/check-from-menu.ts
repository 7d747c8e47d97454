import { issueMessage } from '../../messages/issues';
import { PRODUCT_NAME, toastMessage } from '../../messages/notices';
import type { Host } from '../ports/host';
import { requireMethodist } from '../register-access/access';
import { openRegister } from '../register-access/open-register';
import { checkWithoutMail } from './check-now';
import { SHEETS_TO_READ } from './sheets-to-read';

/**
 * Menu item «Проверить сейчас»: for methodists; a toast says what came out.
 *
 * @throws AppError NOT_ALLOWED, REGISTER_NOT_INSTALLED, BUSY
 */
export function checkFromMenu(host: Host): void {
  const { records, hindrance, issues } = host.lock.runExclusively(() => {
    const inspection = host.workbook.inspect();
    const register = openRegister(host, SHEETS_TO_READ.check, { inspection, givesIds: true });
    requireMethodist(host, register);
    const { issues: found } = register.decoded;
    return { ...checkWithoutMail(host, register, host.identity.email()), issues: found };
  });
  const count = (outcome: string, isDuty = true) =>
    records.filter((record) => record.outcome === outcome && (record.severity === 'must') === isDuty).length;
  const sentences =
    hindrance === null
      ? [
          toastMessage('checked', {
            violated: count('violated'),
            atRisk: count('atRisk') + count('atRisk', false),
            advice: count('violated', false),
          }),
        ]
      : [toastMessage('notChecked', { sheet: hindrance.sheetTitle, what: issueMessage(hindrance) })];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length > 0) sentences.push(toastMessage('tableIssues', { errors, warnings }));
  host.ui.toast(sentences.join(' '), PRODUCT_NAME);
}
