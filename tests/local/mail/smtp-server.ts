import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the server does instead of saying yes to the command that begins with `at`; `.` is the end of the letter. */
export interface Trouble {
  readonly at: string;
  /** A reply such as `451 later`, the end of the connection, or silence. */
  readonly by: string | 'hangUp' | 'silence';
}

export interface TestServer {
  readonly port: number;
  /** Lines of all clients. */
  readonly heard: string[];
  trouble: Trouble | null;
}

/** A mail server on this computer that keeps what it hears and has the trouble it is told to have. */
export async function smtpServer(port = 0): Promise<TestServer> {
  const state: { heard: string[]; trouble: Trouble | null } = { heard: [], trouble: null };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    talk(socket, state);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return Object.assign(state, { port: typeof address === 'object' && address !== null ? address.port : 0 });
}

const REPLIES: Readonly<Record<string, string>> = {
  EHLO: '250-test\r\n250 AUTH PLAIN',
  DATA: '354 go',
  QUIT: '221 bye',
};

function talk(socket: Socket, state: { readonly heard: string[]; readonly trouble: Trouble | null }): void {
  let inData = false;
  const answer = (line: string): void => {
    const { trouble } = state;
    const isTroubled = trouble !== null && line.startsWith(trouble.at);
    inData = line === 'DATA' && !isTroubled;
    if (!isTroubled) socket.write(`${REPLIES[line.split(' ')[0] ?? ''] ?? '250 ok'}\r\n`);
    else if (trouble.by === 'hangUp') socket.destroy();
    else if (trouble.by !== 'silence') socket.write(`${trouble.by}\r\n`);
  };
  socket.on('data', (chunk) => {
    for (const line of String(chunk).split('\r\n')) {
      state.heard.push(line);
      if (line !== '' && (!inData || line === '.')) answer(line);
    }
  });
}
