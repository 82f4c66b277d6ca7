/** How a script ended: what the firmware has to do next. */
export type ScriptOutcome =
  | { readonly kind: 'kernel'; readonly url: string; readonly commandLine: string }
  | { readonly kind: 'next-device' }
  | { readonly kind: 'disk' }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'power-off' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a script can reach. */
export interface ScriptEnvironment {
  /** Settings a script may read as `${name}`, e.g. `mac`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Fetches a kernel or an initrd. Answers whether it came. */
  load(url: string): Promise<boolean>;
  /** Fetches another script; undefined when it did not come. */
  fetchScript(url: string): Promise<string | undefined>;
  sleep(seconds: number): Promise<void>;
  /** Called before each jump backwards, so that a script that loops does not spin. */
  pause(): Promise<void>;
}

const CONTINUE = { kind: 'continue' } as const;
const FAILURE = { kind: 'failure' } as const;

type Step =
  | typeof CONTINUE
  | typeof FAILURE
  | { readonly kind: 'goto'; readonly label: string }
  | { readonly kind: 'chain'; readonly url: string; readonly text: string }
  | { readonly kind: 'end'; readonly outcome: ScriptOutcome };

/**
 * Runs the part of iPXE scripts (https://ipxe.org/scripting) that boot services use: one command per line,
 * `||` and `&&`, labels, settings. A chained script replaces the one that chained it.
 */
export async function runScript(text: string, url: string, env: ScriptEnvironment): Promise<ScriptOutcome> {
  const machine = createInterpreter(env);
  let lines = splitLines(text);
  let base = url;
  let position = 0;
  if (!text.startsWith('#!ipxe')) return { kind: 'failed', message: `${url} is not an iPXE script` };
  while (position < lines.length) {
    const line = lines[position] ?? '';
    const step = await machine.run(line, base);
    position += 1;
    if (step.kind === 'end') return step.outcome;
    if (step.kind === 'failure')
      return { kind: 'failed', message: `the script stopped at "${firstWord(line)}"` };
    if (step.kind === 'goto') {
      const target = lines.indexOf(`:${step.label}`);
      if (target < 0) return { kind: 'failed', message: `the script has no label "${step.label}"` };
      if (target < position) await env.pause();
      position = target;
    }
    if (step.kind === 'chain') {
      if (!step.text.startsWith('#!ipxe'))
        return { kind: 'failed', message: `${step.url} is not an iPXE script` };
      lines = splitLines(step.text);
      base = step.url;
      position = 0;
    }
  }
  return { kind: 'next-device' };
}

function createInterpreter(env: ScriptEnvironment): { run(line: string, base: string): Promise<Step> } {
  const settings = new Map(Object.entries(env.variables));
  let kernel: { url: string; commandLine: string } | undefined;

  const commands: Record<string, (args: string[], base: string) => Promise<Step> | Step> = {
    set: ([name = '', ...value]) => {
      settings.set(name, value.join(' '));
      return CONTINUE;
    },
    clear: ([name = '']) => {
      settings.delete(name);
      return CONTINUE;
    },
    isset: ([value]) => (value === undefined || value === '' ? FAILURE : CONTINUE),
    iseq: ([left, right]) => (left === right ? CONTINUE : FAILURE),
    echo: () => CONTINUE,
    dhcp: () => CONTINUE,
    ifopen: () => CONTINUE,
    imgfree: () => CONTINUE,
    sleep: async ([seconds = '0']) => {
      await env.sleep(Number.parseFloat(seconds) || 0);
      return CONTINUE;
    },
    kernel: async (args, base) => {
      const [image = '', ...rest] = withoutOptions(args);
      const target = resolve(image, base);
      if (!(await env.load(target))) return FAILURE;
      kernel = { url: target, commandLine: rest.join(' ') };
      return CONTINUE;
    },
    initrd: async (args, base) => {
      const [image = ''] = withoutOptions(args);
      return (await env.load(resolve(image, base))) ? CONTINUE : FAILURE;
    },
    imgargs: ([, ...rest]) => {
      if (kernel === undefined) return FAILURE;
      kernel = { ...kernel, commandLine: rest.join(' ') };
      return CONTINUE;
    },
    boot: () => (kernel === undefined ? FAILURE : { kind: 'end', outcome: { kind: 'kernel', ...kernel } }),
    chain: async (args, base) => {
      const [image = ''] = withoutOptions(args);
      const target = resolve(image, base);
      const text = await env.fetchScript(target);
      return text === undefined ? FAILURE : { kind: 'chain', url: target, text };
    },
    goto: ([label = '']) => ({ kind: 'goto', label }),
    exit: ([code = '0']) =>
      code === '0'
        ? { kind: 'end', outcome: { kind: 'next-device' } }
        : { kind: 'end', outcome: { kind: 'failed', message: `the script ended with exit ${code}` } },
    sanboot: () => ({ kind: 'end', outcome: { kind: 'disk' } }),
    reboot: () => ({ kind: 'end', outcome: { kind: 'reboot' } }),
    poweroff: () => ({ kind: 'end', outcome: { kind: 'power-off' } }),
  };

  /** Commands joined by `||` and `&&`, as ipxe.org/scripting has them: from left to right, no precedence. */
  async function run(line: string, base: string): Promise<Step> {
    if (line === '' || line.startsWith('#') || line.startsWith(':')) return CONTINUE;
    const words = expand(line, settings).split(/\s+/);
    let step: Step = CONTINUE;
    let skip = false;
    for (let start = 0; start <= words.length;) {
      let end = start;
      while (end < words.length && words[end] !== '||' && words[end] !== '&&') end += 1;
      if (!skip) {
        const [command = '', ...args] = words.slice(start, end);
        step = command === '' ? CONTINUE : ((await commands[command]?.(args, base)) ?? FAILURE);
        if (step.kind !== 'continue' && step.kind !== 'failure') return step;
      }
      const joiner = words[end];
      skip = joiner === '||' ? step.kind === 'continue' : step.kind === 'failure';
      start = end + 1;
    }
    return step;
  }

  return { run };
}

function splitLines(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

function firstWord(line: string): string {
  return line.split(/\s/, 1)[0] ?? '';
}

function expand(line: string, settings: ReadonlyMap<string, string>): string {
  return line.replaceAll(/\$\{([^}:]+)(?::([^}]+))?\}/g, (_, name: string, type: string | undefined) => {
    const value = settings.get(name) ?? settings.get(name.replace(/^net\d+\//, '')) ?? '';
    return type === 'hexhyp' ? value.replaceAll(':', '-') : value;
  });
}

/** Without `--name x`, `-n x`, `--replace` and the like. */
function withoutOptions(args: readonly string[]): string[] {
  const rest = [...args];
  while (rest[0]?.startsWith('-') === true) {
    const option = rest.shift();
    if (option === '--name' || option === '-n' || option === '--timeout' || option === '-t') rest.shift();
  }
  return rest;
}

function resolve(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
