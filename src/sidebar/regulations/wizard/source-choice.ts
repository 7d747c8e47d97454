import type { DraftSource, ListRegulationsOutput } from '../../../contract/regulations';

/** What is chosen at the first step; answers to the questions of other kinds are kept while one looks around. */
export interface SourceChoice {
  readonly kind: DraftSource['kind'];
  readonly builtInId: string;
  readonly registerId: string;
  readonly isNewEdition: boolean;
  readonly fileName: string;
  /** `null` until a file has been read. */
  readonly fileText: string | null;
  /** What is wrong with the file, in words. */
  readonly fault: string;
}

/** The first choice: the first of those shipped, as most begin with a text like theirs. */
export function emptyChoice({ builtIn, regulations }: ListRegulationsOutput): SourceChoice {
  return {
    kind: builtIn.length > 0 ? 'builtIn' : 'typical',
    builtInId: builtIn[0]?.id ?? '',
    registerId: regulations[0]?.id ?? '',
    isNewEdition: false,
    fileName: '',
    fileText: null,
    fault: '',
  };
}

/** Makes the source; `null` while what it needs has not been chosen. */
export function toSource(choice: SourceChoice): DraftSource | null {
  switch (choice.kind) {
    case 'empty':
    case 'typical':
      return { kind: choice.kind };
    case 'builtIn':
      return choice.builtInId === '' ? null : { kind: 'builtIn', id: choice.builtInId };
    case 'register':
      return choice.registerId === ''
        ? null
        : { kind: 'register', id: choice.registerId, isNewEdition: choice.isNewEdition };
    case 'file':
      return choice.fileText === null ? null : { kind: 'file', text: choice.fileText };
  }
}
