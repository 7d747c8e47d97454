import { Icon, type IconName } from './icons';
import { type Commands, DOWNLOAD_ADDRESS } from './own-menus';

/** The slim toolbar above the formula bar. */
export function Toolbar({ commands }: { readonly commands: Commands }) {
  const { top, bottom, left } = commands.range ?? { top: 1, bottom: 1, left: 0 };
  const rows = bottom - top + 1;
  const buttons: readonly (readonly [IconName, string, () => void] | null)[] = [
    ['undo', 'Отменить (Ctrl+Z)', commands.undo],
    ['redo', 'Повторить (Ctrl+Y)', commands.redo],
    null,
    ['find', 'Найти на листе (Ctrl+F)', commands.find],
    null,
    ['addRow', 'Вставить строки ниже', () => commands.insertRows(bottom + 1, rows)],
    ['deleteRow', 'Удалить строки', () => commands.deleteRows(top, rows)],
    null,
    ['sortDown', 'Сортировать лист по столбцу, А → Я', () => commands.sort(left, true)],
    ['sortUp', 'Сортировать лист по столбцу, Я → А', () => commands.sort(left, false)],
  ];
  return (
    <div className="toolbar" role="toolbar" aria-label="Панель инструментов">
      {buttons.map((button, index) =>
        button === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else
          <span key={`line-${index}`} className="toolbar-line" />
        ) : (
          <button
            key={button[0]}
            type="button"
            className="icon-button"
            title={button[1]}
            aria-label={button[1]}
            onClick={button[2]}
          >
            <Icon name={button[0]} />
          </button>
        ),
      )}
      <span className="toolbar-line" />
      <a
        className="icon-button"
        href={DOWNLOAD_ADDRESS}
        title="Скачать как .xlsx"
        aria-label="Скачать как .xlsx"
        download
      >
        <Icon name="download" />
      </a>
    </div>
  );
}
