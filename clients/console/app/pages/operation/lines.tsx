import { useEffect, useRef, type ReactNode } from 'react';
import { OperationConsoleDocument } from '../../../generated/graph.ts';
import { Section } from '../../parts/page.tsx';
import { useRead } from '../../reads/use-read.ts';

const AGAIN_MS = 3_000;
/** Within this distance from the end, the view follows new lines. */
const NEAR_PX = 40;

/** What the machine printed on its serial console during the operation; the latest line stays in view. */
export function Lines({
  serverId,
  operationId,
}: {
  readonly serverId: string;
  readonly operationId: string;
}): ReactNode {
  const { data } = useRead(OperationConsoleDocument, { serverId, operationId }, { everyMs: AGAIN_MS });
  const box = useRef<HTMLPreElement>(null);
  const isAtEnd = useRef(true);
  const lines = data?.server?.console.nodes ?? [];
  const count = lines.length;
  useEffect(() => {
    if (isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  if (count === 0) return null;
  return (
    <Section title="Serial console">
      <pre
        ref={box}
        className="card max-h-96 overflow-auto p-3 text-xs 2xl:max-h-[70dvh]"
        tabIndex={0}
        aria-label="Lines"
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
        }}
      >
        {lines.map(({ text }) => text).join('\n')}
      </pre>
    </Section>
  );
}
