import { Hono } from 'hono';
import { z } from 'zod';
import { RequestRefused } from '../answers';
import { docxText } from '../docx-text';
import type { WebInstallation } from '../ports';
import { readBody } from './read-body';
import { attachment } from './workbook-routes';

const triggerBody = z.object({ id: z.string() });
const clockBody = z.object({ date: z.iso.date() });

/** Letters, documents, triggers and runs, the clock. */
export function officeRoutes(installation: WebInstallation): Hono {
  const routes = new Hono();
  addLettersAndDocuments(routes, installation);
  routes.get('/runs', (context) => context.json({ triggers: installation.triggers(), runs: installation.runs() }));
  routes.post('/triggers/run', async (context) => {
    await installation.runTrigger((await readBody(context, triggerBody)).id);
    return context.json({ ok: true });
  });
  routes.get('/clock', (context) => context.json({ now: installation.now(), movable: installation.movesClock }));
  routes.post('/clock', async (context) => {
    if (!installation.movesClock) {
      throw new RequestRefused('Часы этого реестра настоящие. Переводить их можно в показе и при запуске с «--today».');
    }
    const { date } = await readBody(context, clockBody);
    if (date < installation.now().slice(0, 10)) {
      throw new RequestRefused('Часы идут только вперёд: выберите день не раньше сегодняшнего.');
    }
    await installation.advanceTo(date);
    return context.json({ now: installation.now() });
  });
  return routes;
}

function addLettersAndDocuments(routes: Hono, installation: WebInstallation): void {
  routes.get('/letters', async (context) => context.json({ letters: await installation.letters() }));
  routes.get('/letters/:id', async (context) => {
    const letter = await installation.letter(context.req.param('id'));
    if (letter === undefined) throw new RequestRefused('Этого письма в папке «Отправленные» больше нет.', 404);
    return context.json(letter);
  });
  routes.get('/documents', async (context) => context.json({ documents: await installation.documents() }));
  routes.get('/documents/:id/text', async (context) => {
    const bytes = await documentBytes(installation, context.req.param('id'));
    return context.json({ text: docxText(bytes) ?? null });
  });
  routes.get('/documents/:id/file', async (context) => {
    const id = context.req.param('id');
    const bytes = await documentBytes(installation, id);
    const document = (await installation.documents()).find((known) => known.id === id);
    return context.body(new Uint8Array(bytes), 200, {
      // Never a type the browser would open in our origin.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(document?.name ?? id),
    });
  });
}

async function documentBytes(installation: WebInstallation, id: string): Promise<Uint8Array> {
  const bytes = await installation.documentBytes(id);
  if (bytes === undefined)
    throw new RequestRefused('Этого документа в папке больше нет: его удалили или перенесли.', 404);
  return bytes;
}
