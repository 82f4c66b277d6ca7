import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** An image mirror on loopback that can misbehave. */
export interface ImageServer {
  readonly port: number;
  put(name: string, content: Uint8Array): void;
  /** Ends the next downloads of an image after half of it, by cutting the connection. */
  cut(name: string, times: number): void;
  /** Sends an image so slowly that something can be done meanwhile: a chunk of 256 KiB, then a pause. */
  slow(name: string, pauseMs: number): void;
  /** Downloads begun so far. */
  downloads(name: string): number;
  close(): Promise<void>;
}

const CHUNK = 256 * 1024;

export async function startImageServer(): Promise<ImageServer> {
  const images = new Map<string, Uint8Array>();
  const cuts = new Map<string, number>();
  const pauses = new Map<string, number>();
  const begun = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    const content = images.get(name);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    begun.set(name, (begun.get(name) ?? 0) + 1);
    const cutsLeft = cuts.get(name) ?? 0;
    if (cutsLeft > 0) cuts.set(name, cutsLeft - 1);
    const end = cutsLeft > 0 ? Math.floor(content.length / 2) : content.length;
    response.writeHead(200, { 'content-length': String(content.length) });
    const send = (at: number): void => {
      if (response.destroyed) return;
      if (at >= end) {
        if (end === content.length) response.end();
        else response.destroy();
        return;
      }
      const next = Math.min(at + CHUNK, end);
      response.write(content.subarray(at, next), () => setTimeout(() => send(next), pauses.get(name) ?? 0));
    };
    send(0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    put: (name, content) => void images.set(name, content),
    cut: (name, times) => void cuts.set(name, times),
    slow: (name, pauseMs) => void pauses.set(name, pauseMs),
    downloads: (name) => begun.get(name) ?? 0,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
