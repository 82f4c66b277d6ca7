import type { CodegenConfig } from '@graphql-codegen/cli';
import { composeSupergraph } from './gateway/compose.ts';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';

/** The typed client of the activities, from the graph of the platform's own processes. */
const config: CodegenConfig = {
  schema: print(
    transformSupergraphToPublicSchema(parse(composeSupergraph('internal', (domain) => `http://${domain}`))),
  ),
  documents: 'activities/graph/*.graphql',
  generates: {
    'activities/generated/graph.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        documentMode: 'string',
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
  },
};

// oxlint-disable-next-line import/no-default-export -- the code generator reads the default export
export default config;
