/** One message to one person. Plain text always, HTML when there is one. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
}

/** Sends mail in the name of whoever the run belongs to. */
export interface MailPort {
  /** Recipients that may still be written to today. */
  remainingQuota(): number;
  /** @throws AppError QUOTA_EXCEEDED when the day's quota is used up, PLATFORM_FAILED when this message was refused */
  send(mail: Mail): void;
}
