import { toWire } from './blob';
import { exception, type FacadeContext } from './host-bridge';
import { strict } from './strict';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/mail/mail-app: all the forms of sendEmail. */
function message(args: readonly unknown[]): Options {
  const [first] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Options;
  if (args.length === 3) return { to: first, subject: args[1], body: args[2] };
  if (args.length === 4 && typeof args[3] === 'object') {
    return { ...(args[3] as Options), to: first, subject: args[1], body: args[2] };
  }
  if (args.length === 4) return { to: first, replyTo: args[1], subject: args[2], body: args[3] };
  throw exception("The parameters don't match the method signature for MailApp.sendEmail.");
}

/** `MailApp` of the script. */
export function mailAppFacade({ service }: FacadeContext): object {
  const call = service('MailApp');
  return strict('MailApp', {
    sendEmail: (...args: unknown[]) => {
      const { attachments, inlineImages, ...rest } = message(args);
      const files = (attachments ?? []) as readonly unknown[];
      const images = (inlineImages ?? {}) as Readonly<Record<string, unknown>>;
      call('sendEmail', {
        ...rest,
        attachments: files.map((file) => toWire(file, 'MailApp.sendEmail')),
        inlineImages: Object.keys(images).map((cid) => ({ cid, ...toWire(images[cid], 'MailApp.sendEmail') })),
      });
    },
    getRemainingDailyQuota: () => call('getRemainingDailyQuota'),
  });
}
