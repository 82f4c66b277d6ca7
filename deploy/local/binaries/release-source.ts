import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import type { Source } from './fetched.ts';
import type { BinaryPin, Platform } from './pins.ts';
import { run } from './run.ts';

/** A firewall that swallows packets must not hold up a start; the next source follows. */
const ANSWER_WITHIN_MS = 5_000;
const STALL_MS = 30_000;

/** The archive its makers publish. */
export function releaseSource(pin: BinaryPin, platform: Platform): Source | undefined {
  const release = pin.release(platform);
  if (release === undefined) return undefined;
  return {
    channel: 'release',
    label: `official release ${new URL(release.url).host}`,
    async fetch(folder, report) {
      const archive = join(folder, 'release.tar.gz');
      const sha256 = await download(release.url, archive, report);
      let vouched = 'the release publishes no checksum';
      if (release.checksums !== undefined) {
        const listed = await listedChecksum(release.checksums, basename(new URL(release.url).pathname));
        if (listed !== sha256)
          throw new Error(`the archive has SHA-256 ${sha256}, its release lists ${listed}`);
        vouched = 'the archive matches the checksum its release lists';
      }
      await run('tar', ['-xzf', archive, '-C', folder, release.member], { timeoutMs: 60_000 });
      return { file: join(folder, release.member), vouched };
    },
  };
}

async function listedChecksum(url: string, file: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  if (!response.ok) throw new Error(`its list of checksums answered ${response.status}`);
  const line = (await response.text()).split('\n').find((entry) => entry.trim().endsWith(file));
  const [sha256] = line?.trim().split(/\s+/) ?? [];
  if (sha256 === undefined) throw new Error(`its list of checksums does not name ${file}`);
  return sha256;
}

async function download(url: string, file: string, report: (progress: string) => void): Promise<string> {
  const abort = new AbortController();
  let reason = `no answer within ${ANSWER_WITHIN_MS / 1_000} s`;
  const abortLater = (ms: number): NodeJS.Timeout => setTimeout(() => abort.abort(new Error(reason)), ms);
  let timer = abortLater(ANSWER_WITHIN_MS);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || response.body === null) throw new Error(`answered ${response.status}`);
    reason = `nothing arrived for ${STALL_MS / 1_000} s`;
    const total = Number(response.headers.get('content-length') ?? 0);
    const hash = createHash('sha256');
    let received = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        clearTimeout(timer);
        timer = abortLater(STALL_MS);
        hash.update(chunk);
        received += chunk.length;
        report(`downloading, ${megabytes(received)}${total > 0 ? ` of ${megabytes(total)}` : ''} MB`);
        done(null, chunk);
      },
    });
    await pipeline(response.body as AsyncIterable<Uint8Array>, meter, createWriteStream(file), {
      signal: abort.signal,
    });
    return hash.digest('hex');
  } finally {
    clearTimeout(timer);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
