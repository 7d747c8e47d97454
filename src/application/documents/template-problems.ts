import { templateProblemMessage } from '../../messages/template-problems';

/** What the document library throws: one error or a bag of them. */
interface LibraryError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly LibraryError[];
  };
}

function sentence({ properties = {} }: LibraryError): string {
  const { id = '', xtag, context, openingtag = '', closingtag = '' } = properties;
  return templateProblemMessage({
    code: id,
    tag: xtag ?? context ?? '',
    name: (xtag ?? '').replace(/^[#/]/, ''),
    opening: openingtag,
    closing: closingtag,
  });
}

/** Says in Russian all that is wrong with a template, each thing once; the library's own words are not shown. */
export function templateProblems(error: unknown): readonly string[] {
  const thrown = error as LibraryError;
  const all = thrown.properties?.errors ?? [thrown];
  return [...new Set(all.map(sentence))];
}
