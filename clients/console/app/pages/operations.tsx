import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { OperationRows, useOperations } from '../parts/operation-rows.tsx';
import { Title } from '../parts/page.tsx';
import {
  OPERATION_KINDS,
  OPERATION_STATES,
  operationsWhere,
  type OperationsSearch,
} from './operations-search.ts';

const route = getRouteApi('/operations');

/** All operations, the latest first. */
export function Operations(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const found = useOperations(operationsWhere(search));
  const change = (changed: { [Key in keyof OperationsSearch]: OperationsSearch[Key] | undefined }): void =>
    void navigate({
      to: '/operations',
      search: { ...search, ...changed } as OperationsSearch,
      replace: true,
    });
  return (
    <>
      <Title>Operations</Title>
      <Filters count={countOf(found.rows, found.total, 'operations')}>
        <TextFilter label="Title contains" value={search.text} onChange={(text) => change({ text })} />
        <Choice
          label="State"
          values={OPERATION_STATES}
          value={search.state}
          onChange={(state) => change({ state })}
        />
        <Choice
          label="Kind"
          values={OPERATION_KINDS}
          value={search.kind}
          onChange={(kind) => change({ kind })}
        />
        {search.about !== undefined && (
          <button type="button" className="button" onClick={() => change({ about: undefined })}>
            About <code>{search.about}</code> <span aria-hidden="true">✕</span>
            <span className="sr-only">: show all</span>
          </button>
        )}
      </Filters>
      <OperationRows
        found={found}
        empty={
          Object.keys(search).length === 0
            ? 'No operation was requested yet. One begins when a server is enrolled or an instance is created.'
            : 'No operation matches these filters.'
        }
      />
    </>
  );
}
