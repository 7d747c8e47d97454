import { readName } from '../../domain/russian/read-name';
import { isEmail } from '../workbook/reading/text-readers';
import { isWorkplaceTitle, meaningOfTitle, type TitleMeaning } from './column-titles';
import type { TableLayout } from './find-header';
import type { ColumnMapping, IgnoredColumn, ImportField } from './import-field';
import { readCategory } from './read-category';
import { readDay } from './read-day';
import { readRole } from './read-role';
import { isRowNumber, textOf } from './row-shape';
import { looksLikeGroup, looksLikeOrganization } from './section-title';
import { looksLikePosition } from './split-workplace';

/** How far a guess may be trusted: `certain` by title and content, `likely` by one of them, `doubtful`: look at it. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** Why a column was taken for what it is; words: `messages/import.ts`. */
export type GuessReason =
  | 'titleAndContent'
  | 'title'
  | 'content'
  | 'titleAgainstContent'
  | 'vagueTitle'
  | 'taken'
  | 'unknown'
  | IgnoredColumn;

/** What one column is taken for. */
export interface ColumnGuess {
  /** Zero-based. */
  readonly column: number;
  readonly title: string;
  /** `null`: the column is left out. */
  readonly field: ImportField | null;
  readonly confidence: Confidence;
  readonly reason: GuessReason;
  /** A few different values, for the person who corrects the guess. */
  readonly samples: readonly string[];
}

const SAMPLED_ROWS = 200;
const SHOWN_SAMPLES = 3;
/** Share of filled cells that has to look like the field: less is chance. */
const ENOUGH = 0.6;

const PHONE = /^(?:\+7|8)?[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}$/;
const ONE_WORD_NAME = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$|^[А-ЯЁ-]{2,}$/;
const PATRONYMIC = /(?:[оеё]вна|[иы]чна|[иы]ч)$/i;

type Content = ImportField | IgnoredColumn;

/** What cells look like, the narrower first; a guess by content alone takes the first that most cells answer to. */
const CONTENTS: readonly (readonly [Content, (text: string) => boolean])[] = [
  ['email', isEmail],
  ['personalData', (text) => PHONE.test(text)],
  ['fullName', (text) => readName(text) !== undefined],
  ['group', (text) => looksLikeGroup(text) && !looksLikePosition(text.split(' ')[0] ?? '')],
  ['organization', looksLikeOrganization],
  ['position', looksLikePosition],
  ['category', (text) => readCategory(text) !== undefined && !isRowNumber(text)],
  ['middleName', (text) => ONE_WORD_NAME.test(text) && PATRONYMIC.test(text)],
  ['role', (text) => readRole(text) !== undefined],
];

/** What cells of a field have to look like when its title is known; fields not named here may hold any words. */
const FITTING: Readonly<Partial<Record<ImportField, (text: string) => boolean>>> = {
  fullName: (text) => readName(text) !== undefined,
  lastName: (text) => ONE_WORD_NAME.test(text),
  firstName: (text) => /^[А-ЯЁ][а-яё-]*\.?$|^[А-ЯЁ-]+$/.test(text),
  middleName: (text) => /^[А-ЯЁ][а-яё\s-]*\.?$|^[А-ЯЁ\s-]+$/.test(text),
  category: (text) => readCategory(text) !== undefined,
  categoryFrom: (text) => readDay(text).ok,
  categoryUntil: (text) => readDay(text).ok,
  memberFrom: (text) => readDay(text).ok,
  specialtySince: (text) => readDay(text).ok || /\d/.test(text),
  email: isEmail,
  role: (text) => readRole(text) !== undefined,
};

