import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { read, REPOSITORY } from './source-files.ts';

const messageSchema = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
});
const placesSchema = z.array(
  z.object({ uri: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
);

/** The language server that editors use, by the Language Server Protocol 3.17. */
export interface LanguageServer {
  /** Lines to which an editor leads from the first place where the file says `text`, from its last word. */
  find(
    what: 'definition' | 'implementation',
    file: string,
    text: string,
  ): Promise<{ file: string; line: string }[]>;
  stop(): void;
}

export function startLanguageServer(): LanguageServer {
  const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], {
    cwd: REPOSITORY,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number | string, (result: unknown) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let next = take(); next !== undefined; next = take()) {
      const { id, method, ...rest } = messageSchema.parse(JSON.parse(next));
      // An editor answers with its settings, of which there are none here.
      if (method !== undefined && id !== undefined)
        send({ id, result: method === 'workspace/configuration' ? [null, null, null, null] : null });
      else if (id !== undefined) waiting.get(id)?.(rest['result']);
    }
  });
  const take = (): string | undefined => {
    const head = received.indexOf('\r\n\r\n');
    const length = Number(
      /Content-Length: (\d+)/i.exec(received.toString('latin1', 0, Math.max(head, 0)))?.[1],
    );
    if (head < 0 || received.length < head + 4 + length) return undefined;
    const body = received.toString('utf8', head + 4, head + 4 + length);
    received = received.subarray(head + 4 + length);
    return body;
  };
  let requests = 0;
  const ask = async (method: string, params: object): Promise<unknown> =>
    await new Promise((resolve) => {
      requests += 1;
      waiting.set(requests, resolve);
      send({ id: requests, method, params });
    });
  const ready = ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(REPOSITORY).href,
    capabilities: {},
  });
  const initialized = ready.then(() => send({ method: 'initialized', params: {} }));
  const opened = new Set<string>();

  return {
    async find(what, file, text) {
      await initialized;
      const uri = pathToFileURL(join(REPOSITORY, file)).href;
      const source = read(file);
      if (!opened.has(file)) {
        opened.add(file);
        const textDocument = { uri, languageId: 'typescript', version: 1, text: source };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }
      const before = source.slice(0, source.indexOf(text) + text.length - 1).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const found = await ask(`textDocument/${what}`, { textDocument: { uri }, position });
      return placesSchema.parse(found).map((place) => {
        const path = decodeURIComponent(place.uri.slice(pathToFileURL(REPOSITORY).href.length + 1));
        return { file: path, line: read(path).split('\n')[place.range.start.line]?.trim() ?? '' };
      });
    },
    stop: () => void server.kill(),
  };
}
