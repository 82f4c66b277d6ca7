/** As the graph has it. */
export const MOST_BYTES = 6 * 1024 * 1024;

/** The text of a file, or what is wrong with it. */
export async function readTextFile(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  if (file.size > MOST_BYTES)
    return { problem: `${file.name} has ${file.size} bytes; at most ${MOST_BYTES} are allowed.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: `${file.name} is no text in UTF-8.` };
  }
}

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
