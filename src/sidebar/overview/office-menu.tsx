import { overviewWords as words } from '../../messages/ui-words';
import { Icon, type IconName } from '../controls/icon';
import { usePage } from '../state/page-context';
import type { Screen } from '../state/page-state';

interface MenuEntry {
  readonly title: string;
  readonly icon: IconName;
  readonly screen: Screen;
}

/** In the order of how often they are wanted. */
const ENTRIES: readonly MenuEntry[] = [
  { title: words.directory, icon: 'group', screen: { name: 'directory' } },
  { title: words.documents, icon: 'document', screen: { name: 'documents', groupId: null } },
  { title: words.journal, icon: 'document', screen: { name: 'journal', groupId: null } },
  { title: words.templates, icon: 'edit', screen: { name: 'templates' } },
  { title: words.links, icon: 'jump', screen: { name: 'links' } },
  { title: words.import, icon: 'up', screen: { name: 'import' } },
  { title: words.regulations, icon: 'rules', screen: { name: 'regulations' } },
  { title: words.newYear, icon: 'refresh', screen: { name: 'startYear' } },
];

/** Ways to the screens of the office. */
export function OfficeMenu() {
  const { open } = usePage();
  return (
    <nav class="office-menu" aria-label={words.menu}>
      {ENTRIES.map(({ title, icon, screen }) => (
        <button key={title} type="button" class="link-button" onClick={() => open(screen)}>
          <Icon name={icon} />
          <span>{title}</span>
        </button>
      ))}
    </nav>
  );
}
