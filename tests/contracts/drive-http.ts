import { serve } from '@hono/node-server';
import { type drive_v3, google } from 'googleapis';
import { onTestFinished } from 'vitest';
import type { DriveService } from '../../src/local/drive/drive-service';
import { driveRest } from '../../src/local/drive/rest';

/**
 * The real googleapis client, talking to the local Drive as `user`. Uploads take the address from the options of the
 * single call only: give them `options`.
 */
export async function driveClient(
  service: DriveService,
  user: string,
): Promise<{ readonly client: drive_v3.Drive; readonly options: { readonly rootUrl: string } }> {
  const app = driveRest(service, user);
  const address = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => server.close() }),
    );
  });
  onTestFinished(() => address.close());
  const options = { rootUrl: `http://127.0.0.1:${address.port}/` };
  return { client: google.drive({ version: 'v3', ...options, auth: 'local', retry: false }), options };
}
