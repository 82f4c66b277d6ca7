import type { ReactNode } from 'react';

/** The tags of a resource. */
export function Tags({ tags }: { readonly tags: readonly { readonly name: string }[] }): ReactNode {
  return tags.map(({ name }) => (
    <span key={name} className="mr-1 inline-block rounded border border-line px-1.5 text-xs leading-5">
      {name}
    </span>
  ));
}
