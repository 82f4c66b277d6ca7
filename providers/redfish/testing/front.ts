import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { Agent } from 'undici';
import type { ReceivedRequest, ScriptedResponse, ScriptedBmc } from './scripted-bmc.ts';
import { startScriptedBmc } from './scripted-bmc.ts';

/** What the front does itself instead of passing a request on; null passes it on. */
export type ResponseOverride = (heard: ReceivedRequest) => ScriptedResponse | undefined;

export interface Front extends ScriptedBmc {
  override: ResponseOverride;
}

/** A proxy before a simulated BMC that passes everything on, but can answer what a simulator would not. */
export async function startFront(behind: { readonly url: string; readonly ca: string }): Promise<Front> {
  const agent = new Agent({ connect: { ca: behind.ca } });

  async function pass({ method, path, headers, raw }: ReceivedRequest): Promise<ScriptedResponse> {
    const { host: _host, 'content-length': _length, ...rest } = headers;
    try {
      const response = await agent.request({
        origin: behind.url,
        path,
        method,
        headers: rest,
        body: raw.length === 0 ? null : raw,
      });
      const passed = Object.entries(response.headers).flatMap(([name, value]) =>
        value === undefined || name === 'content-length' || name === 'connection'
          ? []
          : [[name, String(value)]],
      );
      const isStream = response.headers['content-type'] === 'text/event-stream';
      return {
        status: response.statusCode,
        headers: Object.fromEntries(passed) as Record<string, string>,
        ...(isStream ? { pipe: response.body } : { raw: Buffer.from(await response.body.arrayBuffer()) }),
      };
    } catch {
      return 'reset';
    }
  }

  /** Both ends are joined, and nothing is understood of what goes through. */
  function passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { hostname, port } = new URL(behind.url);
    const onward = connect({ host: hostname, port: Number(port), ca: behind.ca }, () => {
      const lines = [`${request.method} ${request.url} HTTP/1.1`];
      for (let i = 0; i < request.rawHeaders.length; i += 2)
        lines.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
      onward.write(`${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.once('close', () => other.destroy());
    }
  }

  const front = await startScriptedBmc((heard) => {
    const overridden = overridable.override(heard);
    return overridden === undefined ? pass(heard) : overridden;
  }, passUpgrade);
  const overridable: Front = {
    ...front,
    override: () => undefined,
    async close() {
      await front.close();
      await agent.destroy();
    },
  };
  return overridable;
}
