import { type FileResource, FOLDER } from '../../drive/drive-file';
import type { DriveQuery } from '../../drive/drive-resource';
import type { DriveService } from '../../drive/drive-service';
import { GoogleError } from '../../google-error';
import type { DailyQuotas } from '../daily-quota';
import type { Limits } from '../limits';
import type { Operation, OperationTable } from '../operation';
import type { Run } from '../run';
import { mediaOf, wireOf } from './wire-blob';

const AUTH = 'https://www.googleapis.com/auth';
const SCOPES = [`${AUTH}/drive.file`, `${AUTH}/drive`];

/** The advanced Drive service. Documents made count against the daily limit, copies too. */
export function driveOperations(drive: DriveService, quotas: DailyQuotas, limits: Limits): OperationTable {
  const operation = (method: string, ms: number, work: (args: readonly unknown[], run: Run) => unknown): Operation => ({
    ms,
    scopes: SCOPES,
    api: `drive.files.${method}`,
    run: work,
  });
  const resource = (value: unknown) => (value ?? {}) as FileResource;
  const query = (value: unknown) => (value ?? {}) as DriveQuery;
  const countDocument = (run: Run) => quotas.take('documents created', run.user, 1, limits.documentsPerDay, run.now());
  return {
    'Drive.Files.create': operation('create', 1500, ([body, blob, options], run) => {
      if (resource(body).mimeType !== FOLDER) countDocument(run);
      return drive.create(run.user, resource(body), mediaOf(blob), query(options));
    }),
    'Drive.Files.copy': operation('copy', 2500, ([body, id, options], run) => {
      countDocument(run);
      return drive.copy(run.user, resource(body), String(id), query(options));
    }),
    'Drive.Files.get': operation('get', 250, ([id, options], run) =>
      query(options).alt === 'media'
        ? wireOf(drive.download(run.user, String(id)), null)
        : drive.get(run.user, String(id), query(options)),
    ),
    'Drive.Files.list': operation('list', 350, ([options], run) => drive.list(run.user, query(options))),
    'Drive.Files.update': operation('update', 800, ([body, id, blob, options], run) =>
      drive.update(run.user, String(id), resource(body), mediaOf(blob), query(options)),
    ),
    // Without alt=media the advanced service cannot take the answer: https://issuetracker.google.com/468534237
    'Drive.Files.export': operation('export', 1500, ([id, mimeType, options], run) => {
      if (query(options).alt !== 'media') {
        throw new GoogleError(400, 'INVALID_ARGUMENT', "files.export works here only with {alt: 'media'}");
      }
      return wireOf(drive.export(run.user, String(id), String(mimeType)), null);
    }),
    'Drive.Files.remove': operation('delete', 300, ([id], run) => drive.remove(run.user, String(id))),
  };
}
