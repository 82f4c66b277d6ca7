import { text } from './json.ts';

export type Severity = 'OK' | 'WARNING' | 'CRITICAL';

const known: Readonly<Record<string, Severity>> = {
  ok: 'OK',
  informational: 'OK',
  warning: 'WARNING',
  critical: 'CRITICAL',
};

/** `Health` of the Resource schema, and the severities of messages; null for what is neither. */
export function healthOf(value: unknown): Severity | null {
  return known[text(value)?.toLowerCase() ?? ''] ?? null;
}

/** A time as a BMC reports it, as ISO 8601; null when it is none. */
export function timeOf(value: unknown): string | null {
  const reported = text(value);
  const time = reported === null ? Number.NaN : Date.parse(reported);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
