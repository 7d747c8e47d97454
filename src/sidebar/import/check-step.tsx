import type { ImportProblem, ImportQuestion, ImportRow, PreviewImportOutput } from '../../contract/import';
import { importWords as words } from '../../messages/ui-import';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { Unfolding } from '../controls/unfolding';
import { BusyIcon } from '../controls/waiting';
import { GrowingList } from './growing-list';
import { hasNewAnswers } from './import-state';
import type { Import } from './use-import';

/** Step 3: what would be written, what is asked, what is wrong in which cell. */
export function CheckStep({ importing }: { readonly importing: Import }) {
  const { state, checking } = importing;
  const { preview, tables } = state;
  if (preview === null) return null;
  // The sheet need not be named where there is only one.
  const sheetOf = (sheet: string): string => (tables.length > 1 ? sheet : '');
  return (
    <section aria-label={words.step.check} aria-busy={checking.running} tabIndex={-1}>
      <Outlook preview={preview} />
      <Questions importing={importing} questions={preview.questions} sheetOf={sheetOf} />
      <Problems preview={preview} sheetOf={sheetOf} />
      <Unfolding title={words.rows(preview.rowCount)} brief={null}>
        <GrowingList
          items={preview.rows}
          keyOf={({ sheet, row }) => `${sheet} ${row}`}
          beyond={preview.rowCount - preview.rows.length}
          draw={(row) => <Row row={row} sheet={sheetOf(row.sheet)} />}
        />
      </Unfolding>
      <End importing={importing} preview={preview} />
    </section>
  );
}

function Outlook({ preview }: { readonly preview: PreviewImportOutput }) {
  const { tables, statuses, rowCount } = preview;
  return (
    <Box kind="info">
      <strong>{tables.length > 0 ? words.willBe : words.nothing}</strong>
      <ul class="warnings">
        {tables.flatMap(({ table, title, added, changed }) => [
          added > 0 && <li key={table}>{words.added(title, added)}</li>,
          changed > 0 && <li key={`${table} changed`}>{words.changed(title, changed)}</li>,
        ])}
      </ul>
      <p class="faint">
        {words.ofFile(rowCount)}: {statuses.map(({ title, count }) => `${title} – ${count}`).join(', ')}.
      </p>
    </Box>
  );
}

interface QuestionsProps {
  readonly importing: Import;
  readonly questions: readonly ImportQuestion[];
  readonly sheetOf: (sheet: string) => string;
}

function Questions({ importing, questions, sheetOf }: QuestionsProps) {
  const { answers } = importing.state;
  if (questions.length === 0) return null;
  const open = questions.filter(({ id }) => answers[id] === undefined).length;
  return (
    <>
      <h2>{words.questions(questions.length)}</h2>
      <p>{words.questionsAbout}</p>
      <p class="warning-note" role="status">
        {open > 0 && words.unanswered(open)}
      </p>
      <GrowingList
        items={questions}
        keyOf={({ id }) => id}
        draw={(question) => <Question importing={importing} question={question} sheet={sheetOf(question.sheet)} />}
      />
    </>
  );
}

interface QuestionProps {
  readonly importing: Import;
  readonly question: ImportQuestion;
  readonly sheet: string;
}

function Question({ importing, question, sheet }: QuestionProps) {
  const { state, dispatch } = importing;
  const { id, cell, text, options } = question;
  return (
    <fieldset class="import-question">
      <legend>
        <span class="faint">{words.cell(sheet, cell)}</span> {text}
      </legend>
      {options.map((option) => (
        <label class="version" key={option.id}>
          <input
            type="radio"
            name={id}
            checked={state.answers[id] === option.id}
            onChange={() => dispatch({ type: 'answered', question: id, option: option.id })}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ProblemsProps {
  readonly preview: PreviewImportOutput;
  readonly sheetOf: (sheet: string) => string;
}

function Problems({ preview, sheetOf }: ProblemsProps) {
  const { problems, problemCount, errorCount } = preview;
  if (problemCount === 0) return <p class="below">{words.noProblems}</p>;
  return (
    <>
      <h2>{words.problems(errorCount, problemCount - errorCount)}</h2>
      <p class="hint">{words.problemsAbout}</p>
      <GrowingList
        items={problems}
        keyOf={({ sheet, cell, code }, index) => `${sheet} ${cell} ${code} ${index}`}
        beyond={problemCount - problems.length}
        draw={(problem) => <Problem problem={problem} sheet={sheetOf(problem.sheet)} />}
      />
    </>
  );
}

function Problem({ problem, sheet }: { readonly problem: ImportProblem; readonly sheet: string }) {
  const isError = problem.severity === 'error';
  return (
    <>
      <strong class={isError ? 'import-error' : 'import-warning'}>
        {isError ? words.error : words.warning}, {words.cell(sheet, problem.cell)}
      </strong>
      <br />
      {problem.message}
    </>
  );
}

function Row({ row, sheet }: { readonly row: ImportRow; readonly sheet: string }) {
  return (
    <>
      <span class="faint">
        {words.row(sheet, row.row)}: {row.statusText}
      </span>
      <br />
      {row.person} <span class="faint">{row.about}</span>
    </>
  );
}

/** Why there is no button yet. */
function whyNot({ questions }: PreviewImportOutput): string {
  const open = questions.filter(({ answer }) => answer === null).length;
  return open > 0 ? words.unanswered(open) : words.nothing;
}

/** The way on: another check while something was answered, then into the register. */
function End({ importing, preview }: { readonly importing: Import; readonly preview: PreviewImportOutput }) {
  const { state, checking, running, check, run } = importing;
  // While a check is under way the old preview is nothing to write by.
  const mustCheck = checking.running || hasNewAnswers(state) || running.failure?.code === 'CONFLICT';
  const [task, act] = mustCheck ? [checking, check] : [running, run];
  const isUnsettled = state.unsettled !== null && !running.running;
  const label = mustCheck ? words.checkAgain : running.running ? words.running : words.run;
  return (
    <div class="form-end">
      <FailureBox failure={running.failure}>{isUnsettled && <p>{words.unsettled}</p>}</FailureBox>
      <FailureBox failure={checking.failure} />
      <p class="hint" role="status">
        {hasNewAnswers(state) ? words.answersChanged : !preview.ready && whyNot(preview)}
      </p>
      {(mustCheck || preview.ready) && (
        <button type="button" class="button button-primary button-wide" aria-disabled={task.running} onClick={act}>
          <BusyIcon running={task.running} name={mustCheck ? 'refresh' : 'met'} />
          <span>{isUnsettled ? ui.retry : label}</span>
        </button>
      )}
    </div>
  );
}
