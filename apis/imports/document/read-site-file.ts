import type { z } from 'zod';
import { siteFile, type SiteFile } from '#contracts/site-file/site-file.ts';
import { parseLocated, type Place, type Value } from '#platform/yaml/located.ts';
import { faultAt, type FilePlace, type SiteFault } from './fault.ts';

/** Locations nest, each in a list of the one around it. */
const DEEPEST = 40;

/** A file that keeps the rules of the format, with where its values stand. */
export interface LocatedFile {
  readonly file: SiteFile;
  /** Where the value at this path is; the innermost value around it where the file has none. */
  at(path: readonly PropertyKey[]): FilePlace;
}

/** Reads a site file; answers every fault of its form instead. */
export function readSiteFile(text: string): LocatedFile | { readonly faults: readonly SiteFault[] } {
  const faults: SiteFault[] = [];
  const root = parseLocated(text, DEEPEST, (at, problem) => void faults.push(faultAt(at, problem)));
  return root === undefined || faults.length > 0 ? { faults } : readValue(root);
}

/** The same for what was read already. */
export function readValue(root: Value): LocatedFile | { readonly faults: readonly SiteFault[] } {
  const parsed = siteFile.safeParse(plainOf(root));
  if (parsed.success) return { file: parsed.data, at: (path) => placeOf(root, path) };
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(root, issue)) };
}

function plainOf({ content }: Value): unknown {
  if (content.type === 'scalar') return content.value;
  if (content.type === 'list') return content.elements.map(plainOf);
  return Object.fromEntries([...content.members].map(([key, value]) => [key, plainOf(value)]));
}

function valueAt(
  root: Value,
  path: readonly PropertyKey[],
): { readonly value: Value; readonly found: boolean } {
  let value = root;
  for (const part of path) {
    const { content } = value;
    const inner =
      content.type === 'object'
        ? content.members.get(String(part))
        : content.type === 'list'
          ? content.elements[Number(part)]
          : undefined;
    if (inner === undefined) return { value, found: false };
    value = inner;
  }
  return { value, found: true };
}

function placeOf(root: Value, path: readonly PropertyKey[]): Place {
  return valueAt(root, path).value;
}

function faultsOf(root: Value, issue: z.core.$ZodIssue): SiteFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt(placeOf(root, [...issue.path, key]), 'is no key of site files; see docs/site-files.md'),
    );
  }
  const { value, found } = valueAt(root, issue.path);
  if (!found) return [faultAt(value, `${String(issue.path.at(-1))} is missing`)];
  const isNumber = value.content.type === 'scalar' && typeof value.content.value !== 'string';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isNumber) {
    return [faultAt(value, 'must be text: put it in quotes')];
  }
  return [faultAt(value, issue.message)];
}
