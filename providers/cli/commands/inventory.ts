import type { Command } from 'commander';
import type { InventoryReport } from '../../capabilities/inventory.ts';
import { addSettingsOptions } from '../settings-options.ts';
import { addTargetOptions } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { capabilityOf, withProvider } from '../with-provider.ts';

export function addInventory(program: Command, terminal: Terminal): void {
  const command = program
    .command('inventory')
    .description('what a machine is made of, as its BMC reports it');
  addTargetOptions(addSettingsOptions(command)).action(async (options: TargetOptions) => {
    const report = await withProvider(terminal, options, ({ provider, target, context }) =>
      capabilityOf(provider, 'inventory').collect(target, context),
    );
    answer(terminal, documentOf(report));
  });
}

/** The document of the command. What the report has besides does not become part of what scripts rely on. */
function documentOf({ system, ...report }: InventoryReport): unknown {
  const { manufacturer, model, serialNumber, uuid, biosVersion, powerState } = system;
  const { bmc, processors, memory, disks, ports, powerSupplies, warnings, requests } = report;
  return {
    system: { manufacturer, model, serialNumber, uuid, biosVersion, powerState },
    bmc,
    processors,
    memory,
    disks,
    ports,
    powerSupplies,
    warnings,
    requests,
  };
}
