import { type Context, Hono } from 'hono';
import { GoogleError } from '../google-error';
import type { FileResource, Media } from './drive-file';
import type { DriveQuery } from './drive-resource';
import type { DriveService } from './drive-service';
import { parseMultipartRelated } from './multipart-related';

interface Upload {
  readonly resource: FileResource;
  readonly media: Media | null;
}

const query = (context: Context) => context.req.query() as DriveQuery;

async function readJson(context: Context): Promise<FileResource> {
  const text = await context.req.text();
  return text === '' ? {} : (JSON.parse(text) as FileResource);
}

/** uploadType=media and uploadType=multipart (https://developers.google.com/workspace/drive/api/guides/manage-uploads). */
async function readUpload(context: Context): Promise<Upload> {
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const contentType = context.req.header('content-type') ?? 'application/octet-stream';
  const kind = context.req.query('uploadType');
  if (kind === 'media') return { resource: {}, media: { bytes, contentType } };
  if (kind !== 'multipart') {
    throw new GoogleError(400, 'INVALID_ARGUMENT', `uploadType=${kind} is not available in the local runtime`);
  }
  const [head, body] = parseMultipartRelated(bytes, contentType);
  if (!head || !body) throw new GoogleError(400, 'INVALID_ARGUMENT', 'Malformed multipart body.');
  return { resource: JSON.parse(Buffer.from(head.bytes).toString('utf8')) as FileResource, media: body };
}

function binary(context: Context, { bytes, contentType }: Media): Response {
  return context.body(new Uint8Array(bytes), 200, { 'Content-Type': contentType ?? 'application/octet-stream' });
}

/**
 * Drive API v3 over HTTP for the caller `user`, with Google's paths, so that the googleapis client talks to it.
 */
export function driveRest(service: DriveService, user: string): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    const known = error instanceof GoogleError ? error : new GoogleError(500, 'INTERNAL', error.message);
    const { code, status, message } = known;
    const body = { error: { code, status, message, errors: [{ message, domain: 'global', reason: status }] } };
    return context.json(body, code as 400);
  });
  app.get('/drive/v3/files', (context) => context.json(service.list(user, query(context)) as object));
  app.post('/drive/v3/files', async (context) =>
    context.json(service.create(user, await readJson(context), null, query(context)) as object),
  );
  app.post('/upload/drive/v3/files', async (context) => {
    const { resource, media } = await readUpload(context);
    return context.json(service.create(user, resource, media, query(context)) as object);
  });
  app.get('/drive/v3/files/:id', (context) => {
    const id = context.req.param('id');
    if (context.req.query('alt') === 'media') return binary(context, service.download(user, id));
    return context.json(service.get(user, id, query(context)) as object);
  });
  app.get('/drive/v3/files/:id/export', (context) =>
    binary(context, service.export(user, context.req.param('id'), context.req.query('mimeType') ?? '')),
  );
  app.post('/drive/v3/files/:id/copy', async (context) =>
    context.json(service.copy(user, await readJson(context), context.req.param('id'), query(context)) as object),
  );
  app.patch('/drive/v3/files/:id', async (context) =>
    context.json(
      service.update(user, context.req.param('id'), await readJson(context), null, query(context)) as object,
    ),
  );
  app.patch('/upload/drive/v3/files/:id', async (context) => {
    const { resource, media } = await readUpload(context);
    return context.json(service.update(user, context.req.param('id'), resource, media, query(context)) as object);
  });
  app.delete('/drive/v3/files/:id', (context) => {
    service.remove(user, context.req.param('id'));
    return context.body(null, 204);
  });
  return app;
}
