import { Hono } from 'hono';
import { z } from 'zod';
import { RequestRefused } from '../answers';
import { gridDelta } from '../grid-delta';
import type { GridView, WebWorkbook } from '../ports';
import { readBody } from './read-body';

const MAX_EDITS = 50_000;
const KEPT_READINGS = 3;
const index = z.number().int().nonnegative();
const editsBody = z.object({
  edits: z.array(z.object({ row: index, column: index, input: z.string() })).max(MAX_EDITS),
});
const rowsBody = z.object({ startRow: index, count: z.number().int().positive().max(10_000) });
const sortBody = z.object({ column: index, ascending: z.boolean() });
const widthBody = z.object({ column: index, pixels: z.number().int().min(10).max(2000) });

/** Sheets, edits and the file of the workbook. */
export function workbookRoutes(workbook: WebWorkbook): Hono {
  const routes = new Hono();
  routes.get('/tabs', (context) =>
    context.json({ title: workbook.title(), tabs: workbook.tabs(), startId: workbook.startSheetId() }),
  );
  const served = new ServedViews();
  routes.get('/sheets/:id', (context) => {
    const view = workbook.grid(Number(context.req.param('id')));
    if (view === undefined) throw new RequestRefused('Этого листа больше нет: его удалили или переименовали.', 404);
    const known = served.find(view.sheetId, Number(context.req.query('known') ?? Number.NaN));
    served.keep(view);
    return context.json((known && gridDelta(known, view)) ?? view);
  });
  routes.post('/sheets/:id/edits', async (context) => {
    const { edits } = await readBody(context, editsBody);
    return context.json({ warning: workbook.edit(Number(context.req.param('id')), edits) });
  });
  routes.post('/sheets/:id/insert-rows', async (context) => {
    const { startRow, count } = await readBody(context, rowsBody);
    workbook.insertRows(Number(context.req.param('id')), startRow, count);
    return context.json({ ok: true });
  });
  routes.post('/sheets/:id/delete-rows', async (context) => {
    const { startRow, count } = await readBody(context, rowsBody);
    workbook.deleteRows(Number(context.req.param('id')), startRow, startRow + count);
    return context.json({ ok: true });
  });
  routes.post('/sheets/:id/sort', async (context) => {
    workbook.sort(Number(context.req.param('id')), await readBody(context, sortBody));
    return context.json({ ok: true });
  });
  routes.post('/sheets/:id/column-width', async (context) => {
    const { column, pixels } = await readBody(context, widthBody);
    workbook.setColumnWidth(Number(context.req.param('id')), column, pixels);
    return context.json({ ok: true });
  });
  routes.get('/workbook.xlsx', async (context) => {
    const bytes = await workbook.xlsx();
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': attachment(`${workbook.title()}.xlsx`),
    });
  });
  return routes;
}

/** The last readings of each sheet that pages were given, to answer with what changed since. */
class ServedViews {
  private readonly views = new Map<number, readonly GridView[]>();

  find(sheetId: number, revision: number): GridView | undefined {
    return this.views.get(sheetId)?.find((view) => view.revision === revision);
  }

  keep(view: GridView): void {
    const others = (this.views.get(view.sheetId) ?? []).filter(({ revision }) => revision !== view.revision);
    this.views.set(view.sheetId, [view, ...others].slice(0, KEPT_READINGS));
  }
}

/** `Content-Disposition` for a name in Russian (RFC 6266, the form `filename*`). */
export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}
