import type { CellRange } from './address';
import { columnLetters } from './address';

/** What the context menu of the grid can do. */
export interface GridActions {
  readonly insertRows: (startRow: number, count: number) => void;
  readonly deleteRows: (startRow: number, count: number) => void;
  readonly sort: (column: number, ascending: boolean) => void;
  readonly clear: () => void;
  readonly copy: () => void;
}

interface GridMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly range: CellRange;
  readonly actions: GridActions;
  readonly onClose: () => void;
}

/** The context menu of the cells. */
export function GridMenu({ at, range, actions, onClose }: GridMenuProps) {
  const rows = range.bottom - range.top + 1;
  const what = rows === 1 ? 'строку' : `строки (${rows})`;
  const column = columnLetters(range.left);
  const items: readonly (readonly [string, () => void] | null)[] = [
    ['Копировать', actions.copy],
    ['Очистить', actions.clear],
    null,
    [`Вставить ${what} выше`, () => actions.insertRows(range.top, rows)],
    [`Вставить ${what} ниже`, () => actions.insertRows(range.bottom + 1, rows)],
    [`Удалить ${what}`, () => actions.deleteRows(range.top, rows)],
    null,
    [`Сортировать лист по столбцу ${column}, А → Я`, () => actions.sort(range.left, true)],
    [`Сортировать лист по столбцу ${column}, Я → А`, () => actions.sort(range.left, false)],
  ];
  return (
    <MenuList
      label="Действия с ячейками"
      style={{ left: Math.min(at.x, window.innerWidth - 320), top: Math.min(at.y, window.innerHeight - 290) }}
      items={items.map((item) => (item === null ? null : { label: item[0], run: item[1] }))}
      onClose={onClose}
    />
  );
}

/** One command of a list. */
export interface MenuListItem {
  readonly label: string;
  readonly run: () => void;
}

interface MenuListProps {
  readonly label: string;
  readonly style?: React.CSSProperties;
  readonly items: readonly (MenuListItem | null)[];
  readonly onClose: () => void;
}

/** A list of commands; `null` is a line between groups. Arrows move, Enter runs, Escape closes. */
export function MenuList({ label, style, items, onClose }: MenuListProps) {
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') buttons[(index + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(index - 1 + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the menu closes it; Escape does as well */}
      <div className="menu-veil" onMouseDown={onClose} onContextMenu={(event) => event.preventDefault()} />
      <div className="menu-list" role="menu" aria-label={label} tabIndex={-1} style={style} onKeyDown={onKeyDown}>
        {items.map((item, index) =>
          item === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else
            <hr key={`line-${index}`} />
          ) : (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              ref={index === 0 ? focusOnce : undefined}
              onClick={() => {
                onClose();
                item.run();
              }}
            >
              {item.label}
            </button>
          ),
        )}
      </div>
    </>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
