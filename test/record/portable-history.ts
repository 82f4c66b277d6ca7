import proto, { type temporal } from '@temporalio/proto';
import { hostname } from 'node:os';

type History = temporal.api.history.v1.IHistory;

/** What must not be found in a recorded history, whatever it came from. */
const SECRETS: readonly RegExp[] = [/eyJ[\w-]{8,}\.eyJ/, /whsec_/, /-----BEGIN/];

/**
 * A history as binary protobuf, with nothing in it of the machine it was recorded on: who polled a task and where its
 * code lay is replaced, as neither is replayed. (As JSON it could not be read back: `historyFromJSON` fails where two
 * versions of protobufjs are installed.)
 */
export function portableHistory(history: History, privateTexts: readonly string[]): Uint8Array {
  // A bare host name may be two letters that occur in many words; what names the host is `pid@host`.
  const texts = [`@${hostname()}`, ...privateTexts];
  const bytes = proto.temporal.api.history.v1.History.encode(cleaned(history, texts)).finish();
  const readable = Buffer.from(bytes).toString('latin1');
  const left = [
    ...texts.filter((text) => readable.includes(text)),
    ...SECRETS.filter((pattern) => pattern.test(readable)),
  ];
  if (left.length > 0) throw new Error(`A history would hold ${left.join(', ')}`);
  return bytes;
}

/** Fields whose whole value describes a process or its files. */
const OF_THE_MACHINE = new Set(['identity', 'stackTrace', 'workerInstanceKey']);

function cleaned<Value>(value: Value, texts: readonly string[]): Value {
  return walk(value, texts) as Value;
}

function walk(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === 'string') return withoutTexts(value, texts);
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString('utf8');
    const replaced = withoutTexts(text, texts);
    return replaced === text ? value : Buffer.from(replaced);
  }
  if (Array.isArray(value)) return value.map((member) => walk(member, texts));
  if (value === null || typeof value !== 'object') return value;
  // Messages carry their fields as own properties; 64-bit numbers are objects with a prototype of their own.
  if ('low' in value && 'high' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, OF_THE_MACHINE.has(key) ? '' : walk(member, texts)]),
  );
}

function withoutTexts(value: string, texts: readonly string[]): string {
  return texts.reduce((text, secret) => text.replaceAll(secret, 'recorder'), value);
}
