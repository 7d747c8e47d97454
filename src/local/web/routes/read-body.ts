import type { Context } from 'hono';
import type { z } from 'zod';
import { RequestRefused } from '../answers';

/** Reads the JSON body of a request by its schema. Throws RequestRefused for anything else. */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  let body: unknown;
  try {
    body = await context.req.json();
  } catch {
    throw new RequestRefused('Запрос повреждён: его тело не читается как JSON.');
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new RequestRefused(`Запрос составлен неверно${place === '' ? '' : ` (поле ${place})`}. Обновите страницу.`);
  }
  return parsed.data;
}
