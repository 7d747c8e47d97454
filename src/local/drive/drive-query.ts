import { GoogleError } from '../google-error';
import type { StoredFile } from './drive-file';

type Condition = (file: StoredFile, isTrashed: boolean) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => Condition])[] = [
  [
    new RegExp(`^name\\s*=\\s*${TEXT}$`),
    ([name]) =>
      (file) =>
        file.name === name,
  ],
  [
    new RegExp(`^name\\s*!=\\s*${TEXT}$`),
    ([name]) =>
      (file) =>
        file.name !== name,
  ],
  // «The contains operator only performs prefix matching for a name term»: guides/ref-search-terms
  [
    new RegExp(`^name\\s+contains\\s+${TEXT}$`),
    ([start = '']) =>
      (file) =>
        hasWordPrefix(file.name, start),
  ],
  [
    new RegExp(`^mimeType\\s*=\\s*${TEXT}$`),
    ([type]) =>
      (file) =>
        file.mimeType === type,
  ],
  [
    new RegExp(`^mimeType\\s*!=\\s*${TEXT}$`),
    ([type]) =>
      (file) =>
        file.mimeType !== type,
  ],
  [
    new RegExp(`^${TEXT}\\s+in\\s+parents$`),
    ([parent]) =>
      (file) =>
        file.parent === parent,
  ],
  [
    new RegExp(`^${TEXT}\\s+in\\s+owners$`),
    ([owner]) =>
      (file) =>
        owner === 'me' || file.owner === owner,
  ],
  [
    /^trashed\s*=\s*(true|false)$/,
    ([value]) =>
      (_file, isTrashed) =>
        String(isTrashed) === value,
  ],
  [
    /^trashed\s*!=\s*(true|false)$/,
    ([value]) =>
      (_file, isTrashed) =>
        String(isTrashed) !== value,
  ],
  [
    new RegExp(`^appProperties\\s+has\\s+\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}$`),
    ([key = '', value]) =>
      (file) =>
        file.appProperties[key] === value,
  ],
];

function hasWordPrefix(name: string, start: string): boolean {
  const text = name.toLowerCase();
  const wanted = start.toLowerCase();
  return text.startsWith(wanted) || text.split(/[\s_.,-]+/).some((word) => word.startsWith(wanted));
}

/** Splits at «and» outside quotes and braces. */
function terms(query: string): string[] {
  const found: string[] = [''];
  for (const token of query.match(/'(?:[^'\\]|\\.)*'|\{[^}]*\}|\s+and\s+|[\s\S]/gi) ?? []) {
    if (/^\s+and\s+$/i.test(token)) found.push('');
    else found[found.length - 1] += token;
  }
  return found.map((term) => term.trim());
}

function conditionOf(term: string): Condition {
  for (const [form, make] of FORMS) {
    const match = form.exec(term);
    if (match) return make(match.slice(1).map((text) => text.replace(/\\(.)/g, '$1')));
  }
  throw new GoogleError(400, 'INVALID_ARGUMENT', `Invalid Value: the term «${term}» of q is not supported`);
}

/**
 * Understands `q` of files.list (https://developers.google.com/workspace/drive/api/guides/ref-search-terms):
 * name =, !=, contains; mimeType =, !=; trashed; 'id' in parents; 'e-mail' in owners; appProperties has {…}; joined
 * with `and`.
 *
 * @throws GoogleError 400 for anything else
 */
export function parseDriveQuery(query: string): Condition {
  if (query.trim() === '') return () => true;
  const conditions = terms(query).map(conditionOf);
  return (file, isTrashed) => conditions.every((holds) => holds(file, isTrashed));
}
