import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { SiteExportDocument } from '../../../generated/graph.ts';
import { Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { useSites } from '../../reads/use-sites.ts';
import { saveFile } from './read-file.ts';

/** Writes a site as the file that an import accepts: as a download, or into the text to change it. */
export function Export({ onEdit }: { readonly onEdit: (text: string) => void }): ReactNode {
  const client = useClient();
  const sites = useSites();
  const [site, choose] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const read = async (then: (text: string, name: string) => void): Promise<void> => {
    if (site === undefined) return;
    setBusy(true);
    const { data, error } = await client
      .query(SiteExportDocument, { id: site }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    setProblem(data?.siteExport == null ? (error?.message ?? 'There is no such site.') : undefined);
    const name = sites.find(([id]) => id === site)?.[1] ?? 'site';
    if (data?.siteExport != null) then(data.siteExport.document, name);
  };
  return (
    <Section title="Export a site">
      <div className="flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2">
          <span className="text-dim">Site</span>
          <select
            className="field"
            value={site ?? ''}
            onChange={({ target }) => choose(sites.find(([id]) => id === target.value)?.[0])}
          >
            <option value="">Choose …</option>
            {sites.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={site === undefined || isBusy}
          onClick={() =>
            void read((text, name) => saveFile(`${name.replaceAll(/[^\w.-]+/gu, '-')}.yaml`, text))
          }
        >
          Download
        </button>
        <button
          type="button"
          className="button"
          disabled={site === undefined || isBusy}
          onClick={() => void read(onEdit)}
        >
          Edit it here
        </button>
      </div>
      {problem !== undefined && <Problem message={problem} />}
    </Section>
  );
}
