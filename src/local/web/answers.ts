import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A request that cannot be served, with the words for the person at the page. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    message: string,
    readonly status: ContentfulStatusCode = 400,
  ) {
    super(message);
  }
}

/** Answers a failure as JSON: `{error: {name, message}}`. What a script threw keeps its name. */
export function failure(context: Context, error: unknown): Response {
  const status = error instanceof RequestRefused ? error.status : 422;
  return context.json({ error: errorAsJson(error) }, status);
}

/** Name and message of whatever was thrown. */
export function errorAsJson(error: unknown): { readonly name: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error) };
  const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
  };
}
