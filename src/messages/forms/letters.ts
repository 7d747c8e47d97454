// What letters of forms have in common.
import type { LetterWords, Said } from './form-words';

/** Warnings of every form that sends letters. */
export const ABOUT_LETTERS: Readonly<Record<string, Said>> = {
  mailOff: 'Рассылка выключена на листе «Настройки»: письма составлены, но не уйдут.',
  noEmail: ({ names }) => `Без адреса электронной почты, сообщите сами: ${names}.`,
};

/** A letter of plain text with its greeting and its end. */
export function letterFrame(subject: string, lines: readonly string[]): LetterWords {
  const body = [
    'Здравствуйте!',
    '',
    ...lines,
    '',
    'Письмо составлено в Методсети. Если что-то не так, скажите руководителю объединения или методисту.',
  ];
  return { subject, body: body.join('\n') };
}
