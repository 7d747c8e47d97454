import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DirectoryId, ListDirectoryOutput } from '../../../contract/directory';
import { directoryWords } from '../../../messages/directory';
import { overviewWords, ui } from '../../../messages/ui-words';
import { FailureBox } from '../../controls/failure-box';
import { SelectField, TextField } from '../../controls/field';
import { Icon } from '../../controls/icon';
import { JumpButton } from '../../controls/jump-button';
import { ScreenHeader } from '../../controls/screen-header';
import { BusyIcon, Skeleton } from '../../controls/waiting';
import { DownloadButton } from '../../documents/download-button';
import { CardActions } from '../../group/card-actions';
import { usePage } from '../../state/page-context';
import { useTask } from '../../state/use-task';

/** Typing pauses this long before the program is asked, milliseconds. */
const QUIET_MS = 350;

const LISTS = Object.entries(directoryWords.lists).map(([value, title]) => ({ value, title }));

/** The list that was looked at last: whoever comes back from a form finds it, with the words searched for. */
const remembered: { list: DirectoryId; query: string } = { list: 'persons', query: '' };

/** People, organisations and groups of the whole register: to find, to open their forms, to add. */
export function DirectoryPage({ first }: { readonly first: DirectoryId | undefined }) {
  const { back } = usePage();
  // Whoever asked for another list begins it anew; whoever comes back from a form finds what was there.
  const [asked] = useState(() => {
    if (first !== undefined && remembered.list !== first) Object.assign(remembered, { list: first, query: '' });
    return { ...remembered };
  });
  const [list, setList] = useState<DirectoryId>(asked.list);
  const [query, setQuery] = useState(asked.query);
  const { found, running, failure, reload, more, clear } = useDirectory(list, query);
  Object.assign(remembered, { list, query });
  const title = directoryWords.lists[list];
  const isEmpty = found?.total === 0 && query.trim() === '';
  return (
    <main aria-busy={running}>
      <ScreenHeader title={directoryWords.title} onBack={back} />
      <SelectField
        label={directoryWords.list}
        value={list}
        options={LISTS}
        onChange={(next) => {
          // Some browsers report a choice of what is chosen: nothing would be asked for, and nothing would come.
          if (next === list) return;
          setList(next as DirectoryId);
          clear();
        }}
      />
      <TextField label={directoryWords.search} value={query} onChange={setQuery} />
      <FailureBox failure={failure} onRetry={reload} />
      {found === null && running && <Skeleton rows={6} />}
      {found !== null && (
        <>
          <CardActions groupId={null} actions={found.actions} about={title} shown={1} />
          {isEmpty && list !== 'documents' && <ImportLists />}
          {list === 'groups' && <NewYear />}
          <p class="faint below" role="status">
            {isEmpty ? directoryWords.empty[list] : countWords(found.total)}
          </p>
          <ul class="card-rows">
            {found.rows.map((row) => (
              <DirectoryRow key={row.id} list={list} row={row} />
            ))}
          </ul>
          {found.rows.length < found.total && (
            <button type="button" class="button button-wide" aria-disabled={running} onClick={more}>
              <BusyIcon running={running} name="down" />
              <span>{directoryWords.more}</span>
            </button>
          )}
        </>
      )}
    </main>
  );
}

const countWords = (total: number): string => (total === 0 ? directoryWords.nothing : directoryWords.found(total));

/** Beside «Добавить» while the list is empty: lists that people keep already. */
function ImportLists() {
  const { open } = usePage();
  return (
    <button type="button" class="button below" onClick={() => open({ name: 'import' })}>
      <Icon name="up" />
      <span>{directoryWords.importLists}</span>
    </button>
  );
}

/** All groups at once into the next school year. */
function NewYear() {
  const { open } = usePage();
  return (
    <button type="button" class="button below" onClick={() => open({ name: 'startYear' })}>
      <Icon name="refresh" />
      <span>{overviewWords.newYear}</span>
    </button>
  );
}

interface DirectoryRowProps {
  readonly list: DirectoryId;
  readonly row: ListDirectoryOutput['rows'][number];
}

function DirectoryRow({ list, row }: DirectoryRowProps) {
  const { open } = usePage();
  const { id, title, note, url, hasFile = false, actions } = row;
  return (
    <li class="card-row">
      <div class="card-row-top">
        {list === 'groups' ? (
          <button
            type="button"
            class="link-button"
            aria-label={directoryWords.openGroup(title)}
            onClick={() => open({ name: 'group', groupId: id })}
          >
            {title}
          </button>
        ) : url === undefined ? (
          <span class="person-name">{title}</span>
        ) : (
          <a class="person-name" href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="visually-hidden">({ui.opensInNewTab})</span>
          </a>
        )}
        <JumpButton
          look="icon"
          target={{ table: list, id, field: null }}
          label={ui.toRow}
          description={`${ui.toRow}: ${title}`}
        />
      </div>
      {note !== '' && <p class="faint">{note}</p>}
      {hasFile && <DownloadButton documentId={id} about={title} />}
      <CardActions groupId={null} actions={actions} about={title} shown={1} />
    </li>
  );
}

/** Finds rows after a pause in typing, and brings more of them. */
function useDirectory(list: DirectoryId, query: string) {
  const { call } = usePage();
  const { run, running, failure } = useTask();
  const [found, setFound] = useState<ListDirectoryOutput | null>(null);
  const read = useCallback(
    async (offset: number) => {
      const answer = await run(() => call('listDirectory', { list, query, offset }));
      if (answer === undefined) return;
      setFound((known) => (offset === 0 ? answer : { ...answer, rows: [...(known?.rows ?? []), ...answer.rows] }));
    },
    [run, call, list, query],
  );
  useEffect(() => {
    const waiting = setTimeout(() => void read(0), query === '' ? 0 : QUIET_MS);
    return () => clearTimeout(waiting);
  }, [read, query]);
  return {
    found,
    running,
    failure,
    reload: () => read(0),
    more: () => void read(found?.rows.length ?? 0),
    clear: () => setFound(null),
  };
}
