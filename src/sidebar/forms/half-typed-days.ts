import { formIssueWords } from '../../messages/ui-forms';
import type { FieldIssue } from '../server/call-failure';

/** Days that are typed in part: the browser gives no value for them, so that they look empty to the form. */
export function halfTypedDays(form: HTMLFormElement | null): readonly FieldIssue[] {
  const days = [...(form?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [])];
  return days
    .filter(({ validity }) => validity.badInput)
    .map((day) => {
      const path = day.closest<HTMLElement>('[data-path]')?.dataset.path ?? '';
      return { code: 'wrongFormat', path, message: formIssueWords('date', { code: 'wrongFormat', data: {} }) };
    });
}
