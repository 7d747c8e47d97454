import { AppError } from '../application/app-error';
import type { MailPort } from '../application/ports/mail-port';
import { failureText, isDailyQuota } from './api-failure';

/** Mail through MailApp: quota and sender are those of whoever the run belongs to. */
export function mailAdapter(senderName: () => string): MailPort {
  return {
    remainingQuota: () => MailApp.getRemainingDailyQuota(),
    send(mail) {
      const options: GoogleAppsScript.Mail.MailAdvancedParameters = {
        to: mail.to,
        subject: mail.subject,
        body: mail.body,
        name: senderName(),
      };
      if (mail.htmlBody !== null) options.htmlBody = mail.htmlBody;
      try {
        MailApp.sendEmail(options);
      } catch (error) {
        const code = isDailyQuota(error) ? 'QUOTA_EXCEEDED' : 'PLATFORM_FAILED';
        // The text may quote the address: it goes no further than `cause`.
        const reason = /invalid email|recipient/i.test(failureText(error)) ? 'recipient' : 'service';
        throw new AppError(code, { service: 'mail', reason }, [], error);
      }
    },
  };
}
