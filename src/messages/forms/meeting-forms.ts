const HARD = /[гкхжчшщ]а$/;

/** Forms of the regulation's own word for a meeting that titles and labels of forms take. */
export interface MeetingForms {
  /** «назначить занятие», «назначить встречу». */
  readonly meetingAccusative: string;
  /** «занятия», «встречи», «семинары». */
  readonly meetings: string;
  /** «занятий», «встреч», «семинаров». */
  readonly meetingsGenitive: string;
}

/**
 * Declines the word for a meeting as far as forms need it; several words, or a word of another make, stay as they are.
 *
 * @example
 * meetingForms('занятие').meetingAccusative // => 'занятие'
 * meetingForms('встреча').meetingAccusative // => 'встречу'
 */
export function meetingForms(title: string): MeetingForms {
  const asItIs = { meetingAccusative: title, meetings: title, meetingsGenitive: title };
  if (title.includes(' ')) return asItIs;
  const stem = title.slice(0, -1);
  if (title.endsWith('ие')) return { meetingAccusative: title, meetings: `${stem}я`, meetingsGenitive: `${stem}й` };
  if (title.endsWith('а')) {
    const meetings = HARD.test(title) ? `${stem}и` : `${stem}ы`;
    return { meetingAccusative: `${stem}у`, meetings, meetingsGenitive: stem };
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(title)) {
    const meetings = /[гкхжчшщ]$/.test(title) ? `${title}и` : `${title}ы`;
    return { meetingAccusative: title, meetings, meetingsGenitive: `${title}${/[жчшщ]$/.test(title) ? 'ей' : 'ов'}` };
  }
  return asItIs;
}
