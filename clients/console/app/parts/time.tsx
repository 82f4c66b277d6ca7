import { useEffect, useState, type ReactNode } from 'react';
import { useSettings } from '../frame/settings.ts';

/** The present second; renders again as it passes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Writes moments in the time zone that the reader chose, with its name where `full`. */
export function useClock(): (at: string | number, full?: boolean) => string {
  const { zone } = useSettings();
  return (at, full = false) => {
    const format = new Intl.DateTimeFormat('en-GB', {
      ...(zone !== 'local' && { timeZone: zone }),
      day: '2-digit',
      month: 'short',
      ...(full && { year: 'numeric', timeZoneName: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    return format.format(new Date(at));
  };
}

/** A moment in the reader's time zone; its title shows UTC. */
export function Moment({
  at,
  full,
}: {
  readonly at: string | null | undefined;
  readonly full?: boolean;
}): ReactNode {
  const clock = useClock();
  if (at == null) return null;
  return (
    <time dateTime={at} title={at} className={`tabular-nums ${full === true ? '' : 'whitespace-nowrap'}`}>
      {clock(at, full)}
    </time>
  );
}

/** The time of a day, for adjacent moments; its title shows the whole moment. */
export function TimeOfDay({ at }: { readonly at: string | null | undefined }): ReactNode {
  const { zone } = useSettings();
  const clock = useClock();
  if (at == null) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(zone !== 'local' && { timeZone: zone }),
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  return (
    <time dateTime={at} title={clock(at, true)} className="whitespace-nowrap tabular-nums">
      {format.format(new Date(at))}
    </time>
  );
}

/** How long ago a moment was, updated automatically; its title shows the moment. */
export function Ago({ at }: { readonly at: string | null | undefined }): ReactNode {
  const now = useNow();
  const clock = useClock();
  if (at == null) return null;
  return (
    <time dateTime={at} title={clock(at, true)} className="whitespace-nowrap tabular-nums">
      {coarse((now - Date.parse(at)) / 1_000)} ago
    </time>
  );
}

function coarse(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.floor(seconds))} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

export function duration(from: string | null, to: number): string {
  if (from === null) return '';
  const seconds = Math.max(0, (to - Date.parse(from)) / 1_000);
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How long something took, counting while it lasts. */
export function Took({ from, to }: { readonly from: string | null; readonly to: string | null }): ReactNode {
  return to === null ? <Counting from={from} /> : <>{duration(from, Date.parse(to))}</>;
}

function Counting({ from }: { readonly from: string | null }): ReactNode {
  return <>{duration(from, useNow())}</>;
}
