import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type Answer, respond } from './sites';

/** The demo seller centre, served over HTTPS on loopback under the marketplaces' real host names (the browser maps every name to it). */
export interface SellerCentre {
  port: number;
  /** Every request that arrived, in order: what a test of "nothing leaves the computer" looks at. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves tests/pages; `extra` answers first and lets a test put its own page at any address. */
export async function openSellerCentre(extra?: typeof respond): Promise<SellerCentre> {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const requests: string[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push(url.href);
    const answer: Answer = extra?.(url) ??
      respond(url) ?? { status: 404, type: 'text/plain; charset=utf-8', body: `no page here: ${url.href}` };
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type, 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
