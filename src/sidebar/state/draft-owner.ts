import type { OpenPageOutput } from '../../contract/open-page';

/**
 * Whose drafts these are: several people may work in one browser, and one person may come by a new link or address.
 * The row in «Педагоги» where there is one, else the e-mail.
 */
export function draftOwner({ personId, email }: Pick<OpenPageOutput['user'], 'personId' | 'email'>): string {
  return personId ?? email;
}
