import { useState } from 'preact/hooks';
import type { CardRow, CardSection as Section } from '../../contract/group-card';
import { groupWords, SECTION_TITLES } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { DownloadButton } from '../documents/download-button';
import { isLeaderPage } from '../server/page-link';
import { CardActions } from './card-actions';

interface CardSectionProps {
  readonly groupId: string;
  readonly id: keyof typeof SECTION_TITLES;
  readonly section: Section | undefined;
}

/** Sections that were opened: whoever comes back from a form finds them so. */
const opened = new Set<string>();

/** A part of the card that folds: what the group has of it in the year, and what may be done. */
export function CardSection({ groupId, id, section }: CardSectionProps) {
  const key = `${groupId} ${id}`;
  const [isOpen, setOpen] = useState(opened.has(key));
  if (section === undefined || section.rows.length + section.actions.length === 0) return null;
  const title = SECTION_TITLES[id];
  const toggle = (now: boolean): void => {
    setOpen(now);
    if (now) opened.add(key);
    else opened.delete(key);
  };
  return (
    <details class="card-section" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <span class="faint">{groupWords.rows(section.rows.length)}</span>
        <Icon name="expand" size={18} />
      </summary>
      {isOpen && (
        <>
          <CardActions groupId={groupId} actions={section.actions} about={title} shown={1} />
          {section.rows.length === 0 && <p class="empty">{groupWords.nothingYet}</p>}
          <ul class="card-rows">
            {section.rows.map((row) => (
              <Row key={`${row.table} ${row.id}`} groupId={groupId} row={row} isQuiet={id === 'composition'} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const BADGES = { done: 'badge-held', late: 'badge-late', open: 'badge-planned' } as const;

interface RowProps {
  readonly groupId: string;
  readonly row: CardRow;
  /** Nothing of it waits for anybody: its buttons stay out of sight. */
  readonly isQuiet: boolean;
}

function Row({ groupId, row, isQuiet }: RowProps) {
  const { table, id, title, note, state, stateKind, url, actions } = row;
  // Who came by a link has no way into the file store.
  const byLink = isLeaderPage();
  return (
    <li class="card-row">
      <div class="card-row-top">
        {url === undefined || byLink ? (
          <span class="person-name">{title}</span>
        ) : (
          <a class="person-name" href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="visually-hidden">({ui.opensInNewTab})</span>
          </a>
        )}
        <JumpButton
          look="icon"
          target={{ table, id, field: null }}
          label={ui.toRow}
          description={`${ui.toRow}: ${title}`}
        />
      </div>
      {note !== '' && <p class="faint">{note}</p>}
      {byLink && url !== undefined && table === 'documents' && <DownloadButton documentId={id} about={title} />}
      <CardActions groupId={groupId} actions={actions} about={title} shown={isQuiet || stateKind === 'done' ? 0 : 1}>
        {state !== '' && <span class={isQuiet ? 'faint' : `badge ${BADGES[stateKind]}`}>{state}</span>}
      </CardActions>
    </li>
  );
}
