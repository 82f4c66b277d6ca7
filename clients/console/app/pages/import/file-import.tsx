import { useRef, useState, type ReactNode } from 'react';
import { Problem } from '../../parts/notice.tsx';
import { Credentials } from './credentials.tsx';
import { credentialNames, credentialsFor, type Typed } from './credential-names.ts';
import { Editor, showPlace } from './editor.tsx';
import { Export } from './export.tsx';
import { PlanAndApply, WhyFields } from './plan-and-apply.tsx';
import { readTextFile } from './read-file.ts';
import { Outcome } from './result.tsx';
import { useImport, type Why } from './use-import.ts';

interface Draft extends Why {
  readonly text: string;
}

/** Kept while other pages are shown; passwords are not. */
let kept: Draft = { text: '', tenant: '', reason: '', ticket: '' };

/** Plans a site file, shows its changes and faults, and applies exactly what was planned. */
export function FileImport(): ReactNode {
  const [draft, setDraft] = useState(kept);
  const [typed, type] = useState<Typed>({});
  const [fileProblem, setFileProblem] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const importing = useImport();
  const { answered, run } = importing;
  const change = (changed: Partial<Draft>): void => {
    kept = { ...kept, ...changed };
    setDraft(kept);
  };
  const take = async (file: File): Promise<void> => {
    const read = await readTextFile(file);
    setFileProblem('problem' in read ? read.problem : undefined);
    if ('text' in read) change({ text: read.text });
  };
  const names = credentialNames(draft.text);
  const credentials = credentialsFor(names, typed);
  const key = JSON.stringify([draft.text, draft.tenant, credentials]);
  const asked = {
    source: { document: draft.text, ...(credentials.length > 0 && { credentials: [...credentials] }) },
    why: draft,
    key,
  };
  const isCurrent = answered?.key === key;
  const marks = new Map(
    (isCurrent ? answered.errors : []).flatMap(({ line, message }) =>
      line === null ? [] : [[line, message] as const],
    ),
  );
  const show = (line: number, column = 1): void => showPlace(area.current, line, column);
  return (
    <div className="grid grid-cols-1 gap-x-6 xl:grid-cols-2">
      <div>
        <Editor
          text={draft.text}
          area={area}
          marks={marks}
          onChange={(text) => change({ text })}
          onFile={(file) => void take(file)}
          onPlan={() => run('PLAN', asked)}
        />
        <label className="mt-2 block">
          <span className="text-dim">Or open a file: </span>
          <input
            type="file"
            className="file-field max-w-full text-dim"
            accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void take(file);
              target.value = '';
            }}
          />
        </label>
        {fileProblem !== undefined && <Problem message={fileProblem} />}
        <Credentials names={names} typed={typed} onChange={type} />
        <WhyFields why={draft} none="As the file says" onChange={change} />
        <PlanAndApply
          importing={importing}
          missing={draft.text.trim() === '' ? 'There is no text yet.' : undefined}
          isCurrent={isCurrent}
          onPlan={() => run('PLAN', asked)}
          onApply={() => run('APPLY', asked)}
        />
      </div>
      <div>
        <Outcome importing={importing} isCurrent={isCurrent} what="the file" onShow={show} />
        <Export onEdit={(text) => change({ text })} />
      </div>
    </div>
  );
}
