import { useEffect, useRef, useState } from 'react';
import type { SheetTab } from '../../ports';
import { MenuList } from '../grid/grid-menu';
import { Icon } from './icons';

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly activeId: number | undefined;
  readonly onOpen: (sheetId: number) => void;
}

/** The tabs below the grid, with the list of all sheets. Left and right arrows move between tabs. */
export function SheetTabs({ tabs, activeId, onOpen }: SheetTabsProps) {
  const [listed, setListed] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  const shown = tabs.filter((tab) => !tab.hidden);
  const seen = useRef<number>();
  useEffect(() => {
    if (seen.current === activeId) return;
    seen.current = activeId;
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown[shown.findIndex((tab) => tab.sheetId === activeId) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onOpen(next.sheetId);
    requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <footer className="sheet-tabs">
      <div className="menu-anchor">
        <button
          type="button"
          className="icon-button"
          aria-label="Все листы"
          aria-expanded={listed}
          onClick={() => setListed(!listed)}
        >
          <Icon name="lines" />
        </button>
        {listed && (
          <MenuList
            label="Все листы"
            style={{ bottom: 40, left: 0 }}
            items={tabs.map((tab) => ({ label: tab.title, run: () => onOpen(tab.sheetId) }))}
            onClose={() => setListed(false)}
          />
        )}
      </div>
      <div ref={strip} className="tab-strip" role="tablist" aria-label="Листы" onKeyDown={onKeyDown}>
        {shown.map((tab) => (
          <button
            key={tab.sheetId}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={tab.sheetId === activeId}
            tabIndex={tab.sheetId === activeId ? 0 : -1}
            style={tab.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${tab.tabColor}` }}
            onClick={() => onOpen(tab.sheetId)}
          >
            {tab.title}
          </button>
        ))}
      </div>
    </footer>
  );
}
