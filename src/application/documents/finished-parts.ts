import type { DXT } from 'docxtemplater';

/** What the library mends a part with when it is filled, before it makes bytes of it. */
interface Filling {
  readonly filePath: string;
  joinUncorrupt: (parts: string[], filling: Filling) => string[];
}

/**
 * Takes each part as soon as it is filled and mended, as text: the library would make bytes of it, and those would be
 * read again. Nothing is left to the library.
 *
 * @param finish called once for each part with its path and XML
 */
export function finishedParts(finish: (path: string, xml: string) => void): DXT.Module {
  return {
    name: 'finished-parts',
    postrender: (parts: string[], options: unknown) => {
      const filling = options as Filling;
      const mend = filling.joinUncorrupt;
      filling.joinUncorrupt = (filled, own) => {
        finish(filling.filePath, mend(filled, own).join(''));
        return [];
      };
      return parts;
    },
  };
}
