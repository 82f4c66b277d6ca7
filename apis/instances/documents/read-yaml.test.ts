import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const WORDS =
  'y n Y N yes No on OFF true False oN 00:50:56:12:34:56 52:54:00:12:34:56 1:30 01:30 0 017 0x1f 0b11 08 1_000 ' +
  '1e3 1.5e+3 1.5e3 .5 5. 1.0 +1 -1 .inf ~ null';

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);

/** What PyYAML makes of each, as JavaScript names it; undefined where there is no PyYAML. */
function pyYamlKinds(): Record<string, string> | undefined {
  const program = `
import json, sys
try:
    import yaml
except ImportError:
    sys.exit(3)
kinds = {bool: "boolean", int: "number", float: "number", str: "string", type(None): "null"}
print(json.dumps({word: kinds[type(yaml.safe_load("a: " + word)["a"])] for word in json.loads(sys.argv[1])}))`;
  const { status, stdout } = spawnSync('python3', ['-c', program, JSON.stringify(WORDS.split(' '))], {
    encoding: 'utf8',
  });
  return status === 0 ? (JSON.parse(stdout) as Record<string, string>) : undefined;
}

const kinds = pyYamlKinds();

test.skipIf(kinds === undefined)(
  'each value is of the kind that PyYAML makes of it (needs python3 with yaml)',
  () => {
    const ours = WORDS.split(' ').map((word) => {
      const reading = readYaml(`a: ${word}`);
      return [word, 'value' in reading ? kindOf((reading.value as { a: unknown }).a) : 'fault'];
    });
    expect(Object.fromEntries(ours)).toEqual(kinds);
  },
);

describe('YAML as PyYAML reads it', () => {
  it.each([
    ['y', 'y'],
    ['yes', true],
    ['00:50:56:12:34:56', '00:50:56:12:34:56'],
    ['1:30', 90],
    ['1e3', '1e3'],
    ['1.5e+3', 1_500],
    ['017', 15],
  ])('%s is %j', (word, value) => {
    expect(readYaml(`a: ${word}`)).toEqual({ value: { a: value }, warnings: [] });
  });
});

test('brackets may end at the margin, and a text may have the tag of Python 2', () => {
  expect(readYaml('a: [\n  1,\n  2\n]\nb: !!python/unicode c\n')).toEqual({
    value: { a: [1, 2], b: 'c' },
    warnings: [],
  });
});

test('of a key that is there twice the last counts, which is reported with its line and without its value', () => {
  expect(readYaml('a: s3cret\nb:\n  c: 1\n  c: 2\na: s3cret too\n')).toEqual({
    value: { a: 's3cret too', b: { c: 2 } },
    warnings: [
      'line 5 has the key a again; the last one counts',
      'line 4 has the key c again; the last one counts',
    ],
  });
});
