import { useEffect, useState, type ReactNode } from 'react';

/** The present second; renders again as it passes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** A moment in the reader's own time zone; UTC stands in its title. */
export function Moment({ at }: { readonly at: string | null }): ReactNode {
  if (at === null) return null;
  return (
    <time dateTime={at} title={at} className="whitespace-nowrap">
      {new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' })}
    </time>
  );
}

export function duration(from: string | null, to: number): string {
  if (from === null) return '';
  const seconds = Math.max(0, (to - Date.parse(from)) / 1_000);
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
