import type { Context } from 'hono';
import { Hono } from 'hono';
import { GoogleError } from '../google-error';
import type { JsonObject } from './json';
import type { ValueOptions } from './read/value-range-json';
import type { Caller, GetQuery } from './service-types';
import type { SheetsService } from './sheets-service';
import type { ValuesWriteQuery } from './values-writes';

/** What a call of the REST API is told about its caller, for protections. */
type CallerOf = (context: Context) => Caller;

/**
 * The REST paths of the Sheets API v4 over one spreadsheet, for `googleapis` and other clients pointed at the local
 * server. https://developers.google.com/workspace/sheets/api/reference/rest
 *
 * Methods with a colon (`…:batchUpdate`) are part of the last path segment, so segments are taken apart here.
 * Who may call at all is for the server around it to decide.
 */
export function sheetsRest(service: SheetsService, callerOf: CallerOf = () => ({})): Hono {
  const app = new Hono();

  app.get('/v4/spreadsheets/:id', (context) =>
    context.json(service.get(id(context), queryOf(context), callerOf(context))),
  );
  app.post('/v4/spreadsheets/:idAndMethod', async (context) => {
    const [spreadsheetId, method] = splitMethod(context.req.param('idAndMethod'));
    if (method !== 'batchUpdate') throw notFound();
    const caller = { ...callerOf(context), ...fieldsOf(context) };
    return context.json(service.batchUpdate(spreadsheetId, await body(context), caller));
  });
  app.get('/v4/spreadsheets/:id/values:batchGet', (context) =>
    context.json(service.valuesBatchGet(id(context), queryOf(context))),
  );
  app.post('/v4/spreadsheets/:id/values:batchUpdate', async (context) =>
    context.json(service.valuesBatchUpdate(id(context), await body(context), callerOf(context))),
  );
  app.get('/v4/spreadsheets/:id/values/:range', (context) =>
    context.json(service.valuesGet(id(context), range(context), queryOf(context))),
  );
  app.put('/v4/spreadsheets/:id/values/:range', async (context) => {
    const answer = service.valuesUpdate(
      id(context),
      range(context),
      await body(context),
      queryOf(context),
      callerOf(context),
    );
    return context.json(answer);
  });
  app.post('/v4/spreadsheets/:id/values/:range', async (context) => {
    const [text, method] = splitMethod(range(context));
    const caller = callerOf(context);
    if (method === 'clear') return context.json(service.valuesClear(id(context), text, caller));
    if (method !== 'append') throw notFound();
    return context.json(service.valuesAppend(id(context), text, await body(context), queryOf(context), caller));
  });
  app.notFound((context) => errorAnswer(context, notFound()));
  app.onError((error, context) => errorAnswer(context, asGoogleError(error)));
  return app;
}

function id(context: Context): string {
  return context.req.param('id') ?? '';
}

function range(context: Context): string {
  return context.req.param('range') ?? '';
}

/** `Лист1!A1:append` → the range and `append`; the last colon counts, for ranges have colons too. */
function splitMethod(segment: string): readonly [string, string] {
  const at = segment.lastIndexOf(':');
  return at < 0 ? [segment, ''] : [segment.slice(0, at), segment.slice(at + 1)];
}

async function body(context: Context): Promise<unknown> {
  const text = await context.req.text();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received. Unexpected end of string.');
  }
}

/** Query parameters as the service takes them: `ranges` is a list, flags are booleans. */
function queryOf(context: Context): GetQuery & ValueOptions & ValuesWriteQuery {
  const parameters = context.req.query();
  const ranges = context.req.queries('ranges');
  return {
    ...parameters,
    includeGridData: parameters.includeGridData === 'true',
    includeValuesInResponse: parameters.includeValuesInResponse === 'true',
    ...(ranges === undefined ? {} : { ranges }),
  };
}

function fieldsOf(context: Context): { readonly fields?: string } {
  const fields = context.req.query('fields');
  return fields === undefined ? {} : { fields };
}

function notFound(): GoogleError {
  return new GoogleError(404, 'NOT_FOUND', 'Requested entity was not found.');
}

function asGoogleError(error: Error): GoogleError {
  return error instanceof GoogleError ? error : new GoogleError(500, 'INTERNAL', 'Internal error encountered.');
}

/** https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors: code, message and status. */
function errorAnswer(context: Context, { code, message, status }: GoogleError): Response {
  const error: JsonObject = {
    code,
    message,
    errors: [{ message, domain: 'global', reason: code === 404 ? 'notFound' : 'badRequest' }],
    status,
  };
  return context.json({ error }, code as 400);
}
