// What is remembered of the office's own template files: which was made last, which is in use, whose they are.
import type { TemplateFileView } from '../../../contract/papers';
import type { Host } from '../../ports/host';

/** `made`: the file made last and not yet in use; `used`: the one that papers are made of. */
export type TemplateRecordKind = 'made' | 'used';

const keyOf = (kind: TemplateRecordKind, template: string): string => `templateFile.${kind}.${template}`;

/** The record of a template; `null`: none, or not one of ours. */
export function templateRecord(
  { properties }: Pick<Host, 'properties'>,
  kind: TemplateRecordKind,
  template: string,
): TemplateFileView | null {
  const text = properties.get(keyOf(kind, template)) ?? '';
  if (text === '') return null;
  const { fileId, url, name, owner } = JSON.parse(text) as Partial<TemplateFileView>;
  return fileId === undefined ? null : { fileId, url: url ?? '', name: name ?? '', owner: owner ?? '' };
}

/** Keeps a record; `null` forgets it. */
export function keepTemplateRecord(
  { properties }: Pick<Host, 'properties'>,
  kind: TemplateRecordKind,
  template: string,
  file: TemplateFileView | null,
): void {
  if (file === null) properties.remove(keyOf(kind, template));
  else properties.set(keyOf(kind, template), JSON.stringify(file));
}
