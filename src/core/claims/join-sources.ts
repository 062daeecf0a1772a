import type { Evidence, Sidecar, Source } from './claim.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { SOURCE_FIELDS } from './sidecar/fields.js';

/**
 * Makes one source of two, as when two people wrote down the same one on two branches. Nothing that was written is lost:
 * what the kept one lacks comes from the other, the later access stands, and where both say something else, the other's
 * words go into the notes. Claims keep their evidence; of two places in the source both are named.
 */
export function joinSources({ sources, claims }: Sidecar, kept: string, gone: string): SidecarEdit {
  const [own, other] = [sources[kept] ?? {}, sources[gone] ?? {}];
  const evidence = Object.entries(claims).flatMap(([claim, { evidence: all = {} }]): readonly SidecarEdit[] => {
    const moved = all[gone];
    const joined = moved && joinedEvidence(all[kept] ?? {}, moved);
    return joined ? [{ type: 'link-evidence', claim, source: kept, evidence: joined }] : [];
  });
  const fields = Object.entries(joinedFields(own, other)).map(([key, value]): SidecarEdit => {
    return { type: 'set-field', owner: { source: kept }, path: [key], value };
  });
  return { type: 'sequence', edits: [...fields, ...evidence, { type: 'remove-source', source: gone }] };
}

/** What the kept source is to say from now on, as far as that is new. */
function joinedFields(own: Source, other: Source): Readonly<Record<string, string | readonly string[]>> {
  const result: Record<string, string | readonly string[]> = {};
  const notes: string[] = [];
  for (const [key, value] of Object.entries(other) as [keyof Source, string | readonly string[] | undefined][]) {
    const there = own[key];
    if (value === undefined || key === 'url' || String(there) === String(value)) continue;
    if (there === undefined) result[key] = value;
    else if (key === 'accessed') result[key] = String(there) > String(value) ? String(there) : value;
    else notes.push(key === 'notes' ? String(value) : `${key}: ${String(value)}`);
  }
  if (notes.length > 0) result.notes = [...(own.notes === undefined ? [] : [own.notes]), ...notes].join('\n');
  const order = Object.keys(SOURCE_FIELDS);
  return Object.fromEntries(Object.entries(result).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function joinedEvidence(own: Evidence, other: Evidence): Evidence {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])] as (keyof Evidence)[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = [own[key], other[key]].filter((value) => value !== undefined);
      return [key, [...new Set(values)].join('; ')];
    }),
  );
}

/** An address as far as it says where something is: host and scheme in any case, with or without a slash at the end. */
export function addressOf(url: string): string {
  const trimmed = url.trim().replace(/\/$/u, '');
  return trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu, (start) => start.toLowerCase());
}
