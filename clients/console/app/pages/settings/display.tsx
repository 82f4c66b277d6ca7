import { useState, type ReactNode } from 'react';
import { changeSettings, isZone, useSettings } from '../../frame/settings.ts';
import { Section } from '../../parts/page.tsx';

const THEMES = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** What one chooses for this browser. */
export function Display(): ReactNode {
  const { theme, zone, shortcuts } = useSettings();
  const [typed, setTyped] = useState(zone === 'local' ? '' : zone);
  const isWrong = typed !== '' && !isZone(typed);
  return (
    <Section title="Of this browser">
      <div className="card max-w-xl p-4">
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
        <label className="mt-4 flex items-center gap-2">
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={({ target }) => changeSettings({ shortcuts: target.checked })}
          />
          Use keys without Ctrl, such as j, k and ?
        </label>
      </div>
    </Section>
  );
}
