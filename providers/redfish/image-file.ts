import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import { ProviderError, type ProviderErrorInit } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { RedfishConfig } from './config.ts';
import { abortFailure } from '../aborted-call.ts';
import { codeOf } from './wire-failure.ts';

/** An image that was fetched, and is what it was said to be. */
export interface ImageFile extends AsyncDisposable {
  readonly path: string;
  /** Last part of its URL. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * Fetches an image to a temporary file, and checks its digest. Firmware is hundreds of megabytes: it is not kept in
 * memory. Errors never contain the query of the URL, which may hold a signature.
 */
export async function fetchImage(
  image: FirmwareImage,
  target: Target,
  config: RedfishConfig,
  signal: AbortSignal,
): Promise<ImageFile> {
  const url = URL.parse(image.url);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw failed(
      target,
      'the URL of the firmware image is none of http or https',
      'INVALID_ARGUMENT',
      'never',
    );
  const where = url.origin + url.pathname;
  const path = join(tmpdir(), `firmware-${randomUUID()}`);
  const dispose = () => rm(path, { force: true });
  const agent = new Agent({ connectTimeout: config.connectTimeoutMs });
  const deadline = AbortSignal.timeout(config.imageTransferMs);
  const digest = createHash('sha256');
  let bytes = 0;
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal: AbortSignal.any([signal, deadline]),
      headersTimeout: config.requestTimeoutMs,
      bodyTimeout: config.requestTimeoutMs,
    });
    const { statusCode: status } = response;
    if (status !== 200) {
      const passing = status >= 500 || status === 429;
      const code = passing ? 'UNREACHABLE' : 'INVALID_ARGUMENT';
      throw failed(target, `${where} was answered with ${status}`, code, passing ? 'backoff' : 'never');
    }
    await using file = await open(path, 'wx', 0o600);
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > config.maxImageBytes)
        throw failed(
          target,
          `${where} is larger than ${config.maxImageBytes} bytes`,
          'INVALID_ARGUMENT',
          'never',
        );
      digest.update(chunk);
      await file.write(chunk);
    }
    if (digest.digest('hex') !== image.sha256.toLowerCase())
      throw failed(
        target,
        `${where} does not have the digest sha256 that it should`,
        'INVALID_ARGUMENT',
        'never',
      );
    return { path, bytes, name: fileName(url), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    if (error instanceof ProviderError) throw error;
    if (deadline.aborted) throw failed(target, `${where} was not fetched in time`, 'TIMEOUT', 'backoff');
    throw failed(
      target,
      `${where} could not be fetched (${codeOf(error) || 'no code'})`,
      'UNREACHABLE',
      'backoff',
    );
  } finally {
    await agent.destroy();
  }
}

/** Goes into a header: nothing but what is harmless there. */
function fileName({ pathname }: URL): string {
  return (pathname.split('/').at(-1) ?? '').replace(/[^\w.-]/g, '') || 'firmware.bin';
}

function failed(
  target: Target,
  what: string,
  code: ProviderErrorInit['code'],
  retry: ProviderErrorInit['retry'],
): ProviderError {
  return new ProviderError(what, { code, retry, effect: 'none', target: target.id });
}
