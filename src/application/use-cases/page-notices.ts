import { issueMessage } from '../../messages/issues';
import { noticeMessage } from '../../messages/notices';
import { isDailyLate } from '../register-access/installation-state';
import { unreadColumn } from '../register-access/unread-column';
import type { PageSource } from './open-page';
import { ESSENTIAL } from './sheets-to-read';

/** Sentences for the banners of a methodist: what is wrong with the machinery itself. */
export function pageNotices({ state, notifications, now, issues, unlisted }: PageSource): string[] {
  const notices: string[] = [];
  if (unlisted !== null) {
    const { email, listed, isOffice } = unlisted;
    const data = { email, wanted: [...listed, email].join('; ') };
    notices.push(noticeMessage(isOffice ? 'officeUserNotListed' : 'ownerNotListed', data));
  }
  const hindrance = unreadColumn(issues, ESSENTIAL);
  if (hindrance !== undefined) {
    notices.push(noticeMessage('notChecked', { sheet: hindrance.sheetTitle, what: issueMessage(hindrance) }));
  }
  const count = (status: string) => notifications.filter((row) => row.status === status).length;
  // Before the first check the screen itself asks for it.
  const isChecked = state.lastCheck !== null && state.lastCheck.at !== '';
  if (isChecked && state.owner === null) notices.push(noticeMessage('noDailyCheck'));
  else if (isChecked && state.owner !== null && isDailyLate(state.dailyAt ?? state.owner.since, now))
    notices.push(noticeMessage('dailyLate', { at: state.dailyAt ?? state.owner.since }));
  if (state.failure !== null) notices.push(noticeMessage('dailyFailed', { reference: state.failure }));
  const unseen = (state.lastCheck?.issueCount ?? 0) - (state.lastCheck?.issues.length ?? 0);
  if (unseen > 0 && issues.length > 0) notices.push(noticeMessage('moreIssues', { count: unseen }));
  for (const [status, code] of MAIL_NOTICES) {
    const mails = count(status);
    if (mails > 0) notices.push(noticeMessage(code, { count: mails }));
  }
  return notices;
}

const MAIL_NOTICES = [
  ['inDoubt', 'mailsInDoubt'],
  ['failed', 'mailsFailed'],
  ['toSend', 'mailsWaiting'],
] as const;
