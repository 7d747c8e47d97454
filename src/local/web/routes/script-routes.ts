import { Hono } from 'hono';
import { z } from 'zod';
import { errorAsJson } from '../answers';
import type { WebInstallation } from '../ports';
import { readBody } from './read-body';

const tab = z.optional(z.string().max(64));
const menuBody = z.object({ functionName: z.string(), tab });
const callBody = z.object({ function: z.string(), args: z.array(z.json()), tab });
const selectionBody = z.object({ sheetId: z.number().int(), range: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/) });
const answerBody = z.object({
  id: z.string(),
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: z.string(),
});

/** Menus, calls of `google.script.run`, answers to questions of a script. */
export function scriptRoutes(installation: WebInstallation): Hono {
  const routes = new Hono();
  routes.get('/menus', (context) => context.json({ menus: installation.menus() }));
  routes.get('/questions', (context) => context.json({ questions: installation.openQuestions() }));
  routes.post('/menu', async (context) => {
    const click = await readBody(context, menuBody);
    await installation.clickMenu(click.functionName, click.tab);
    return context.json({ ok: true });
  });
  // What the function threw is an answer, not a failure of the request.
  routes.post('/script/run', async (context) => {
    const call = await readBody(context, callBody);
    try {
      return context.json({
        ok: true,
        value: (await installation.callFromPage(call.function, call.args, call.tab)) ?? null,
      });
    } catch (error) {
      return context.json({ ok: false, error: errorAsJson(error) });
    }
  });
  routes.post('/selection', async (context) => {
    const { sheetId, range } = await readBody(context, selectionBody);
    installation.selected(sheetId, range);
    return context.json({ ok: true });
  });
  routes.post('/answer', async (context) => {
    const { id, button, text } = await readBody(context, answerBody);
    installation.answer(id, button, text);
    return context.json({ ok: true });
  });
  return routes;
}