function share(values: readonly string[], fits: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

interface Column {
  readonly column: number;
  readonly title: string;
  readonly values: readonly string[];
}

function columnsOf({ sheet, titles, rows }: TableLayout): readonly Column[] {
  const sampled = rows.slice(0, SAMPLED_ROWS).map(({ row }) => sheet.rows[row] ?? []);
  const width = sampled.reduce((most, { length }) => Math.max(most, length), titles.length);
  return Array.from({ length: width }, (_, column) => ({
    column,
    title: titles[column] ?? '',
    values: sampled.map((cells) => textOf(cells, column)).filter((text) => text !== ''),
  }));
}

function contentOf(values: readonly string[]): Content | undefined {
  return CONTENTS.find(([, fits]) => share(values, fits) >= ENOUGH)?.[0];
}

type Guess = Pick<ColumnGuess, 'field' | 'confidence' | 'reason'>;

const ignored = (reason: GuessReason, confidence: Confidence = 'likely'): Guess => ({
  field: null,
  confidence,
  reason,
});

function byContent(values: readonly string[], isFirst: boolean): Guess {
  if (values.length === 0) return ignored('unknown');
  if (isFirst && share(values, isRowNumber) >= ENOUGH) return ignored('rowNumber');
  const content = contentOf(values);
  if (content === undefined) return ignored('unknown', 'doubtful');
  if (content === 'personalData' || content === 'rowNumber' || content === 'otherExperience') return ignored(content);
  return { field: content, confidence: 'likely', reason: 'content' };
}

function byTitle(meaning: Extract<TitleMeaning, { kind: 'field' }>, values: readonly string[]): Guess {
  const { field, sure } = meaning;
  const fits = FITTING[field];
  // Whole names under «Фамилия» or «Педагоги» are whole names.
  if (field !== 'fullName' && field === 'lastName' && share(values, FITTING.fullName ?? isEmail) >= ENOUGH) {
    return { field: 'fullName', confidence: 'likely', reason: 'content' };
  }
  const agreed = fits === undefined ? contentOf(values) === field : share(values, fits) >= ENOUGH;
  if (agreed)
    return { field, confidence: sure ? 'certain' : 'likely', reason: sure ? 'titleAndContent' : 'vagueTitle' };
  if (!sure) return { field, confidence: 'doubtful', reason: 'vagueTitle' };
  if (fits === undefined || values.length === 0) return { field, confidence: 'likely', reason: 'title' };
  return { field, confidence: 'doubtful', reason: 'titleAgainstContent' };
}

function guessOf({ title, values, column }: Column): Guess {
  const meaning = meaningOfTitle(title);
  if (meaning === undefined || (title.trim() === '' && column > 0)) return byContent(values, column === 0);
  // An empty title in the first column usually stands above numbers, but may stand above anything.
  if (title.trim() === '') return byContent(values, true);
  return meaning.kind === 'ignored' ? ignored(meaning.why, 'certain') : byTitle(meaning, values);
}

/** «ФИО» merged over three columns of single words is a surname, a name and a patronymic. */
function splitName(columns: readonly Column[], guesses: Guess[]): void {
  columns.forEach(({ title, values }, index) => {
    const parts = columns.slice(index, index + 3);
    const sameTitle = parts.length === 3 && parts.every((part) => part.title === title);
    const isName = guesses[index]?.field === 'fullName' && title !== '';
    if (!sameTitle || !isName || share(values, (text) => ONE_WORD_NAME.test(text)) < ENOUGH) return;
    (['lastName', 'firstName', 'middleName'] as const).forEach((field, offset) => {
      guesses[index + offset] = { field, confidence: 'likely', reason: 'content' };
    });
  });
}

const RANK: readonly Confidence[] = ['certain', 'likely', 'doubtful'];

/** Leaves each field to the column that is surest of it, of equals to the first. */
function withoutRivals(guesses: readonly Guess[]): readonly Guess[] {
  const best = new Map<ImportField, number>();
  guesses.forEach(({ field, confidence }, index) => {
    if (field === null) return;
    const rival = guesses[best.get(field) ?? -1];
    if (rival === undefined || RANK.indexOf(confidence) < RANK.indexOf(rival.confidence)) best.set(field, index);
  });
  return guesses.map((guess, index) =>
    guess.field === null || best.get(guess.field) === index ? guess : ignored('taken', 'doubtful'),
  );
}

/** Guesses what each column of a table holds, by the words of its title and by what stands in it. */
export function guessColumns(layout: TableLayout): readonly ColumnGuess[] {
  const columns = columnsOf(layout);
  const guesses = columns.map(guessOf);
  splitName(columns, guesses);
  return withoutRivals(guesses).map((guess, index) => {
    const { column, title, values } = columns[index] ?? { column: index, title: '', values: [] };
    const samples = values.filter((text, at) => values.indexOf(text) === at).slice(0, SHOWN_SAMPLES);
    return { column, title, samples, ...guess };
  });
}

/**
 * The mapping that the guesses propose; a person's correction takes its place. A column «Должность, место работы» is
 * taken for both when no other holds organisations.
 */
export function mappingOf(guesses: readonly ColumnGuess[]): ColumnMapping {
  const mapping: Partial<Record<ImportField, number>> = {};
  for (const { field, column } of guesses) if (field !== null) mapping[field] = column;
  const both = guesses.find(({ field, title }) => field === 'position' && isWorkplaceTitle(title));
  if (both !== undefined && mapping.organization === undefined) mapping.organization = both.column;
  return mapping;
}
