import { useState, type ReactNode } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { changeSettings, isZone, useSettings } from './settings.ts';

const THEMES = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** What one chooses for this browser. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { theme, zone } = useSettings();
  const [typed, setTyped] = useState(zone === 'local' ? '' : zone);
  const isWrong = typed !== '' && !isZone(typed);
  return (
    <Dialog title="Settings" onClose={onClose}>
      <fieldset className="mb-4">
        <legend className="mb-1 text-dim">Colours</legend>
        {THEMES.map(([value, name]) => (
          <label key={value} className="mr-4 inline-flex items-center gap-2">
            <input
              type="radio"
              name="theme"
              checked={theme === value}
              onChange={() => changeSettings({ theme: value })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <label className="block">
        <span className="text-dim">Time zone; empty for that of this computer</span>
        <input
          className="field mt-1 block w-full"
          list="zones"
          value={typed}
          placeholder={Intl.DateTimeFormat().resolvedOptions().timeZone}
          aria-invalid={isWrong}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value === '') changeSettings({ zone: 'local' });
            else if (isZone(target.value)) changeSettings({ zone: target.value });
          }}
        />
      </label>
      <datalist id="zones">
        {['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isWrong && (
        <p role="alert" className="mt-1 text-bad">
          There is no such time zone. Write UTC or a name such as Europe/Berlin.
        </p>
      )}
    </Dialog>
  );
}
