import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Parts of a page that have addresses of their own. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly (Pick<LinkProps, 'to' | 'params' | 'search'> & {
    readonly name: string;
    readonly isShown: boolean;
  })[];
}): ReactNode {
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap gap-1 border-b border-line">
      {tabs.map(({ name, isShown, ...link }) => (
        <Link
          key={name}
          {...link}
          replace
          className={`tab ${isShown ? 'tab-shown' : ''}`}
          activeProps={{}}
          aria-current={isShown ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
