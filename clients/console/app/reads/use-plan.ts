import { useEffect, useRef, useState } from 'react';

/** How long nothing is typed before a dry run is requested. */
const PAUSE_MS = 400;

/**
 * Keeps the answer of a dry run for what one has chosen and typed so far: undefined until it is there, and again as soon
 * as something else is asked for. `again` asks once more, and keeps the answer until there is another.
 * @param key distinguishes what is asked for; undefined while it is not complete
 */
export function usePlan<Answer>(
  key: string | undefined,
  ask: () => Promise<Answer>,
): { readonly answer: Answer | undefined; readonly again: () => void } {
  const [found, setFound] = useState<{ readonly key: string; readonly answer: Answer }>();
  const [turn, setTurn] = useState(0);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (key === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void latest.current().then((answer) => {
        if (isCurrent) setFound({ key, answer });
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, turn]);
  return {
    answer: found !== undefined && found.key === key ? found.answer : undefined,
    again: () => setTurn((last) => last + 1),
  };
}
