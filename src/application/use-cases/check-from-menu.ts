import { PRODUCT_NAME, toastMessage } from '../../messages/notices';
import { AppError } from '../app-error';
import type { Host } from '../ports/host';
import { resolveAccess } from '../rpc/access';
import { checkWithoutMail } from './check-now';
import { openRegister } from './open-register';
import { SHEETS_TO_READ } from './sheets-to-read';

/**
 * Menu item «Проверить сейчас»: for methodists; a toast says what came out.
 *
 * @throws AppError NOT_ALLOWED, REGISTER_NOT_INSTALLED, BUSY
 */
export function checkFromMenu(host: Host): void {
  const { control } = host.lock.runExclusively(() => {
    const inspection = host.workbook.inspect();
    const register = openRegister(host, SHEETS_TO_READ.check, { inspection, givesIds: true });
    const email = host.identity.email();
    if (resolveAccess(register.snapshot, email, register.today)?.role !== 'methodist')
      throw new AppError('NOT_ALLOWED');
    return checkWithoutMail(host, register, email);
  });
  const count = (outcome: string) => control.filter(({ record }) => record.outcome === outcome).length;
  host.ui.toast(toastMessage('checked', { violated: count('violated'), atRisk: count('atRisk') }), PRODUCT_NAME);
}
