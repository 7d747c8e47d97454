import type * as z from 'zod/mini';
import type { ReadImportInput, ReadImportOutput } from '../../../contract/import';
import type { UseCase } from '../use-case';
import { readList } from './read-list';

/**
 * Finds the tables of somebody's list and guesses its columns. Writes nothing.
 *
 * @throws AppError COMMAND_REFUSED when the file cannot be read
 */
export function readImport({ host, register }: UseCase, { file }: z.infer<typeof ReadImportInput>): ReadImportOutput {
  const { snapshot, today } = register;
  const engine = host.loadImport();
  return {
    tables: engine.viewTables(readList(engine, file)),
    fields: engine.viewFields(),
    regulations: snapshot.regulations
      .filter(({ inForceUntil }) => inForceUntil === null || inForceUntil >= today)
      .map(({ id, shortTitle, title, groupTypes }) => ({
        id,
        title: shortTitle || title,
        groupTypes: [...groupTypes],
      })),
    groups: snapshot.groups
      .filter(({ closedOn }) => closedOn === null || closedOn >= today)
      .map(({ id, name }) => ({ id, name })),
  };
}
