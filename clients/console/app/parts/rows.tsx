import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Selection } from './selection.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Its share of the width. */
  readonly share: number;
  /** From which width of the window it is shown; always when left out. */
  readonly from?: 'sm' | 'md' | 'lg';
  /** What the list is sorted by, where one can sort by it. */
  readonly sort?: string;
}

/** By which column a list is sorted, `-` before it for the other way round, and how one changes that. */
export interface Sorting {
  readonly by: string;
  readonly onChange: (by: string) => void;
}

export interface RowsProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
  readonly more?: (() => void) | undefined;
  readonly sorting?: Sorting;
  readonly selection?: Selection;
}

const ROW_PX = 34;
const HIDDEN = { sm: 'max-sm:hidden', md: 'max-md:hidden', lg: 'max-lg:hidden' } as const;

/** A table of any length in the flow of the page, of which only the rows in view are in the document. */
export function Rows<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  total,
  more,
  sorting,
  selection,
}: RowsProps<Row>): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more !== undefined && lastShown >= rows.length - 1) more();
  }, [more, lastShown, rows.length]);
  return (
    <div className="card" role="table" aria-label={label} aria-rowcount={(total ?? rows.length) + 1}>
      <div role="rowgroup" className="sticky top-0 z-10 rounded-t-md border-b border-line bg-card text-dim">
        <div role="row" aria-rowindex={1} className="flex h-8 items-center gap-3 px-3">
          {selection !== undefined && (
            <span role="columnheader" className="flex w-5">
              <input
                type="checkbox"
                aria-label="Select all rows"
                checked={selection.isAll}
                onChange={selection.toggleAll}
              />
            </span>
          )}
          {columns.map((column) => (
            <ColumnHeader key={column.title} column={column} sorting={sorting} />
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={body} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                className="row absolute flex w-full items-center gap-3 px-3"
                style={{ height: ROW_PX, transform: `translateY(${start - top}px)` }}
              >
                {selection !== undefined && (
                  <span role="cell" className="flex w-5">
                    <input
                      type="checkbox"
                      aria-label={`Select row ${index + 1}`}
                      checked={selection.has(row.id)}
                      onChange={({ nativeEvent }) => selection.toggle(row.id, isWithShift(nativeEvent))}
                    />
                  </span>
                )}
                {columns.map((column) => (
                  <span key={column.title} role="cell" {...cellProps(column)}>
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            )
          );
        })}
      </div>
      {more !== undefined && (
        <div className="border-t border-line p-2 text-center">
          <button type="button" className="button" onClick={more}>
            Show more
          </button>
        </div>
      )}
    </div>
  );
}

function ColumnHeader<Row>({
  column,
  sorting,
}: {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
}): ReactNode {
  const { title, sort } = column;
  if (sort === undefined || sorting === undefined)
    return (
      <span role="columnheader" {...cellProps(column)}>
        {title}
      </span>
    );
  const { by, onChange } = sorting;
  const order = by === sort ? 'ascending' : by === `-${sort}` ? 'descending' : undefined;
  return (
    <span role="columnheader" aria-sort={order ?? 'none'} {...cellProps(column)}>
      <button
        type="button"
        className={`cursor-pointer hover:text-ink ${order === undefined ? '' : 'font-medium text-ink'}`}
        onClick={() => onChange(order === 'ascending' ? `-${sort}` : sort)}
      >
        {title}
        <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </span>
  );
}

function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

function cellProps<Row>({ share, from }: Column<Row>) {
  return {
    className: `min-w-0 truncate ${from === undefined ? '' : HIDDEN[from]}`,
    style: { flex: `${share} 1 0` },
  };
}
