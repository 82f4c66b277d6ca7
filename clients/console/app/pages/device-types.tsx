import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeviceTypesDocument, type DeviceTypesQuery } from '../../generated/graph.ts';
import { countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { usePages } from '../reads/use-pages.ts';

type DeviceType = DeviceTypesQuery['deviceTypes']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/hardware');

const COLUMNS: readonly Column<DeviceType>[] = [
  {
    title: 'Model',
    share: 2,
    cell: ({ id, model }) => (
      <Link to="/hardware/$id" params={{ id }} data-row="">
        {model}
      </Link>
    ),
  },
  { title: 'Manufacturer', share: 1.6, cell: ({ manufacturer }) => manufacturer },
  { title: 'Part number', share: 1.4, from: 'md', cell: ({ partNumber }) => partNumber },
  { title: 'Height', share: 0.8, cell: ({ heightHalfUnits }) => `${heightHalfUnits / 2} U` },
  { title: 'Full depth', share: 0.8, from: 'sm', cell: ({ fullDepth }) => (fullDepth ? 'Yes' : 'No') },
];

const pick = ({ deviceTypes }: DeviceTypesQuery): DeviceTypesQuery['deviceTypes'] => deviceTypes;

/** Hardware models, of which servers and network devices are. */
export function DeviceTypes(): ReactNode {
  const { text } = route.useSearch();
  const navigate = useNavigate();
  const where = { or: [{ model: { contains: text ?? '' } }, { manufacturer: { contains: text ?? '' } }] };
  const found = usePages({
    query: DeviceTypesDocument,
    variables: { first: SIZE, ...(text !== undefined && { where }) },
    pick,
    size: SIZE,
  });
  return (
    <>
      <Title>Hardware models</Title>
      <Filters count={countOf(found.rows, found.total, 'models')}>
        <TextFilter
          label="Model or manufacturer contains"
          value={text}
          onChange={(typed) =>
            void navigate({
              to: '/hardware',
              search: typed === undefined ? {} : { text: typed },
              replace: true,
            })
          }
        />
      </Filters>
      <List
        label="Hardware models"
        found={found}
        columns={COLUMNS}
        empty={
          text === undefined
            ? 'There is no hardware model yet. The mutation deviceTypeImport takes the files of the NetBox community.'
            : 'No hardware model matches.'
        }
      />
    </>
  );
}
