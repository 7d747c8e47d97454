// Sentences of the home screen that the program makes.
import type { NextAction } from '../domain/home/next-actions';
import { shortDate } from './ui-dates';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const quoted = (theme: string | null | undefined): string => (theme ? ` «${theme}»` : '');

/**
 * Says what is to be done, in the regulation's own word for a meeting.
 *
 * @example
 * nextActionWords('makeMinutes', { date: '2026-09-10', theme: '' }, 'занятие') // => 'Занятие 10.09.2026: нет протокола'
 */
export function nextActionWords(code: NextAction['code'], data: NextAction['data'], meetingTitle: string): string {
  const meeting = `${capital(meetingTitle)} ${shortDate(data.date ?? '')}${quoted(data.theme)}`;
  switch (code) {
    case 'recordMeeting':
      return `${meeting}: запишите, как прошло`;
    case 'prepareMeeting':
      return `${meeting}: пригласите участников`;
    case 'makeMinutes':
      return `${meeting}: нет протокола`;
    case 'planItem':
      return `По плану: ${data.title ?? ''}`;
    case 'assignment':
      return `Поручение вам: ${data.task ?? ''}`;
    case 'duty':
      return data.message ?? '';
  }
}
