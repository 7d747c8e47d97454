import type { OpenPageOutput } from '../../contract/open-page';
import type { Host } from '../ports/host';
import { unlistedOwner } from '../register-access/access';
import type { OpenRegister } from '../register-access/open-register';
import { pageOf } from './open-page';
import { type CheckResult, runCheck } from './run-check';
import type { UseCase } from './use-case';
import { personNames } from './verdict-rows';

/** «Проверить сейчас»: the daily check without mails; answers what opening the page would. */
export function checkNow({ host, register, access }: UseCase): OpenPageOutput {
  const { records, state } = checkWithoutMail(host, register, access.email);
  return pageOf(
    {
      today: register.today,
      now: register.now,
      snapshot: register.snapshot,
      nameOf: personNames(register.decoded),
      verdicts: records,
      notifications: register.decoded.kept.notifications,
      issues: register.decoded.issues,
      state,
      unlisted: unlistedOwner(host, register.decoded),
    },
    access,
  );
}

/** Checks and leaves «Уведомления» alone. */
export function checkWithoutMail(host: Host, register: OpenRegister, actor: string): CheckResult {
  return runCheck(host, register, { actor, action: 'checkNow', mailChanges: () => [] });
}
