import type { BiosAttributeInput } from '../../../generated/graph.ts';

/** The graph's limit. */
const MOST = 200;

/** The attributes of a text, `Name = value` on a line each; or the fault of the text. */
export function readAttributes(text: string): readonly BiosAttributeInput[] | string {
  const lines = text.split('\n').map((line) => line.trim());
  const attributes: BiosAttributeInput[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const at = line.indexOf('=');
    const name = line.slice(0, Math.max(at, 0)).trim();
    const value = line.slice(at + 1).trim();
    if (at === -1 || name === '' || value === '') return `Line ${index + 1}: write Name = value.`;
    if (attributes.some((one) => one.name === name)) return `Line ${index + 1}: ${name} is there twice.`;
    attributes.push({ name, ...valueOf(value) });
  }
  if (attributes.length === 0) return 'Write at least one attribute, as Name = value.';
  return attributes.length > MOST ? `At most ${MOST} attributes at a time.` : attributes;
}

/** A value in quotation marks is a text, also where it looks like a number. */
function valueOf(value: string): Omit<BiosAttributeInput, 'name'> {
  const quoted = /^"(.*)"$/u.exec(value)?.[1];
  if (quoted !== undefined) return { text: quoted };
  if (value === 'true' || value === 'false') return { flag: value === 'true' };
  return /^-?\d+(\.\d+)?$/u.test(value) ? { number: Number(value) } : { text: value };
}
