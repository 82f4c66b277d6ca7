import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';

const MARK = 'infratographer/unread';

/** Why a payload was not read; null for what was. */
export function unreadReason(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !(MARK in value)) return null;
  return String(value[MARK]);
}

/** Reads JSON up to a length. Other payloads are marked with the reason, as the client's own errors do not contain one. */
export function boundedJson(mostBytes: number): DataConverter {
  const decodeOne = (payload: Payload): Payload => {
    const reason = faultOf(payload, mostBytes);
    if (reason === null) return payload;
    return {
      metadata: { encoding: new TextEncoder().encode('json/plain') },
      data: new TextEncoder().encode(JSON.stringify({ [MARK]: reason })),
    };
  };
  const codec: PayloadCodec = {
    encode: (payloads) => Promise.resolve(payloads),
    decode: (payloads) => Promise.resolve(payloads.map(decodeOne)),
  };
  return { payloadCodecs: [codec] };
}

function faultOf({ data, metadata }: Payload, mostBytes: number): string | null {
  const length = data?.length ?? 0;
  if (length > mostBytes) return `${length} bytes long, more than ${mostBytes}`;
  const encoding = new TextDecoder().decode(metadata?.['encoding'] ?? new Uint8Array());
  if (encoding === 'binary/null') return null;
  if (encoding !== 'json/plain') return `encoded as ${JSON.stringify(encoding.slice(0, 40))}, not as JSON`;
  try {
    JSON.parse(new TextDecoder().decode(data ?? new Uint8Array()));
    return null;
  } catch {
    return 'no JSON';
  }
}
