import { useSyncExternalStore } from 'react';

/** Since when the server has not answered; undefined while it does. */
let lostSince: number | undefined;
const listeners = new Set<() => void>();
const RETRY_MS = 2_000;

/** Informs the pages whether the last request was answered. While none is, the server is probed every two seconds. */
export function reportConnection(works: boolean): void {
  if (works === (lostSince === undefined)) return;
  lostSince = works ? undefined : Date.now();
  for (const listener of listeners) listener();
  if (!works) setTimeout(probe, RETRY_MS);
}

function probe(): void {
  fetch('/healthz', { cache: 'no-store' }).then(
    (answer) => (answer.ok ? reportConnection(true) : setTimeout(probe, RETRY_MS)),
    () => setTimeout(probe, RETRY_MS),
  );
}

export function useConnection(): { readonly lostSince: number | undefined } {
  const since = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => lostSince,
  );
  return { lostSince: since };
}
