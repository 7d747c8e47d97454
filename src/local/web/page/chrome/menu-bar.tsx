import { useState } from 'react';
import type { MenuEntry, WebMenu } from '../../ports';
import { MenuList, type MenuListItem } from '../grid/grid-menu';

/** A command of the page itself in one of its own menus. */
export interface OwnMenu {
  readonly title: string;
  readonly items: readonly (MenuListItem | null)[];
}

interface MenuBarProps {
  readonly own: readonly OwnMenu[];
  readonly fromScript: readonly WebMenu[];
  readonly onClick: (functionName: string) => void;
}

/** The row of menus: those of the page, then those that the script made. */
export function MenuBar({ own, fromScript, onClick }: MenuBarProps) {
  const [open, setOpen] = useState<string>();
  const menus = [...own, ...fromScript.map((menu) => ({ title: menu.title, items: flatten(menu.items, onClick) }))];
  return (
    <nav className="menu-bar" aria-label="Меню">
      {menus.map((menu) => (
        <div key={menu.title} className="menu-anchor">
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === menu.title}
            className={open === menu.title ? 'menu-title open' : 'menu-title'}
            onClick={() => setOpen(open === menu.title ? undefined : menu.title)}
            onMouseEnter={() => open !== undefined && setOpen(menu.title)}
          >
            {menu.title}
          </button>
          {open === menu.title && <MenuList label={menu.title} items={menu.items} onClose={() => setOpen(undefined)} />}
        </div>
      ))}
    </nav>
  );
}

/** Submenus are shown in place, their title before each command: two levels are all that scripts use. */
function flatten(
  items: readonly MenuEntry[],
  onClick: (functionName: string) => void,
  prefix = '',
): (MenuListItem | null)[] {
  return items.flatMap((item): (MenuListItem | null)[] => {
    if (item.label === null) return [null];
    const label = `${prefix}${item.label}`;
    if (item.items !== undefined) return flatten(item.items, onClick, `${label} → `);
    const { functionName } = item;
    return functionName === undefined ? [] : [{ label, run: () => onClick(functionName) }];
  });
}
