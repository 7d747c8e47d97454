import type {
  ImportColumnField,
  ImportFile,
  PreviewImportInput,
  PreviewImportOutput,
  ReadImportOutput,
  RunImportInput,
  RunImportOutput,
  UndoImportOutput,
} from '../../contract/import';
import type { FieldIssue } from '../server/call-failure';

/** Steps in the order of the work. */
export const STEPS = ['file', 'columns', 'check', 'done'] as const;
export type ImportStep = (typeof STEPS)[number];

/** A table of the file as the person takes it. */
export interface TakenTable {
  readonly isTaken: boolean;
  readonly columns: readonly (ImportColumnField | null)[];
}

/** What the file does not say; empty texts: nothing. */
export interface ImportChoices {
  readonly groupId: string;
  readonly regulationId: string;
  readonly groupType: string;
  readonly memberFrom: string;
  readonly basisKind: string;
  readonly basisNumber: string;
  readonly basisDate: string;
  readonly onDifference: 'keep' | 'replace';
}

/** Everything about the import that is under way; it outlives the screen. */
export interface ImportState {
  readonly step: ImportStep;
  readonly file: ImportFile | null;
  /** Why the file was not taken by the page itself. */
  readonly fault: string;
  readonly read: ReadImportOutput | null;
  readonly tables: readonly TakenTable[];
  readonly choices: ImportChoices;
  /** Answers by question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly issues: readonly FieldIssue[];
  /** Counts searches for faults, so that the focus goes to the first one each time. */
  readonly findings: number;
  readonly preview: PreviewImportOutput | null;
  /** What the preview was made of; the same goes into the register. */
  readonly previewed: PreviewImportInput | null;
  readonly requestId: string;
  /** Sent without an answer so far. */
  readonly unsettled: RunImportInput | null;
  readonly done: RunImportOutput | null;
  readonly undone: UndoImportOutput | null;
}

export type ImportAction =
  | { readonly type: 'fileChosen'; readonly file: ImportFile | null; readonly fault: string }
  | { readonly type: 'read'; readonly read: ReadImportOutput }
  | { readonly type: 'tableTaken'; readonly index: number; readonly isTaken: boolean }
  | {
      readonly type: 'columnChosen';
      readonly index: number;
      readonly column: number;
      readonly field: ImportColumnField | null;
    }
  | { readonly type: 'chosen'; readonly choices: Partial<ImportChoices> }
  | { readonly type: 'answered'; readonly question: string; readonly option: string }
  | { readonly type: 'issuesFound'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'previewed'; readonly input: PreviewImportInput; readonly preview: PreviewImportOutput }
  | { readonly type: 'went'; readonly step: ImportStep }
  | { readonly type: 'unanswered'; readonly request: RunImportInput | null }
  | { readonly type: 'done'; readonly output: RunImportOutput }
  | { readonly type: 'undone'; readonly output: UndoImportOutput }
  | { readonly type: 'begunAnew'; readonly requestId: string };

/** Before a file is chosen. */
export function newImport(requestId: string): ImportState {
  return {
    step: 'file',
    file: null,
    fault: '',
    read: null,
    tables: [],
    choices: {
      groupId: '',
      regulationId: '',
      groupType: '',
      memberFrom: '',
      basisKind: '',
      basisNumber: '',
      basisDate: '',
      onDifference: 'keep',
    },
    answers: {},
    issues: [],
    findings: 0,
    preview: null,
    previewed: null,
    requestId,
    unsettled: null,
    done: null,
    undone: null,
  };
}

/** Returns the next state; pure. */
export function nextImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'fileChosen':
      return { ...newImport(state.requestId), choices: state.choices, file: action.file, fault: action.fault };
    case 'read':
      return { ...state, step: 'columns', read: action.read, tables: action.read.tables.map(asGuessed), issues: [] };
    case 'tableTaken':
      return changed(state, {
        tables: state.tables.map((table, index) =>
          index === action.index ? { ...table, isTaken: action.isTaken } : table,
        ),
      });
    case 'columnChosen':
      return changed(state, { tables: withColumn(state, action.index, action.column, action.field) });
    case 'chosen':
      return changed(state, { choices: { ...state.choices, ...action.choices } });
    case 'answered':
      return { ...state, answers: { ...state.answers, [action.question]: action.option } };
    case 'issuesFound':
      return { ...state, issues: action.issues, findings: state.findings + 1 };
    case 'previewed':
      return { ...state, step: 'check', preview: action.preview, previewed: action.input, issues: [] };
    case 'went':
      return { ...state, step: action.step };
    case 'unanswered':
      return { ...state, unsettled: action.request };
    case 'done':
      return { ...state, step: 'done', done: action.output, unsettled: null };
    case 'undone':
      return { ...state, undone: action.output };
    case 'begunAnew':
      return newImport(action.requestId);
  }
}

/** A change of what was checked: the check and its faults are out of date. */
const changed = (state: ImportState, patch: Partial<ImportState>): ImportState => ({
  ...state,
  ...patch,
  preview: null,
  previewed: null,
  issues: [],
});

const asGuessed = ({ columns }: ReadImportOutput['tables'][number]): TakenTable => ({
  isTaken: columns.some(({ field }) => field === 'fullName' || field === 'lastName'),
  columns: columns.map(({ field }) => field),
});

const titlesOf = (state: ImportState, index: number): string =>
  JSON.stringify(state.read?.tables[index]?.columns.map(({ title }) => title) ?? []);

/** Tables under the same titles are corrected together: twelve groups have their lists in one form. */
function withColumn(
  state: ImportState,
  index: number,
  column: number,
  field: ImportColumnField | null,
): readonly TakenTable[] {
  const titles = titlesOf(state, index);
  return state.tables.map((table, at) =>
    at === index || titlesOf(state, at) === titles
      ? { ...table, columns: table.columns.map((one, place) => (place === column ? field : one)) }
      : table,
  );
}

/** Whether an answer has been given since the last check. */
export function hasNewAnswers({ answers, preview }: ImportState): boolean {
  return preview?.questions.some(({ id, answer }) => (answers[id] ?? null) !== answer) ?? false;
}

/** Places of the taken tables in the file. */
export const takenIndexes = ({ tables }: ImportState): readonly number[] =>
  tables.flatMap(({ isTaken }, index) => (isTaken ? [index] : []));

/** What is sent to be checked; `null` before a file is read. */
export function previewInput(state: ImportState): PreviewImportInput | null {
  const { file, tables, choices, answers } = state;
  if (file === null) return null;
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return {
    file,
    tables: takenIndexes(state).map((index) => ({ index, columns: [...(tables[index]?.columns ?? [])] })),
    groupId: orNull(choices.groupId),
    newGroups: choices.regulationId === '' ? null : { regulationId: choices.regulationId, type: choices.groupType },
    memberFrom: orNull(choices.memberFrom),
    basis: {
      kind: choices.basisKind.trim(),
      number: choices.basisNumber.trim(),
      date: orNull(choices.basisDate),
    },
    onDifference: choices.onDifference,
    answers: Object.entries(answers).map(([question, option]) => ({ question, option })),
  };
}
