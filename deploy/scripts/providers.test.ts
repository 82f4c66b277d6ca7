import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, 'providers.mjs');

/** Runs the command as npm does, and returns what it printed where. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run providers', () => {
  it('prints one JSON document on standard output, and nothing else', () => {
    const { status, stdout, stderr } = run('list');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveProperty('providers.0.id', 'redfish');
  });

  it('prints failures as one JSON document on standard error', () => {
    const { status, stdout, stderr } = run('power', 'get', '--provider', 'none');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'UNSUPPORTED', effect: 'none' } });
    expect(run('inventory').status).toBe(2);
  });
});
