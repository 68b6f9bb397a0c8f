/** What readers said of lines of real code: labelled lines, tables of judged findings, and draws with the verdicts of two readers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of real code, and whether a finding there is right. */
export interface Label {
  /** Folder of the project below the checkouts, or `owner/name`. */
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
  /** Category of a labelled line, or the rule of a judged finding. */
  readonly category: string;
  readonly verdict: string;
}

/** Everything that a file of labels, a folder of labels or a folder with a judged draw says. */
export function labelsOf(path: string): Label[] {
  if (path.endsWith('.jsonl')) return labelled(path);
  return [...labelled(join(path, 'dev.jsonl')), ...judged(join(path, 'judged.tsv')), ...drawn(path)];
}

function labelled(path: string): Label[] {
  return lines(path).map((line) => JSON.parse(line) as Label);
}

/** A table of findings that two readers judged. */
function judged(path: string): Label[] {
  return lines(path).slice(1).flatMap((row): Label[] => {
    const [repo, place, rule, a, b] = row.split('\t');
    const [file, line] = place?.split(/:(?=\d+$)/) ?? [];
    if (repo === undefined || file === undefined || line === undefined || rule === undefined) return [];
    return agreed(a, b, { repo, path: file, line: Number(line), category: rule });
  });
}

/** The head of a drawn finding: `### 7. round8/owner__name/src/page.ts:12  [pi-guard/no-log-personal-info]`. */
const HEAD = /^### (\d+)\. ([^/]+\/[^/]+)\/(.+):(\d+) {2}\[pi-guard\/(.+)\]$/;

/** A draw of findings and the verdicts of two readers on its numbers. */
function drawn(folder: string): Label[] {
  const [first, second] = ['verdict-A.tsv', 'verdict-B.tsv'].map((name) => new Map(lines(join(folder, name)).map((row) => row.split('\t').slice(0, 2) as [string, string])));
  return lines(join(folder, 'draw.md')).flatMap((head): Label[] => {
    const [, number, repo, path, line, category] = HEAD.exec(head) ?? [];
    if (number === undefined || repo === undefined || path === undefined || category === undefined) return [];
    return agreed(first?.get(number), second?.get(number), { repo, path, line: Number(line), category });
  });
}

/** What two readers judged alike: right where both said so, wrong where both did; where they differ nothing is known. */
function agreed(a: string | undefined, b: string | undefined, place: Omit<Label, 'verdict'>): Label[] {
  return a === b && (a === 'yes' || a === 'no') ? [{ ...place, verdict: a === 'yes' ? 'TP' : 'FP-trap' }] : [];
}

function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '') : [];
}
