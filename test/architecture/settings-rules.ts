/** A setting of a process or provider, declared with zod, that has no comment saying what it is. */
export function settingFaults(file: string, source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^\s+(?:([A-Z][A-Z0-9_]{2,}): |([a-z]\w*): z\b)/.exec(line)?.slice(1).find(Boolean);
    if (name === undefined || isCommented(lines, index)) return [];
    return [`${file}: the setting ${name} has no comment; say what it is, and its unit or form.`];
  });
}

function isCommented(lines: readonly string[], index: number): boolean {
  return lines[index - 1]?.trimEnd().endsWith('*/') === true;
}

/** Names of the settings that come from the environment, in declarations. */
export function settingNames(source: string): string[] {
  // Constants that are imported are declared elsewhere, and are no settings.
  const declarations = source.replace(/^import [^;]*;$/gm, '');
  return [...declarations.matchAll(/^\s+([A-Z][A-Z0-9_]{2,})(?:: (?!config|env|settings)|,$)/gm)].map(
    ([, name = '']) => name,
  );
}
