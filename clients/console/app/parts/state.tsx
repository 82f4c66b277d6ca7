import type { ReactNode } from 'react';

type Tone = 'good' | 'bad' | 'warn' | 'accent' | 'dim';

const TONES: Readonly<Record<string, Tone>> = {
  SUCCEEDED: 'good',
  ACTIVE: 'good',
  AVAILABLE: 'good',
  APPROVED: 'good',
  OK: 'good',
  ON: 'good',
  READY: 'good',
  ENABLED: 'good',
  VERIFIED: 'good',
  MISMATCHED: 'bad',
  UNCLEAR: 'warn',
  UNRECORDED: 'warn',
  DELIVERED: 'good',
  IN_USE: 'accent',
  RUNNING: 'accent',
  PROVISIONING: 'accent',
  INSPECTING: 'accent',
  ENROLLING: 'accent',
  RESERVED: 'accent',
  CLEANING: 'accent',
  REQUESTED: 'accent',
  REIMAGING: 'accent',
  RESCUING: 'accent',
  UNRESCUING: 'accent',
  CONFIGURING: 'accent',
  DECOMMISSIONING: 'accent',
  FAILED: 'bad',
  CRITICAL: 'bad',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  WAITING: 'warn',
  RETRYING: 'warn',
  UNDOING: 'warn',
  WARNING: 'warn',
  MAINTENANCE: 'warn',
  RESCUED: 'warn',
};
const MARKS: Readonly<Record<string, string>> = {
  SUCCEEDED: '✓',
  DELIVERED: '✓',
  ENABLED: '✓',
  VERIFIED: '✓',
  MISMATCHED: '✗',
  UNCLEAR: '?',
  UNRECORDED: '!',
  APPROVED: '✓',
  OK: '✓',
  FAILED: '✗',
  CRITICAL: '✗',
  REJECTED: '✗',
  EXPIRED: '✗',
  WARNING: '!',
  WAITING: '‖',
  RETRYING: '↻',
  UNDOING: '↩',
  RUNNING: '▸',
  CANCELLED: '–',
  UNKNOWN: '?',
  OFF: '○',
};
const CLASSES: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  bad: 'text-bad',
  warn: 'text-warn',
  accent: 'text-accent',
  dim: 'text-dim',
};

const FILLS: Readonly<Record<Tone, string>> = {
  good: 'bg-good',
  bad: 'bg-bad',
  warn: 'bg-warn',
  accent: 'bg-accent',
  dim: 'bg-dim',
};

/** The class that fills an area with the colour of a state. */
export function fillOf(state: string): string {
  return FILLS[TONES[state] ?? 'dim'];
}

const EDGES: Readonly<Record<Tone, string>> = {
  good: 'border-l-good',
  bad: 'border-l-bad',
  warn: 'border-l-warn',
  accent: 'border-l-accent',
  dim: 'border-l-dim',
};

/** The class that gives the edge of a box the colour of a state. */
export function markOf(state: string): string {
  return EDGES[TONES[state] ?? 'dim'];
}

const TINTS: Readonly<Record<Tone, string>> = {
  good: 'bg-[color-mix(in_oklab,var(--good)_15%,var(--page))]',
  bad: 'bg-[color-mix(in_oklab,var(--bad)_15%,var(--page))]',
  warn: 'bg-[color-mix(in_oklab,var(--warn)_15%,var(--page))]',
  accent: 'bg-[color-mix(in_oklab,var(--accent)_15%,var(--page))]',
  dim: 'bg-[color-mix(in_oklab,var(--dim)_15%,var(--page))]',
};

/** The class that fills a box, behind its text, with the colour of a state; nothing shines through. */
export function tintOf(state: string): string {
  return TINTS[TONES[state] ?? 'dim'];
}

/** A state by word, mark and colour: none of them alone. */
export function State({ value }: { readonly value: string }): ReactNode {
  return (
    <span className={`whitespace-nowrap font-medium ${CLASSES[TONES[value] ?? 'dim']}`}>
      <span aria-hidden="true">{MARKS[value] ?? '•'} </span>
      {words(value)}
    </span>
  );
}

const NAMES: ReadonlySet<string> = new Set([
  'BMC',
  'BIOS',
  'IP',
  'DHCP',
  'CPU',
  'GPU',
  'PXE',
  'NIC',
  'OK',
  'VLAN',
]);

/** A constant of the graph as words: `BMC_UPDATE` is `BMC update`. */
export function words(value: string): string {
  const text = value
    .split('_')
    .map((word) => (NAMES.has(word) ? word : word.toLowerCase()))
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
