import type { ReactNode } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { SHORTCUTS } from './keys.ts';
import { changeSettings, useSettings } from './settings.ts';

/** The keys there are, and the switch that turns them off. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { shortcuts } = useSettings();
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => changeSettings({ shortcuts: target.checked })}
        />
        Use keys without Ctrl or ⌘
      </label>
      <p className="mt-4">
        <a href="/assets/licences.txt" target="_blank" rel="noreferrer">
          Licences of the libraries in these pages
        </a>
      </p>
    </Dialog>
  );
}
