import type { QuestionCode } from '../../messages/import-plan';
import type { QuestionOption } from './import-plan';
import { NEW_OPTION, type Questions, SKIP_OPTION } from './questions';
import type { LocatedText } from './read-records';
import { nameWords } from './similar-names';

/** A row of the register with the names by which lists may call it. */
export interface KnownRow {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}

/** What a name of the file stands for. */
export type Resolved =
  | { readonly kind: 'row'; readonly id: string; readonly isNew: boolean; readonly name: string }
  | { readonly kind: 'waiting' | 'skip' };

/** How names of one table are found and made. */
export interface NamedTable {
  readonly code: QuestionCode;
  readonly known: readonly KnownRow[];
  readonly maybeSame: (left: string, right: string) => boolean;
  /** Makes a row and answers its id; `null`: none may be made. */
  readonly make: (text: LocatedText, sheet: string) => string | null;
}

/**
 * Finds organisations or groups by the names of a file: equal names are one, similar ones are asked about, others are
 * made. Each name is looked at once.
 */
export class NamedRows {
  private readonly byWords = new Map<string, Resolved>();
  private readonly known: KnownRow[];

  constructor(
    private readonly table: NamedTable,
    private readonly questions: Questions,
  ) {
    this.known = [...table.known];
    const twice = new Set<string>();
    for (const { id, label, names } of table.known) {
      for (const words of new Set(names.map(nameWords))) {
        // Two rows of the register with one name: a person has to choose.
        if (words === '' || this.byWords.delete(words) || twice.has(words)) twice.add(words);
        else this.byWords.set(words, { kind: 'row', id, isNew: false, name: label });
      }
    }
  }

  resolve(text: LocatedText, sheet: string): Resolved {
    const words = nameWords(text.text);
    const known = this.byWords.get(words);
    if (known !== undefined) return known;
    const resolved = this.find(text, sheet, words);
    this.byWords.set(words, resolved);
    return resolved;
  }

  private find(text: LocatedText, sheet: string, words: string): Resolved {
    const { code, maybeSame } = this.table;
    const candidates = this.known.filter(({ names }) =>
      names.some((name) => nameWords(name) === words || maybeSame(name, text.text)),
    );
    if (candidates.length === 0) return this.make(text, sheet);
    const options = candidates.map(
      ({ id, label }): QuestionOption => ({ id, kind: id[0] === '*' ? 'file' : 'register', label }),
    );
    const answer = this.questions.ask({
      id: `${code}|${words}`,
      code,
      sheet,
      cell: text.cell,
      value: text.text,
      options: [...options, NEW_OPTION, SKIP_OPTION],
    });
    if (answer === null) return { kind: 'waiting' };
    if (answer === 'skip') return { kind: 'skip' };
    if (answer === 'new') return this.make(text, sheet);
    const chosen = candidates.find(({ id }) => id === answer);
    const made = this.byWords.get(answer.slice(1));
    if (answer[0] === '*' && made !== undefined) return made;
    return { kind: 'row', id: answer, isNew: false, name: chosen?.label ?? text.text };
  }

  private make(text: LocatedText, sheet: string): Resolved {
    const id = this.table.make(text, sheet);
    if (id === null) return { kind: 'skip' };
    // «*» and the words name a row of this file in options: its own id is another one at each planning.
    this.known.push({ id: `*${nameWords(text.text)}`, label: text.text, names: [text.text] });
    return { kind: 'row', id, isNew: true, name: text.text };
  }
}
