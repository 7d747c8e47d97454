/** A letter as `MailApp.sendEmail` describes it (https://developers.google.com/apps-script/reference/mail/mail-app). */
export interface Letter {
  readonly from: string;
  /** Name of the sender beside the address; '' for none. */
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** '' for a letter of plain text. */
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** A file in a letter. */
export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** For an image shown inside the html: `<img src="cid:…">`. */
  readonly contentId: string | null;
}
