import { PRODUCT_NAME, toastMessage } from '../../../messages/notices';
import type { Host } from '../../ports/host';
import { requireMethodist } from '../../register-access/access';
import { openRegister } from '../../register-access/open-register';
import { SHEETS_TO_READ } from '../sheets-to-read';
import { normProblems } from './norm-problem-views';

/**
 * Menu item «Проверить нормы»: opens the sidebar, whose screen of regulations lists the mistakes; a toast says how
 * many there are.
 *
 * @throws AppError NOT_ALLOWED, REGISTER_NOT_INSTALLED
 */
export function checkNormsFromMenu(host: Host): void {
  const register = openRegister(host, SHEETS_TO_READ.checkNorms);
  requireMethodist(host, register);
  const problems = normProblems(register.decoded);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  host.ui.openSidebar(PRODUCT_NAME);
  const code = problems.length === 0 ? 'normsRight' : 'normProblems';
  host.ui.toast(toastMessage(code, { errors, warnings: problems.length - errors }), PRODUCT_NAME);
}
