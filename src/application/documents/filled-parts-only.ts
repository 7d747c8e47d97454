import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip';

/** The part of the library's object that is used here. */
interface OpenedTemplate {
  readonly zip: PizZip;
  targets: string[];
}

/** Has the library read only the parts in which a brace stands: headers and properties mostly have none. */
export function filledPartsOnly(): DXT.Module {
  return {
    name: 'filled-parts-only',
    optionsTransformer: (options: DXT.Options, template: unknown) => {
      const opened = template as OpenedTemplate;
      opened.targets = opened.targets.filter((path) => /[{}]/.test(opened.zip.file(path)?.asText() ?? ''));
      return options;
    },
  };
}
