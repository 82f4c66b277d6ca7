import { useEffect, useRef } from 'react';

/** Does something every so often while the page is visible; not at all without a period. */
export function useRepeated(action: () => void, everyMs: number | undefined): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
