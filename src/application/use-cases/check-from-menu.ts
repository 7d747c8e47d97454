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
  const { control } = host.lock.runExclusively(() => {
    const inspection = host.workbook.inspect();
    const register = openRegister(host, SHEETS_TO_READ.check, { inspection, givesIds: true });
    requireMethodist(host, register);
    return checkWithoutMail(host, register, host.identity.email());
  });
  const count = (outcome: string) => control.filter(({ record }) => record.outcome === outcome).length;
  host.ui.toast(toastMessage('checked', { violated: count('violated'), atRisk: count('atRisk') }), PRODUCT_NAME);
}
