import type { FleetMember } from '../fleet.ts';
import type { Simulation } from '../simulation.ts';

const REFRESH_SECONDS = 5;
const COLUMNS = ['Name', 'Address', 'Model', 'Power', 'Phase', 'Requests', 'In flight', 'Refused', 'Fault'];

/** The fleet at a glance, as HTML that needs nothing from elsewhere and reloads itself. */
export function renderPage({ fleet, describeBmcs }: Simulation): string {
  const addresses = new Map(describeBmcs().map(({ name, address }) => [name, address]));
  const { members } = fleet;
  const on = members.filter(({ machine }) => machine.state.power !== 'Off').length;
  const requests = members.reduce((sum, { traffic }) => sum + traffic.requests, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="${REFRESH_SECONDS}">
<title>Simulated fleet</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; color: #1c2733; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #dde3e9; }
td:nth-child(n+6):nth-child(-n+8) { text-align: right; font-variant-numeric: tabular-nums; }
@media (prefers-color-scheme: dark) { body { background: #12181f; color: #dce3ea; } th, td { border-color: #2c3742; } }
</style>
</head>
<body>
<h1>Simulated fleet</h1>
<p>${members.length} servers, ${on} of them on; ${requests} requests.</p>
<table>
<thead><tr>${COLUMNS.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${members.map((member) => row(member, addresses.get(member.name) ?? '')).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function row({ name, model, machine, traffic }: FleetMember, address: string): string {
  const { power, phase, fault } = machine.state;
  const cells = [
    name,
    address,
    model.hardware.model,
    power,
    machine.behaviour.unplugged ? 'unplugged' : phase,
    traffic.requests,
    traffic.inFlight,
    traffic.violations,
    fault ?? '',
  ];
  return `<tr>${cells.map((cell) => `<td>${escape(String(cell))}</td>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
