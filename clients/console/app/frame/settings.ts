import { useSyncExternalStore } from 'react';

/** What a person has chosen in this browser. */
export interface Settings {
  /** Light or dark as the system has it, until one chooses. */
  readonly theme: 'system' | 'light' | 'dark';
  /** An IANA name, or `local`. */
  readonly zone: string;
  /** Shortcuts of a single key, which WCAG 2.1.4 requires to be switchable. */
  readonly shortcuts: boolean;
}

const KEY = 'settings';
const INITIAL: Settings = { theme: 'system', zone: 'local', shortcuts: true };
const listeners = new Set<() => void>();
let current = readStored();

function readStored(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    const { theme, zone, shortcuts } = stored;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : INITIAL.theme,
      zone: typeof zone === 'string' && isZone(zone) ? zone : INITIAL.zone,
      shortcuts: shortcuts !== false,
    };
  } catch {
    return INITIAL;
  }
}

export function isZone(zone: string): boolean {
  if (zone === 'local') return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  localStorage.setItem(KEY, JSON.stringify(current));
  applyTheme();
  for (const listener of listeners) listener();
}

export function applyTheme(): void {
  const { dataset } = document.documentElement;
  if (current.theme === 'system') delete dataset['theme'];
  else dataset['theme'] = current.theme;
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
