import { fault, warning, type Findings } from '../documents/findings.ts';

/** A JSON patch (RFC 6902) to other parts of the user-data (handlers/cloud_config.py, _merge_patch). */
export function checkPatch(text: string): Findings {
  let operations: unknown;
  try {
    operations = JSON.parse(text.trimStart().replace(/^#cloud-config-jsonp/i, ''));
  } catch {
    return fault('must be JSON behind #cloud-config-jsonp');
  }
  if (!Array.isArray(operations)) return fault('must be a list of operations behind #cloud-config-jsonp');
  return warning('is a patch, and what comes of it is not checked');
}
