import type { SearchInput, SearchOutput } from '../../../contract/search';
import { searchRegister } from '../../../domain/search/search-register';
import { visiblePeople } from '../commands/visible-people';
import type { UseCase } from '../use-case';

/** Finds rows of the register by words: a methodist's all of them, other people's those of their groups. */
export function search({ register, access }: UseCase, { query, limit }: SearchInput): SearchOutput {
  const { snapshot } = register;
  const names = new Map(snapshot.groups.map(({ id, name }) => [id, name]));
  const sections = searchRegister(snapshot, query, limit, {
    everything: access.role === 'methodist',
    mayRead: access.canRead,
    maySee: visiblePeople(access, snapshot),
  });
  return {
    sections: sections.map(({ table, total, rows }) => ({
      table,
      total,
      rows: rows.map((row) => ({ ...row, groupName: names.get(row.groupId ?? '') ?? '' })),
    })),
  };
}
