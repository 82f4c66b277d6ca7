import { readFile } from 'node:fs/promises';
import { Pool } from 'undici';
import { z } from 'zod';
import type { CallContext } from '../call.ts';
import { ProviderError } from '../provider-error.ts';
import type { DhcpKeaConfig } from './config.ts';
import { badAnswer, commandRefusal, failure, httpRefusal, wireFailure, type Asked } from './failure.ts';
import { keaConfiguration, type KeaConfiguration } from './configuration.ts';

/** Commands to the DHCPv4 server over its control agent. */
export interface ControlAgent {
  configuration(context: CallContext): Promise<KeaConfiguration>;
  /** Fails where Kea would refuse the configuration. */
  test(configuration: KeaConfiguration, context: CallContext): Promise<void>;
  /** The server uses the configuration from now on, but has not written it to its file. */
  set(configuration: KeaConfiguration, context: CallContext): Promise<void>;
  /** Writes the configuration that the server uses to its file. */
  write(context: CallContext): Promise<void>;
  close(): Promise<void>;
}

/** The configuration of a server with some ten thousand reservations. */
const ANSWER_LIMIT = 32 * 1024 * 1024;

const answerSchema = z
  .array(z.looseObject({ result: z.int(), text: z.string().optional(), arguments: z.unknown().optional() }))
  .length(1);

export function createControlAgent({
  url,
  username,
  passwordFile,
  requestTimeoutMs,
}: DhcpKeaConfig): ControlAgent {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 2, maxResponseSize: ANSWER_LIMIT });

  async function send(asked: Asked, args: unknown, { signal }: CallContext): Promise<unknown> {
    const headers = { 'content-type': 'application/json', ...(await authorization()) };
    const body = JSON.stringify({
      command: asked.command,
      service: ['dhcp4'],
      ...(args === undefined ? {} : { arguments: args }),
    });
    try {
      const answer = await pool.request({
        method: 'POST',
        path: pathname,
        headers,
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw httpRefusal(answer.statusCode, asked);
      const parsed = answerSchema.safeParse(jsonOf(text));
      const [first] = parsed.data ?? [];
      if (first === undefined) throw badAnswer(url, asked.lostEffect);
      if (first.result !== 0) throw commandRefusal(first.result, first.text ?? '', asked);
      return first.arguments;
    } catch (error) {
      throw error instanceof ProviderError ? error : wireFailure(error, asked, signal);
    }
  }

  async function authorization(): Promise<{ authorization?: string }> {
    if (username === undefined || passwordFile === undefined) return {};
    const password = await passwordOf(passwordFile);
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
  }

  async function passwordOf(file: string): Promise<string> {
    try {
      return (await readFile(file, 'utf8')).trimEnd();
    } catch {
      const message = `The file with the password of Kea's control agent, ${file}, cannot be read`;
      throw failure(url, message, { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    }
  }

  const reading = (command: string): Asked => ({ url, command, lostEffect: 'none' });
  const writing = (command: string): Asked => ({ url, command, lostEffect: 'unknown' });
  return {
    async configuration(context) {
      const parsed = keaConfiguration.safeParse(await send(reading('config-get'), undefined, context));
      if (parsed.success) return parsed.data;
      throw badAnswer(url, 'none');
    },
    test: async (wanted, context) => void (await send(reading('config-test'), wanted, context)),
    set: async (wanted, context) => void (await send(writing('config-set'), wanted, context)),
    write: async (context) => void (await send(writing('config-write'), undefined, context)),
    close: async () => await pool.destroy(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
