import { useId, useMemo, useState, type DragEvent, type ReactNode, type RefObject } from 'react';

const LINE_PX = 20;
const HEIGHT_PX = 480;

interface EditorProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Takes a file that is dropped on it. */
  readonly onFile: (file: File) => void;
  /** Plans, by Ctrl Enter. */
  readonly onPlan: () => void;
  /** Lines with a fault, each with what is wrong. */
  readonly marks: ReadonlyMap<number, string>;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** A text with numbered lines, in which those at fault are marked. Only the numbers in view are in the document. */
export function Editor({ text, onChange, onFile, onPlan, marks, area }: EditorProps): ReactNode {
  const id = useId();
  const [top, setTop] = useState(0);
  const [isOver, setOver] = useState(false);
  const count = useMemo(() => text.split('\n').length, [text]);
  const first = Math.floor(top / LINE_PX);
  const shown = Math.min(count - first, Math.ceil(HEIGHT_PX / LINE_PX) + 1);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-dim">
        Site file: paste it here, or drop a file. Ctrl Enter plans it.
      </label>
      <div
        className={`card flex overflow-hidden focus-within:outline-2 focus-within:outline-accent ${isOver ? 'outline-2 outline-accent' : ''}`}
        style={{ height: HEIGHT_PX }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div
          className="relative shrink-0 overflow-hidden border-r border-line text-right font-mono text-xs text-dim"
          style={{ width: `${String(count).length + 4}ch` }}
          aria-hidden="true"
        >
          {Array.from({ length: Math.max(0, shown) }, (_, index) => first + index + 1).map((line) => (
            <span
              key={line}
              data-fault={marks.has(line) ? '' : undefined}
              title={marks.get(line)}
              className={`absolute right-0 w-full pr-2 ${marks.has(line) ? 'bg-bad text-card' : ''}`}
              style={{ top: (line - 1) * LINE_PX - top, height: LINE_PX, lineHeight: `${LINE_PX}px` }}
            >
              {marks.has(line) && '✗ '}
              {line}
            </span>
          ))}
        </div>
        <textarea
          id={id}
          ref={area}
          className="min-w-0 flex-1 resize-none bg-transparent px-2 outline-none font-mono text-xs"
          style={{ lineHeight: `${LINE_PX}px` }}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          value={text}
          aria-invalid={marks.size > 0}
          onChange={({ target }) => onChange(target.value)}
          onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onPlan();
          }}
        />
      </div>
    </div>
  );
}

/** Puts the cursor at a line and column, both from 1, and scrolls there. */
export function showPlace(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (area === null) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const at = start + Math.min(column - 1, lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(at, at);
  area.scrollTop = Math.max(0, (line - 1) * LINE_PX - HEIGHT_PX / 2);
}
