import { useEffect, useState } from 'react';

/** The latest value there was: what is on the screen stays while the connection is lost. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) setLast(value);
  }, [value]);
  return value ?? last;
}
