import { useEffect, type ReactNode } from 'react';

/** The heading of a page, with what can be done there; names the window too. */
export function Title({
  children,
  name,
  actions,
}: {
  readonly children: ReactNode;
  /** The name of the window, where the heading is more than a text. */
  readonly name?: string;
  readonly actions?: ReactNode;
}): ReactNode {
  const text = name ?? (typeof children === 'string' ? children : undefined);
  useEffect(() => {
    document.title = text === undefined ? 'Infratographer' : `${text} · Infratographer`;
  }, [text]);
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="text-xl font-semibold">{children}</h1>
      <div className="ml-auto flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}

/** A part of a page with a heading of its own. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="mb-6" aria-label={title}>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold">{title}</h2>
        <span className="text-dim">{aside}</span>
      </div>
      {children}
    </section>
  );
}

export type Fact = readonly [name: string, value: ReactNode, width?: 'wide'];

/** Names with their values; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="card mb-4 grid grid-cols-[repeat(auto-fill,minmax(min(11rem,42%),1fr))] gap-x-5 gap-y-3 p-4">
      {known.map(([name, value, width]) => (
        <div key={name} className={`min-w-0 ${width === 'wide' ? 'sm:col-span-2' : ''}`}>
          <dt className="text-dim">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
