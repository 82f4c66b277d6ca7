import type { Command } from 'commander';
import type { PowerControl, PowerState } from '../../capabilities/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import { seconds } from '../choice.ts';
import { addSettingsOptions } from '../settings-options.ts';
import { addTargetOptions } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { capabilityOf, withProvider } from '../with-provider.ts';
import type { Call } from '../with-provider.ts';

interface CycleLine extends TargetOptions {
  readonly graceful?: boolean;
  readonly grace?: number;
}

interface OffOptions extends TargetOptions {
  readonly force?: boolean;
  readonly cut?: boolean;
  readonly grace?: number;
}

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
  verb('off', 'ask the operating system to shut down, and cut the power where it does not')
    .option('--force', 'cut the power at once')
    .option('--no-cut', 'never cut the power: fail where the system does not shut down')
    .option('--grace <seconds>', 'how long the operating system may take to shut down', seconds)
    .action(
      act((control, { target, context }, { force, cut, grace }: OffOptions) =>
        control.ensure(
          target,
          force === true ? 'OFF' : 'OFF_GRACEFUL',
          { cutsPower: cut !== false, ...(grace !== undefined && { graceMs: grace }) },
          context,
        ),
      ),
    );
  verb('cycle', 'take the power away and give it back')
    .option('--graceful', 'ask the operating system to shut down first')
    .option('--grace <seconds>', 'how long the operating system may take to shut down', seconds)
    .action(
      act((control, { target, context }, { graceful, grace }: CycleLine) =>
        control.cycle(
          target,
          { off: graceful === true ? 'OFF_GRACEFUL' : 'OFF', ...(grace !== undefined && { graceMs: grace }) },
          context,
        ),
      ),
    );
}
