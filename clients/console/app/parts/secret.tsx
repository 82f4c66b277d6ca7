import { useState, type ReactNode } from 'react';

/** A secret that is shown this once. */
export function Secret({ value }: { readonly value: string }): ReactNode {
  const [isCopied, setCopied] = useState(false);
  return (
    <div>
      <p className="mb-2">
        Keep this secret now: it is shown this once. Where it is lost, rotate it to get another one.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="card min-w-0 break-all p-2">{value}</code>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
        >
          Copy
        </button>
        <span role="status" className="text-dim">
          {isCopied && 'Copied.'}
        </span>
      </div>
    </div>
  );
}
