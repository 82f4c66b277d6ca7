import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Opened } from './frame.tsx';
import { PAGES } from './pages.ts';
import { useSettings } from './settings.ts';

/** After `g`, the key of a page is awaited this long. */
const SEQUENCE_MS = 1_500;

export const SHORTCUTS: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl K, ⌘ K', 'Search'],
  ['j, k', 'The next and the previous row of a list; Enter opens it'],
  ['x', 'Select the row of a list where many can be selected'],
  ['/', 'The filter of the list'],
  ...PAGES.map(({ key, name }) => [`g ${key}`, name] as const),
  ['?', 'These keys'],
];

/** Shortcuts of the whole console. They rest while one types or a dialog is open. */
export function useShortcuts(open: (what: Opened) => void): void {
  const navigate = useNavigate();
  const { shortcuts } = useSettings();
  const goSince = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
        event.preventDefault();
        if (document.querySelector('dialog[open]') === null) open('search');
        return;
      }
      if (!shortcuts || event.metaKey || event.ctrlKey || event.altKey || isBusy(event.target)) return;
      const page = PAGES.find(({ key }) => key === event.key);
      if (page !== undefined && Date.now() - goSince.current < SEQUENCE_MS) {
        void navigate({ to: page.to });
        goSince.current = 0;
      } else if (event.key === 'g') goSince.current = Date.now();
      else if (event.key === 'j') focusRow(1);
      else if (event.key === 'k') focusRow(-1);
      else if (event.key === 'x') selectRow();
      else if (event.key === '?') open('help');
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-filter]')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, open, shortcuts]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Rows are marked by their link. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at === -1 ? 0 : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function selectRow(): void {
  document.activeElement
    ?.closest('[role=row]:has([data-row])')
    ?.querySelector<HTMLInputElement>('input[type=checkbox]')
    ?.click();
}
