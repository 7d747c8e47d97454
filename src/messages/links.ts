// Words of personal links: the letter and the page of a link that does not work.
import { shortDate } from './ui-dates';

/** Stands in a letter where its link will be. */
export const linkPlace = (linkId: string): string => `[личная ссылка ${linkId}]`;

/** What a letter with a link is made of. */
interface LetterFacts {
  readonly name: string;
  readonly registerName: string;
  readonly expires: string;
  /** What stands in place of the link. */
  readonly place: string;
}

/** Subject and text of the letter that brings a personal link. */
export function linkLetterWords({ name, registerName, expires, place }: LetterFacts) {
  return {
    subject: `${registerName}: ваша страница`,
    body: [
      `${name}, здравствуйте!`,
      '',
      'По этой ссылке открывается ваша страница реестра: ваши объединения, заседания, сроки и протоколы. Пароль и аккаунт Google не нужны, работает и с телефона.',
      '',
      place,
      '',
      `Ссылка личная и действует по ${shortDate(expires)}. Кто её откроет, тот войдёт под вашим именем: не пересылайте её и не публикуйте. Если она попала к другим, попросите методиста отозвать её и прислать новую.`,
    ].join('\n'),
  };
}

/** The page shown in place of the register; the same for every link that does not work. */
export const LINK_PAGE = {
  title: 'Методсеть',
  refused: 'Ссылка не действует: попросите у методиста новую.',
} as const;

/** Somebody who came by a link, as the journal and the page name him. */
export const byLinkWords = (name: string): string => `${name} (по ссылке)`;
