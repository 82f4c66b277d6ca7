import { writeFileSync } from 'node:fs';
import { OPERATION_KIND_NAMES, rowOf } from '#contracts/operation-kinds.ts';

/** The page that lists every kind of operation, for people who look one up. */
export const KINDS_PAGE = 'docs/operation-kinds.md';

export function kindsPage(): string {
  const rows = OPERATION_KIND_NAMES.flatMap((kind) => {
    const { events, summary, workflow, exclusive } = rowOf(kind);
    const beside = exclusive === false ? ' Others may run beside it.' : '';
    return Object.entries(events).map(
      ([subject, event]) =>
        `| \`${kind}\` | ${subject} | ${summary}${beside} | \`${event}\` | \`${workflow}\` |`,
    );
  });
  return `# Kinds of operation

Written by \`npm run generate\` from [\`contracts/operation-kinds.ts\`](../contracts/operation-kinds.ts). A subject has one operation at a time, unless the table says otherwise. [Adding an operation kind](adding-an-operation-kind.md) says how to add one.

| kind | subject | what it does | requested by | workflow |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

if (import.meta.main) writeFileSync(new URL(`../../${KINDS_PAGE}`, import.meta.url), kindsPage());
