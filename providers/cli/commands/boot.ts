import type { Command } from 'commander';
import type { BootDevice, BootOverride } from '../../capabilities/boot.ts';
import { oneOf } from '../choice.ts';
import { addSettingsOptions } from '../settings-options.ts';
import { addTargetOptions } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { capabilityOf, withProvider } from '../with-provider.ts';

interface SetOptions extends TargetOptions {
  readonly device: keyof typeof DEVICES;
  readonly once?: boolean;
}

const DEVICES = {
  network: 'NETWORK',
  http: 'HTTP',
  cd: 'CD',
  disk: 'DISK',
  setup: 'SETUP',
  none: 'NONE',
} as const satisfies Record<string, BootDevice>;

const NAMES = Object.keys(DEVICES) as readonly (keyof typeof DEVICES)[];

export function addBoot(program: Command, terminal: Terminal): void {
  const boot = program.command('boot').description('look at what the machine boots next, or choose it');
  const verb = (name: string, description: string): Command =>
    addTargetOptions(addSettingsOptions(boot.command(name).description(description)));

  verb('get', 'the boot override as it is').action(async (options: TargetOptions) => {
    const override = await withProvider(terminal, options, ({ provider, target, context }) =>
      capabilityOf(provider, 'boot').get(target, context),
    );
    answer(terminal, documentOf(override));
  });
  verb('set', 'choose what the machine boots, and see that its controller took it')
    .requiredOption('--device <device>', `what: ${NAMES.join(', ')} (no override)`, oneOf(...NAMES))
    .option('--once', 'for the next boot only')
    .action(async (options: SetOptions) => {
      const want = { device: DEVICES[options.device], once: options.once ?? false };
      const { changed, state } = await withProvider(terminal, options, ({ provider, target, context }) => {
        const control = capabilityOf(provider, 'boot');
        return want.device === 'NONE'
          ? control.clear(target, context)
          : control.ensure(target, want, context);
      });
      answer(terminal, { changed, ...documentOf(state) });
    });
}

function documentOf({ device, enabled, mode }: BootOverride): object {
  return { device, enabled, mode: mode ?? null };
}
