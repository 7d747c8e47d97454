import type { ShowEvidenceOutput } from '../../../contract/evidence';
import { evidenceWords as words } from '../../../messages/evidence';
import { shortDate } from '../../../messages/ui-dates';
import { ui } from '../../../messages/ui-words';
import { JumpButton } from '../../controls/jump-button';

type Section = ShowEvidenceOutput['sections'][number];

/** Facts of one kind; each leads to its row of the workbook. */
export function EvidenceFacts({ section }: { readonly section: Section }) {
  const { code, facts } = section;
  const id = `evidence-${code}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words.sections[code]}: {words.count(facts.length)}
      </h2>
      <ul>
        {facts.map(({ date, to, title, details, group, row }) => (
          <li key={`${row.table} ${row.id}`} class="evidence-fact">
            <span>
              {code !== 'roles' && date !== null && `${shortDate(date)} `}
              {title}
              {code === 'roles' && ` ${words.span(date, to)}`}
              <JumpButton
                look="icon"
                target={{ table: row.table, id: row.id, field: null }}
                label={ui.toRow}
                description={`${ui.toRow}: ${row.label}`}
              />
            </span>
            <span class="faint">{[group, details].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
