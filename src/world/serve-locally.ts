import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What is given for a path: a file, or a stream of events that lasts until the reader goes. */
export type LocalAnswer =
  | { readonly type: string; readonly body: Uint8Array | string }
  | { readonly listen: (send: (data: string) => void) => () => void };

export interface LocalServer {
  /** `http://127.0.0.1:40123/<token>/` */
  readonly address: string;
  close(): Promise<void>;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves readers on this machine: on 127.0.0.1 alone, below a secret that only who was told the address knows.
 * Another name for the machine (as a page elsewhere could give it), another origin and another method than reading
 * are refused; `answerTo` sees only the path below the secret.
 */
export async function serveLocally(
  answerTo: (path: string) => LocalAnswer | undefined,
): Promise<LocalServer> {
  const token = randomBytes(24).toString('base64url');
  let origin = '';
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, origin);
    if (refusal !== undefined) return end(response, refusal);
    const [, given = '', ...rest] = (request.url ?? '').replace(/\?.*$/u, '').split('/');
    if (!isSecret(given, token)) return end(response, 403);
    const answer = answerTo(rest.join('/'));
    if (!answer) return end(response, 404);
    if ('listen' in answer) return listen(response, answer.listen);
    response.writeHead(200, { ...HEADERS, 'Content-Type': answer.type });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    address: `${origin}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Status with which a request is refused. */
function refusalOf({ method, headers }: IncomingMessage, own: string): number | undefined {
  if (`http://${headers.host}` !== own) return 403;
  if (headers.origin !== undefined && headers.origin !== own) return 403;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}

function isSecret(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, HEADERS);
  response.end();
}

/** Server-sent events. */
function listen(response: ServerResponse, start: (send: (data: string) => void) => () => void): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  // A comment: Firefox knows that it listens only once something was said.
  response.write(':\n\n');
  const stop = start((data) => response.write(`data: ${data}\n\n`));
  response.on('close', stop);
}
