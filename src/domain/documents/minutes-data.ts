import type { Wording } from '../russian/wording';
import type { MinutesPeople } from './minutes-people';

/** A line of text in pieces, of which only the uncertain ones are printed highlighted. */
export type MinutesLine = readonly Wording[];

/** A point of a decision with its number, «1.1». */
export interface MinutesPoint {
  readonly number: string;
  readonly text: MinutesLine;
}

/** One question of the agenda as the minutes record it. */
export interface MinutesQuestion {
  /** Id of the row of «Вопросы и решения». */
  readonly itemId: string;
  /** «1», «2» … */
  readonly number: string;
  /** As it stands in the agenda, without a full stop. */
  readonly question: string;
  /** «Иванова М. П.»; empty when nobody is named. */
  readonly speaker: string;
  /** What follows «СЛУШАЛИ:», «Иванову М. П. – об утверждении плана»; the name may be uncertain. */
  readonly heard: MinutesLine;
  /** What follows «ВЫСТУПИЛИ:», a paragraph each. */
  readonly spoke: readonly string[];
  readonly decided: readonly MinutesPoint[];
  readonly recommended: readonly MinutesPoint[];
  /** «Голосовали: «за» – 9 … Решение принято единогласно.»; empty when there was no vote. */
  readonly votes: string;
}

/** A signatory: the title and «И. О. Фамилия», or a blank for the name. */
export interface MinutesSignature {
  readonly title: string;
  readonly name: string;
}

/** A line of the attached list of those present. */
export interface MinutesAttendee {
  readonly number: string;
  readonly fullName: string;
  readonly position: string;
  readonly organization: string;
}

/** Everything that the minutes of one meeting say, ready for print; blanks are places left for the pen. */
export interface MinutesData {
  readonly fileName: string;
  readonly authority: string;
  /** Group as a unit, nominative: «Творческая группа «Исток»». */
  readonly groupName: string;
  /** «заседания творческой группы «Исток»»: agrees with «протокол». */
  readonly heading: Wording;
  /** «10.09.2026» or a blank. */
  readonly date: string;
  /** «1» or a blank; the template prints «№» itself. */
  readonly number: string;
  readonly place: string;
  readonly theme: string;
  readonly form: string;
  /** Title of the one who chaired: «Председатель», in a ПОС «Координатор». */
  readonly chairTitle: string;
  /** Empty when the regulation knows no secretary and nobody was one. */
  readonly secretaryTitle: string;
  readonly people: MinutesPeople;
  /** «9 человек: Андреева О. В., …» or «23 человека (список прилагается)». */
  readonly present: string;
  /** «2 человека: …»; empty when nobody was absent. */
  readonly absent: string;
  /** «Сидоров К. Л., начальник отдела; …»; empty when nobody was invited. */
  readonly invited: string;
  /** «РЕШИЛИ» or «ПОСТАНОВИЛИ». */
  readonly decisionWord: string;
  readonly questions: readonly MinutesQuestion[];
  readonly signatures: readonly MinutesSignature[];
  /** Empty when those present are named in the text. */
  readonly attendance: readonly MinutesAttendee[];
  /** Russian sentences for the maker of the paper: words to check, places left empty. */
  readonly warnings: readonly string[];
}
