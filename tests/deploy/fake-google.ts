// A stand-in for script.googleapis.com and its neighbours: a CONNECT proxy that hands every host to one local
// HTTPS server with a throw-away certificate, as HTTPS_PROXY and NODE_EXTRA_CA_CERTS let clasp be pointed at.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import selfsigned from 'selfsigned';

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com', 'drive.googleapis.com'];

export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: unknown;
}

export interface FakeGoogle {
  readonly requests: SeenRequest[];
  /** Environment for a child process: proxy, certificate, home folder with a login. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder with the login; empty it to be logged out. */
  readonly home: string;
  close(): Promise<void>;
}

/** Answers by `METHOD path`; anything else is 404 as Google says it. */
export type Answers = Readonly<Record<string, { readonly status?: number; readonly body: unknown }>>;

/** A login as clasp 3 stores it; the tokens mean nothing to anybody. */
function storedLogin(): string {
  const tokens = {
    default: {
      client_id: 'client',
      client_secret: 'not-a-secret',
      type: 'authorized_user',
      refresh_token: 'refresh',
      access_token: 'access',
      expiry_date: 4_102_444_800_000,
    },
  };
  return JSON.stringify({ tokens });
}

/** Starts the proxy and the server on 127.0.0.1. */
export async function startFakeGoogle(answers: Answers): Promise<FakeGoogle> {
  const home = mkdtempSync(path.join(tmpdir(), 'metodset-google-'));
  const requests: SeenRequest[] = [];
  const certificate = await selfsigned.generate([{ name: 'commonName', value: 'fake google' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });
  const server = createHttpsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const pathname = (request.url ?? '').split('?')[0] ?? '';
      const body = text.startsWith('{') ? JSON.parse(text) : text;
      requests.push({ method: request.method ?? '', host: request.headers.host ?? '', path: pathname, body });
      const answer = answers[`${request.method} ${pathname}`] ?? {
        status: 404,
        body: { error: { code: 404, message: `no answer for ${request.method} ${pathname}` } },
      };
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  const proxy = createHttpServer();
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_request, client, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      tunnels.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => tunnels.delete(socket));
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  writeFileSync(path.join(home, 'ca.pem'), certificate.cert);
  writeFileSync(path.join(home, '.clasprc.json'), storedLogin());
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    requests,
    home,
    env: { HTTPS_PROXY: address, https_proxy: address, NODE_EXTRA_CA_CERTS: path.join(home, 'ca.pem'), HOME: home },
    async close() {
      for (const socket of tunnels) socket.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((one) => new Promise((resolve) => one.close(resolve))));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
