import type { ReactNode } from 'react';
import type { Pages } from '../reads/use-pages.ts';
import { Empty, Loading, Problem } from './notice.tsx';
import { Rows, type RowsProps } from './rows.tsx';

/** The rows of a list, or why there is none. */
export function List<Row extends { readonly id: string }>({
  label,
  found: { rows, total, problem, more },
  empty,
  ...rest
}: Omit<RowsProps<Row>, 'rows' | 'total' | 'more'> & {
  readonly found: Pages<Row>;
  readonly empty: string;
}): ReactNode {
  if (problem !== undefined) return <Problem message={problem} />;
  if (rows === undefined) return <Loading />;
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return <Rows label={label} rows={rows} total={total} more={more} {...rest} />;
}
