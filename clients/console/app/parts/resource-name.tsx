import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ResourceNameDocument } from '../../generated/graph.ts';
import { pageOf } from './places.ts';

/** A resource of which the id alone is known, by its name and with its page where there is one. */
export function ResourceName({ id }: { readonly id: string }): ReactNode {
  const [{ data }] = useQuery({ query: ResourceNameDocument, variables: { id } });
  const found = data?.search.find(({ node }) => node.id === id);
  const name = found?.label ?? id;
  const page = pageOf(id);
  return page === undefined ? (
    <code title={id}>{name}</code>
  ) : (
    <Link to={page} title={id}>
      {name}
    </Link>
  );
}
