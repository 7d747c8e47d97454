import { fromWire, toWire, type WireBlob } from './blob';
import type { FacadeContext } from './host-bridge';
import { strict } from './strict';

type Options = Readonly<Record<string, unknown>>;

/**
 * The advanced Drive service v3 (https://developers.google.com/apps-script/advanced/drive): bodies first, then ids,
 * then media, then the query. Contents come back as a Blob.
 */
export function driveFacade({ service }: FacadeContext): object {
  const files = service('Drive.Files');
  const media = (blob: unknown, where: string): WireBlob | null =>
    blob === undefined || blob === null ? null : toWire(blob, where);
  const content = (answer: unknown, options: Options) => (options.alt === 'media' ? fromWire(answer) : answer);
  return strict('Drive', {
    getVersion: () => 'v3',
    Files: strict('Drive.Files', {
      create: (resource: object, blob?: unknown, options: Options = {}) =>
        files('create', resource, media(blob, 'Drive.Files.create'), options),
      copy: (resource: object, fileId: string, options: Options = {}) => files('copy', resource, fileId, options),
      get: (fileId: string, options: Options = {}) => content(files('get', fileId, options), options),
      list: (options: Options = {}) => files('list', options),
      update: (resource: object, fileId: string, blob?: unknown, options: Options = {}) =>
        files('update', resource, fileId, media(blob, 'Drive.Files.update'), options),
      export: (fileId: string, mimeType: string, options: Options = {}) =>
        content(files('export', fileId, mimeType, options), options),
      remove: (fileId: string, options: Options = {}) => {
        files('remove', fileId, options);
      },
    }),
  });
}
