import { writeFileSync } from 'node:fs';
import { OPERATION_KIND_NAMES, rowOf, type SubjectKind } from '#contracts/operation-kinds.ts';

/** The page that lists every kind of operation, for people who look one up. */
export const KINDS_PAGE = 'docs/operation-kinds.md';

export function kindsPage(): string {
  const rows = OPERATION_KIND_NAMES.flatMap((kind) => {
    const { events, summary, workflow, exclusive, approval, inProgress } = rowOf(kind);
    const beside = exclusive === false ? ' Others may run beside it.' : '';
    const approver = approval === 'BY_PROFILE' ? 'where the profile asks for it' : 'no';
    return (Object.entries(events) as [SubjectKind, string][]).map(
      ([subject, event]) =>
        `| \`${kind}\` | ${subject} | ${summary}${beside} | ${approver} | \`${event}\` | \`${workflow}\` | \`${inProgress[subject] ?? ''}\` |`,
    );
  });
  return `# Kinds of operation

Written by \`npm run generate\` from [\`contracts/operation-kinds.ts\`](../contracts/operation-kinds.ts). A subject has one operation at a time, unless the table says otherwise. [Adding an operation kind](adding-an-operation-kind.md) says how to add one.

| kind | subject | what it does | approval | requested by | workflow | listed in progress by |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** The enum of the kinds, which each domain has that shows operations. */
export const KINDS_ENUM = 'platform/resource/operation-kinds.graphql';

export function kindsEnum(): string {
  const values = OPERATION_KIND_NAMES.map((kind) => `  "${rowOf(kind).summary}"\n  ${kind}\n`);
  return `"What an operation does. Each kind is about one type of resource, its subject."\nenum OperationKind {\n${values.join('')}}\n`;
}

if (import.meta.main) {
  for (const [path, text] of [
    [KINDS_PAGE, kindsPage()],
    [KINDS_ENUM, kindsEnum()],
  ] as const) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
