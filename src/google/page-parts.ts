import { AppError } from '../application/app-error';
import type { PagePartPort } from '../application/ports/page-part-port';

/**
 * Parts lie in the project as HTML files of one style and one script; `getContent` gives such a file as it is
 * (developers.google.com/apps-script/guides/html/best-practices, «Separate HTML, CSS, and JavaScript»).
 */
export function pagePartsAdapter(): PagePartPort {
  return {
    text(part) {
      const file = `page-${part}`;
      try {
        return HtmlService.createHtmlOutputFromFile(file).getContent();
      } catch (error) {
        // The sentence is in the language of the account; the name of the file is in it in every language.
        const isMissing = error instanceof Error && error.message.includes(file);
        throw isMissing ? new AppError('PROGRAM_INCOMPLETE', { file }, [], error) : error;
      }
    },
  };
}
