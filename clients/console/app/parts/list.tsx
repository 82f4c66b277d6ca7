import type { ReactNode } from 'react';
import type { Pages } from '../reads/use-pages.ts';
import { Empty, Loading, Problem } from './notice.tsx';
import { Rows, type Column } from './rows.tsx';

/** The rows of a list, or why there is none. */
export function List<Row extends { readonly id: string }>({
  label,
  found: { rows, total, problem, more },
  columns,
  empty,
}: {
  readonly label: string;
  readonly found: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly empty: string;
}): ReactNode {
  if (problem !== undefined) return <Problem message={problem} />;
  if (rows === undefined) return <Loading />;
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return <Rows label={label} rows={rows} total={total} columns={columns} more={more} />;
}
