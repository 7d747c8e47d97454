import { reportFailure } from '../application/failure-report';
import type { Host } from '../application/ports/host';
import { errorMessage, errorNumberMessage } from '../messages/errors';
import { PRODUCT_NAME } from '../messages/notices';

/** Runs a menu command; a failure becomes a Russian alert instead of Google's English banner. */
export function fromMenu(host: () => Host, command: (host: Host) => void): void {
  const google = host();
  try {
    command(google);
  } catch (error) {
    const { known, reference, isLogged } = reportFailure(google, error);
    const number = isLogged ? `\n\n${errorNumberMessage(reference)}` : '';
    google.ui.alert(PRODUCT_NAME, errorMessage(known?.code ?? 'INTERNAL', known?.details) + number);
  }
}
