import { isAppError } from '../application/app-error';
import type { Host } from '../application/ports/host';
import { errorMessage } from '../messages/errors';
import { PRODUCT_NAME } from '../messages/notices';

/** Runs a menu command; a failure becomes a Russian alert instead of Google's English banner. */
export function fromMenu(host: () => Host, command: (host: Host) => void): void {
  const google = host();
  try {
    command(google);
  } catch (error) {
    const known = isAppError(error) ? error : null;
    const code = known?.code ?? 'INTERNAL';
    const reference = google.ids.newId('R');
    google.log.error(reference, error);
    const number = known === null || known.cause !== null ? `\n\nНомер ошибки: ${reference}` : '';
    google.ui.alert(PRODUCT_NAME, errorMessage(code, known?.details) + number);
  }
}
