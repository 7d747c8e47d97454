import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchOutput } from '../../contract/search';
import { searchWords as words } from '../../messages/ui-home';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { rovingTarget } from '../controls/roving';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { FoundSection } from './found-section';

/** People type; one question for what they have typed. */
const QUIET_MS = 250;
/** One letter begins half of all words. */
const SHORTEST = 2;
const AT_FIRST = 5;
/** What arrow keys move among. */
const ROWS = 'button.found-row, .found-row button';

/** What was asked for last, kept for the way back from what was found. */
let lastQuery = '';

/** Search over everything: groups, people, meetings, plans. Ctrl+K or «/» leads here from anywhere on the screen. */
export function SearchBox() {
  const [query, setQuery] = useState(lastQuery);
  const asked = query.trim();
  const { found, failure } = useFound(query, asked);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  useFocusKeys(input);
  const clear = (): void => {
    setQuery('');
    input.current?.focus();
  };
  const rows = (): HTMLElement[] => [...(results.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      clear();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveAmong(event, rows(), input.current);
  };
  const total = found?.sections.reduce((sum, section) => sum + section.total, 0) ?? 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move among the controls inside
    <div onKeyDown={onKeyDown}>
      <search class="search">
        <Icon name="search" />
        <input
          ref={input}
          class="input"
          type="search"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-label={words.label}
          aria-keyshortcuts="Control+K /"
          title={words.hint}
          placeholder={words.placeholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" class="icon-button" aria-label={words.clear} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </search>
      <FailureBox failure={failure} />
      <div class="visually-hidden" role="status">
        {found === null ? '' : words.found(total)}
      </div>
      {found !== null && (
        <div class="found" ref={results}>
          {total === 0 && <p class="empty">{words.nothing}</p>}
          {found.sections.map((section) => (
            <FoundSection key={`${asked} ${section.table}`} section={section} query={asked} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What the register has for the words typed, asked for when the person stops typing. */
function useFound(query: string, asked: string) {
  const { call } = usePage();
  const { run, failure } = useTask();
  const [found, setFound] = useState<SearchOutput | null>(null);
  useEffect(() => {
    lastQuery = query;
    if (asked.length < SHORTEST) {
      setFound(null);
      return undefined;
    }
    const waiting = setTimeout(async () => {
      const answer = await run(() => call('search', { query: asked, limit: AT_FIRST }));
      if (answer !== undefined) setFound(answer);
    }, QUIET_MS);
    return () => clearTimeout(waiting);
  }, [asked, query, call, run]);
  return { found, failure };
}

function moveAmong(event: KeyboardEvent, rows: readonly HTMLElement[], input: HTMLInputElement | null): void {
  const index = rows.indexOf(document.activeElement as HTMLElement);
  if (rows.length === 0 || (index < 0 && document.activeElement !== input)) return;
  event.preventDefault();
  if (index === 0 && event.key === 'ArrowUp') input?.focus();
  else if (index < 0) rows[0]?.focus();
  else rows[rovingTarget(event.key, index, rows.length) ?? index]?.focus();
}

/** «/» is a letter like any other where somebody types. */
function useFocusKeys(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping = (event.target as HTMLElement | null)?.matches?.('input, textarea, select') === true;
      const isCall = (event.ctrlKey || event.metaKey) && event.code === 'KeyK';
      if (!isCall && (isTyping || event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
