import type { FieldLabel } from '../../parsed-file.ts';
import { plainPath } from '../state-paths.ts';

/** Tags of columns, form items and inputs with their attributes: `<el-table-column prop="cxr" label="出险人姓名">`. */
const TAG = /<([a-z][\w-]{0,40}(?:column|item|field|input))\s([^<>]{1,600})>/gi;
const LABEL = /(?:^|\s)(?:label|title)\s{0,4}=\s{0,4}(?:"([^"]{1,40})"|'([^']{1,40})')/;
const FIELD = /(?:^|\s)(?:prop|field|data-index|dataIndex|name|path)\s{0,4}=\s{0,4}["']([\w$.]{1,80})["']/;
const MODEL = /\bv-model(?:[:.][\w-]{1,40}){0,6}\s{0,4}=\s{0,4}["']([\w$.]{1,80})["']/;
const CHINESE = /[\u4e00-\u9fa5]/;
/** How far behind the tag of a form's item its input stands. */
const MAX_CONTENT = 300;

/** Labels that a component's markup gives to fields. The markup is not parsed for it. */
export function readFieldLabels(text: string): FieldLabel[] {
  if (!/\b(?:label|title)\s*=/.test(text)) return [];
  return [...text.matchAll(TAG)].flatMap(({ 0: whole, 1: tag = '', 2: attributes = '', index }) => {
    const found = LABEL.exec(attributes);
    const label = found?.[1] ?? found?.[2] ?? '';
    if (!CHINESE.test(label)) return [];
    const field = FIELD.exec(attributes)?.[1];
    const model = MODEL.exec(attributes)?.[1] ?? (/item$/i.test(tag) ? inputIn(text, index + whole.length) : undefined);
    const named = field ?? model;
    if (named === undefined) return [];
    const path = model === undefined ? undefined : plainPath(model);
    return [{ field: named.slice(named.lastIndexOf('.') + 1), label, ...(path === undefined ? {} : { path }) }];
  });
}

/** Path that the first input within an item is bound to. */
function inputIn(text: string, start: number): string | undefined {
  const content = text.slice(start, start + MAX_CONTENT);
  const end = content.search(/<\/[\w-]*item>/i);
  return MODEL.exec(end < 0 ? content : content.slice(0, end))?.[1];
}
