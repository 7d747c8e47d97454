// One regulation with its norms as a JSON file: how a municipality gives its regulation to a neighbour.
import type { Regulation } from '../../domain/regulations/regulation';
import type { TriedRegulation } from '../../domain/verdicts/judge-under';
import { regulationFileMessage } from '../../messages/regulation-files';
import { registerFromJson } from './register-from-json';
import { rowsToJson } from './register-to-json';

/** The file names its norms itself. */
const NOTHING_SHIPPED = { regulations: [], calendar: [] };

const FORMAT = 'metodset-regulation';
const VERSION = 1;

/** A file that was read, and what is wrong with it: where, what and what to write instead, in Russian. */
interface ReadRegulation {
  /** What could be read of it; `null`: nothing. */
  readonly source: TriedRegulation | null;
  /** With any of these the file must not be taken into a register. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The file of a regulation: JSON for people to read, empty fields left out, a line break at the end. */
export function regulationFile({ regulation, norms }: TriedRegulation): string {
  const [card] = rowsToJson('regulations', [regulation]);
  const content = { format: FORMAT, version: VERSION, regulation: card, norms: rowsToJson('norms', norms) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** «Положение Новосибирск, 0482-09.json»: the word once, without characters that file systems refuse. */
export function regulationFileName({ shortTitle, title, id }: Regulation): string {
  const name = (shortTitle || title || id)
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80);
  return /^положение(?![а-яё])/i.test(name) ? `${name}.json` : `Положение ${name}.json`;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (problem: string): ReadRegulation => ({ source: null, errors: [problem], warnings: [] });

/** Reads a file that `regulationFile` made, or that a person wrote. Never throws. */
export function readRegulationFile(text: string): ReadRegulation {
  let file: unknown;
  try {
    // Editors of Windows put a mark before the first character.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(regulationFileMessage('notJson'));
  }
  if (!isObject(file) || file.format !== FORMAT) return refused(regulationFileMessage('otherFormat'));
  if (file.version !== VERSION)
    return refused(regulationFileMessage('otherVersion', { version: String(file.version) }));
  if (!isObject(file.regulation)) return refused(regulationFileMessage('noRegulation'));
  if (!Array.isArray(file.norms)) return refused(regulationFileMessage('noNorms'));
  return readTables(file.regulation, file.norms);
}

/** The very readers of the register: one meaning of every field. */
function readTables(card: Json, norms: readonly unknown[]): ReadRegulation {
  const { snapshot, issues } = registerFromJson({ regulations: [card], norms, calendar: [] }, NOTHING_SHIPPED);
  const saying = (wanted: string) =>
    issues.filter(({ severity }) => severity === wanted).map(({ cell, message }) => `${placeInFile(cell)}: ${message}`);
  const errors = saying('error');
  const warnings = saying('warning');
  const [regulation] = snapshot.regulations;
  if (regulation === undefined) return { source: null, errors, warnings };
  return { source: { regulation, norms: snapshot.norms }, errors, warnings };
}

/** «norms[3].kind» as it stands in the file; the card is one object there. */
function placeInFile(cell: string): string {
  return cell.replace(/^regulations\[0\]/, 'regulation');
}
