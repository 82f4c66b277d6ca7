import { expect, test } from 'vitest';
import { runScript, type ScriptEnvironment } from './ipxe.ts';

interface Trace {
  readonly log: string[];
  readonly env: ScriptEnvironment;
}

function trace(files: Record<string, string | true> = {}): Trace {
  const log: string[] = [];
  const env: ScriptEnvironment = {
    variables: { mac: '52:54:00:12:34:56', uuid: 'u-1' },
    load: async (url) => {
      log.push(`load ${url}`);
      return files[url] !== undefined;
    },
    fetchScript: async (url) => {
      log.push(`fetch ${url}`);
      const text = files[url];
      return typeof text === 'string' ? text : undefined;
    },
    sleep: async (seconds) => void log.push(`sleep ${seconds}`),
    pause: async () => void log.push('pause'),
  };
  return { log, env };
}

const run = ({ env }: Trace, ...lines: string[]) =>
  runScript(['#!ipxe', ...lines].join('\n'), 'http://b/boot/ipxe', env);

test('boots a kernel with its command line, with settings put in', async () => {
  const t = trace({ 'http://b/k': true, 'http://b/boot/initrd': true });
  const outcome = await run(
    t,
    '# a comment',
    'set base http://b',
    'kernel --name linux ${base}/k console=ttyS0 mac=${net0/mac:hexhyp} token=a=b',
    'initrd initrd',
    'boot',
  );
  expect(outcome).toEqual({
    kind: 'kernel',
    url: 'http://b/k',
    commandLine: 'console=ttyS0 mac=52-54-00-12-34-56 token=a=b',
  });
  expect(t.log).toEqual(['load http://b/k', 'load http://b/boot/initrd']);
});

test.each([
  ['exit', 'next-device'],
  ['echo bye', 'next-device'],
  ['sanboot --no-describe --drive 0x80', 'disk'],
  ['reboot', 'reboot'],
  ['poweroff', 'power-off'],
  ['exit 1', 'failed'],
  ['boot', 'failed'],
  ['no-such-command', 'failed'],
  ['goto nowhere', 'failed'],
])('%s ends with %s', async (line, kind) => {
  expect((await run(trace(), line)).kind).toBe(kind);
});

test('|| runs what follows only after a failure, && only after a success', async () => {
  const t = trace({ 'http://b/there': true });
  await run(
    t,
    'initrd http://b/missing || sleep 1',
    'initrd http://b/there || sleep 2',
    'initrd http://b/there && sleep 3',
    'isset ${mac} && sleep 4 || sleep 5',
    'iseq a b || sleep 6',
  );
  expect(t.log.filter((entry) => entry.startsWith('sleep'))).toEqual([
    'sleep 1',
    'sleep 3',
    'sleep 4',
    'sleep 6',
  ]);
});

test('a command that fails stops the script', async () => {
  const t = trace();
  expect(await run(t, 'initrd http://b/missing', 'sleep 9')).toMatchObject({ kind: 'failed' });
  expect(t.log).toEqual(['load http://b/missing']);
});

test('jumps to labels, and rests before each jump backwards', async () => {
  const t = trace();
  let sleeps = 0;
  const env = {
    ...t.env,
    sleep: async () => {
      sleeps += 1;
      if (sleeps === 3) throw new Error('power off');
    },
  };
  await expect(
    runScript('#!ipxe\ngoto wait\necho never\n:wait\nsleep 5\ngoto wait\n', 'http://b/x', env),
  ).rejects.toThrow('power off');
  expect(t.log).toEqual(['pause', 'pause']);
});

test('a chained script takes over; one that cannot be fetched is a failure', async () => {
  const t = trace({ 'http://b/next': '#!ipxe\nreboot' });
  expect(await run(t, 'chain http://b/gone || echo on', 'chain --replace ../next')).toEqual({
    kind: 'reboot',
  });
  expect(t.log).toEqual(['fetch http://b/gone', 'fetch http://b/next']);
});

test('what does not begin with #!ipxe is not run', async () => {
  expect(await runScript('<html>', 'http://b/x', trace().env)).toMatchObject({ kind: 'failed' });
});
