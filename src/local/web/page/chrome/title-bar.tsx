import type { SaveState } from '../use-workbook';
import type { Route, RouteName } from '../views/use-route';
import { Icon, type IconName, SheetIcon } from './icons';

interface TitleBarProps {
  readonly title: string;
  readonly saveState: SaveState | 'offline';
  readonly menu: React.ReactNode;
  readonly clock: React.ReactNode;
  readonly route: Route;
  /** A function of the menu is being carried out. */
  readonly busy: boolean;
}

const SAVE_WORDS = {
  saved: 'Сохранено',
  saving: 'Сохранение…',
  offline: 'Нет связи с программой',
} as const;

const VIEWS: readonly { readonly name: RouteName; readonly title: string; readonly icon: IconName }[] = [
  { name: 'sheets', title: 'Таблица', icon: 'table' },
  { name: 'outbox', title: 'Почта', icon: 'mail' },
  { name: 'documents', title: 'Документы', icon: 'file' },
  { name: 'runs', title: 'Запуски', icon: 'play' },
];

/** The top of the page: name of the document, menus, views, clock. */
export function TitleBar({ title, saveState, menu, clock, route, busy }: TitleBarProps) {
  return (
    <header className="title-bar">
      <SheetIcon />
      <div className="title-column">
        <div className="title-row">
          <h1 className="document-title">{title}</h1>
          <span className={`save-state ${saveState}`} role="status">
            {saveState === 'saved' && <Icon name="saved" size={16} />}
            {SAVE_WORDS[saveState]}
          </span>
          {busy && (
            <span className="busy" role="status">
              Выполняется сценарий…
            </span>
          )}
        </div>
        {menu}
      </div>
      <nav className="views" aria-label="Разделы">
        {VIEWS.map((view) => (
          <a
            key={view.name}
            href={view.name === 'sheets' ? '#/' : `#/${view.name}`}
            aria-current={route.name === view.name ? 'page' : undefined}
          >
            <Icon name={view.icon} />
            {view.title}
          </a>
        ))}
      </nav>
      {clock}
    </header>
  );
}
