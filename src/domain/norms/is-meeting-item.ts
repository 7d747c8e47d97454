// Which lines of a plan are meetings of the group itself.
import type { PlanItem } from '../register/plan-item';

/** Enough of a title to find its other forms: «заседание» → «заседани». */
function stem(word: string): string {
  return word.trim().toLowerCase().slice(0, -1);
}

/** What every regulation calls a meeting, whatever its own word is. */
const USUAL_STEM = 'заседани';

/** Ноябрьск 3.6 says «занятия (встречи)»: the two words are one. */
const SAME_STEMS: Readonly<Record<string, readonly string[]>> = {
  заняти: ['встреч'],
  встреч: ['заняти'],
};

/** Words that may stand before the meeting in a line: «проведение», adjectives, «3-е». */
const BEFORE_MEETING = /^(провед\S*|провести|организаци\S*|и|\d\S*|№|\S+(ый|ий|ой|ая|яя|ое|ее|ые|ие|его|ого))$/;

/** A lesson or a gathering shown to or held for others is not a meeting of the group. */
const FOR_OTHERS = /^(дет|обучающ|учащ|учени|воспитанни|школьник|дошкольник|родител|студент)/;

function plainWords(text: string): readonly string[] {
  const plain = text.toLowerCase().split('ё').join('е');
  return plain.split(/[^а-яa-z0-9№-]+/).filter((word) => word !== '');
}

/** Tells whether words of a line speak of a meeting first of all, not of a lesson for children or of taking part. */
function speaksOfMeeting(text: string, stems: readonly string[]): boolean {
  const words = plainWords(text);
  const at = words.findIndex((word) => stems.some((one) => word.startsWith(one)));
  const noun = words[at];
  if (noun === undefined) return false;
  if (!words.slice(0, at).every((word) => BEFORE_MEETING.test(word))) return false;
  if (noun.startsWith(USUAL_STEM)) return true;
  if (words.slice(0, at).some((word) => word.startsWith('открыт'))) return false;
  const [preposition = '', whom = ''] = words.slice(at + 1, at + 3);
  return !((preposition === 'с' || preposition === 'со' || preposition === 'для') && FOR_OTHERS.test(whom));
}

/**
 * Tells whether a line of the plan is a meeting of the group: its form says so; where the form is empty, its title.
 *
 * @param meetingTitle the regulation's own word: заседание, занятие
 */
export function isMeetingItem(item: Pick<PlanItem, 'form' | 'title'>, meetingTitle: string): boolean {
  const own = stem(meetingTitle);
  const stems = [USUAL_STEM, own, ...(SAME_STEMS[own] ?? [])].filter((one) => one !== '');
  return speaksOfMeeting(item.form.trim() === '' ? item.title : item.form, stems);
}
