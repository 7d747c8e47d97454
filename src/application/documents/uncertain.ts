import type { Wording } from '../../domain/russian/wording';
import { MARKS, UNCERTAIN_END, UNCERTAIN_START } from './template-data';

/** Removes the engine's own marks from what people typed. */
export function withoutMarks(text: string): string {
  return MARKS.reduce((rest, mark) => rest.split(mark).join(''), text);
}

/** Text of a wording for a template: highlighted in the paper when it is not certain. */
export function markUncertain(wording: Wording): string {
  const text = withoutMarks(wording.text);
  return wording.certain || text === '' ? text : UNCERTAIN_START + text + UNCERTAIN_END;
}
