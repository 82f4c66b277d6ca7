import { expect, it } from 'vitest';
import { createSerialLines } from './serial-lines.ts';

const BOOT = 'iPXE 1.21\r\n[    0.000000] Linux version 6.1\r\n[    0.100000] ACPI: RSDP\r\n[installer] wri';

it('shows complete lines once, and of the kernel only where it is', () => {
  const lines = createSerialLines(false);
  expect(lines.next(BOOT)).toEqual(['iPXE 1.21', '[    0.000000] Linux version 6.1']);
  expect(lines.next(`${BOOT}ting\n`)).toEqual(['[installer] writing']);
  expect(lines.next(`${BOOT}ting\n`)).toEqual([]);
  expect(createSerialLines(true).next(BOOT)).toContain('[    0.100000] ACPI: RSDP');
});

it('shows no token', () => {
  const text = '[    0.0] Command line: infra.token=s3cr3t quiet\n';
  expect(createSerialLines(true).next(text)).toEqual(['[    0.0] Command line: infra.token=… quiet']);
});
