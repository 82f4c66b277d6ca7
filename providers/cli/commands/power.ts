import type { Command } from 'commander';
import type { CycleOptions, OffMode, PowerControl, PowerState } from '../../capabilities/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import { oneOf, seconds } from '../choice.ts';
import { addSettingsOptions } from '../settings-options.ts';
import { addTargetOptions } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { capabilityOf, withProvider } from '../with-provider.ts';
import type { Call } from '../with-provider.ts';

interface CycleLine extends TargetOptions {
  readonly kind?: CycleOptions['kind'] & string;
  readonly grace?: number;
}

interface OffOptions extends TargetOptions {
  readonly mode?: OffMode;
  readonly grace?: number;
}

const KINDS = ['power', 'graceful'] as const;
const MODES = ['graceful-then-force', 'graceful', 'force'] as const;

export function addPower(program: Command, terminal: Terminal): void {
  const power = program
    .command('power')
    .description('look at the power, or switch it and see that it follows');
  const verb = (name: string, description: string): Command =>
    addTargetOptions(addSettingsOptions(power.command(name).description(description)));
  const act = <Options extends TargetOptions>(
    work: (control: PowerControl, call: Call, options: Options) => Promise<Outcome<PowerState>>,
  ) => {
    return async (options: Options) => {
      const { changed, state } = await withProvider(terminal, options, async (call) =>
        work(capabilityOf(call.provider, 'power'), call, options),
      );
      answer(terminal, { changed, powerState: state });
    };
  };

  verb('get', 'the power as it is: ON, OFF, TRANSITION or UNKNOWN').action(async (options: TargetOptions) => {
    const state = await withProvider(terminal, options, ({ provider, target, context }) =>
      capabilityOf(provider, 'power').get(target, context),
    );
    answer(terminal, { powerState: state });
  });
  verb('on', 'switch the machine on').action(
    act((control, { target, context }) => control.ensure(target, 'ON', {}, context)),
  );
  verb('off', 'switch the machine off')
    .option('--mode <mode>', `how: ${MODES.join(', ')}`, oneOf(...MODES))
    .option('--grace <seconds>', 'how long the operating system may take to shut down', seconds)
    .action(
      act((control, { target, context }, { mode, grace }: OffOptions) =>
        control.ensure(
          target,
          'OFF',
          { ...(mode !== undefined && { off: mode }), ...(grace !== undefined && { graceMs: grace }) },
          context,
        ),
      ),
    );
  verb('cycle', 'take the power away and give it back')
    .option('--kind <kind>', `how: ${KINDS.join(', ')} (asks the operating system first)`, oneOf(...KINDS))
    .option('--grace <seconds>', 'how long the operating system may take to shut down', seconds)
    .action(
      act((control, { target, context }, { kind, grace }: CycleLine) =>
        control.cycle(
          target,
          { ...(kind !== undefined && { kind }), ...(grace !== undefined && { graceMs: grace }) },
          context,
        ),
      ),
    );
}
