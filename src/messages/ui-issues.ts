// Words beside a field of a form: what only the page checks is said here, everything else as the program says it.
import { inputIssueMessage } from './commands';

type IssueData = Readonly<Record<string, string | number | null>>;

const OF_THE_PAGE: Readonly<Record<string, string>> = {
  notNumber: 'Введите целое число или оставьте пустым.',
  noDate: 'Выберите дату.',
  noQuestion: 'Напишите, что слушали.',
};

/** Returns the sentence for an issue of the page or of the program. */
export function issueWords(issue: { readonly code: string; readonly data: IssueData }): string {
  return OF_THE_PAGE[issue.code] ?? inputIssueMessage({ code: issue.code, data: { ...issue.data } });
}
