import { Agent } from 'undici';
import type { Heard, Said, ScriptedBmc } from './scripted-bmc.ts';
import { startScriptedBmc } from './scripted-bmc.ts';

/** What the front does itself instead of passing a request on; null passes it on. */
export type Twist = (heard: Heard) => Said | undefined;

export interface Front extends ScriptedBmc {
  twist: Twist;
}

/** Stands before a simulated BMC and passes everything on, but can say what a simulator would not. */
export async function startFront(behind: { readonly url: string; readonly ca: string }): Promise<Front> {
  const agent = new Agent({ connect: { ca: behind.ca } });

  async function pass({ method, path, headers, body }: Heard): Promise<Said> {
    const { host: _host, 'content-length': _length, ...rest } = headers;
    try {
      const response = await agent.request({
        origin: behind.url,
        path,
        method,
        headers: rest,
        body: body === null ? null : JSON.stringify(body),
      });
      const told = Object.entries(response.headers).flatMap(([name, value]) =>
        value === undefined || name === 'content-length' || name === 'connection'
          ? []
          : [[name, String(value)]],
      );
      return {
        status: response.statusCode,
        headers: Object.fromEntries(told) as Record<string, string>,
        raw: await response.body.text(),
      };
    } catch {
      return 'reset';
    }
  }

  const front = await startScriptedBmc((heard) => {
    const twisted = twistable.twist(heard);
    return twisted === undefined ? pass(heard) : twisted;
  });
  const twistable: Front = {
    ...front,
    twist: () => undefined,
    async close() {
      await front.close();
      await agent.destroy();
    },
  };
  return twistable;
}
