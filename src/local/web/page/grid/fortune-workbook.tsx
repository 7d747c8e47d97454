import type { Hooks, Op, Sheet } from '@fortune-sheet/core';
import { Workbook } from '@fortune-sheet/react';
import type { MutableRefObject } from 'react';
import type { FortuneApi } from './fortune-api';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './wire-cell';

interface FortuneWorkbookProps {
  readonly workbook: MutableRefObject<FortuneApi | null>;
  /** Read once, when FortuneSheet is put up; give another `key` to put up another one. */
  readonly data: Sheet[];
  readonly hooks: Hooks;
  readonly onOp: (ops: Op[]) => void;
}

/** FortuneSheet without its own toolbar, tabs and menus: the page has them. */
export function FortuneWorkbook({ workbook, data, hooks, onOp }: FortuneWorkbookProps) {
  return (
    <Workbook
      ref={(instance) => {
        workbook.current = instance;
      }}
      data={data}
      lang="ru"
      showToolbar={false}
      showSheetTabs={false}
      cellContextMenu={NO_ITEMS}
      headerContextMenu={NO_ITEMS}
      rowHeaderWidth={ROW_HEADER_WIDTH}
      columnHeaderHeight={COLUMN_HEADER_HEIGHT}
      defaultColWidth={DEFAULT_COLUMN_WIDTH}
      defaultRowHeight={DEFAULT_ROW_HEIGHT}
      hooks={hooks}
      onOp={onOp}
    />
  );
}

const NO_ITEMS: string[] = [];
