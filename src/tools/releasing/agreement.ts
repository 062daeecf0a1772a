/* Before anything is published, all that names a version has to name the same. */

/** What is read of the project. */
export interface Release {
  /** `version` of package.json. */
  readonly version: string;
  /** The tag that is released, `v1.2.3`. */
  readonly tag: string;
  readonly changelog: string;
  readonly readme: string;
  /** Files that others copy from, by name: each names versions as `factmark@1.2.3` or `rev: v1.2.3`, or a default. */
  readonly named: Readonly<Record<string, string>>;
}

/** What does not agree, in words; nothing when the release can go out. */
export function disagreements({ version, tag, changelog, readme, named }: Release): readonly string[] {
  const found: string[] = [];
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)) found.push(`${version} is no version`);
  if (tag !== `v${version}`) found.push(`the tag is ${tag}, the version ${version}`);
  const section = sectionOf(changelog, version);
  if (section === undefined) found.push(`CHANGELOG.md has no heading “## ${version} (day)”`);
  else if (section.trim() === '') found.push(`CHANGELOG.md says nothing of ${version}`);
  const left = sectionOf(changelog, 'Unreleased');
  if (left !== undefined && left.trim() !== '') found.push('CHANGELOG.md has changes that are not released');
  for (const [file, text] of Object.entries({ ...named, 'README.md': readme })) {
    for (const other of versionsIn(text)) {
      if (other !== version) found.push(`${file} names ${other}`);
    }
  }
  return found;
}

/** The notes of a version, without its heading. */
export function sectionOf(changelog: string, name: string): string | undefined {
  const heading = name === 'Unreleased' ? '## Unreleased' : `## ${name} (`;
  const lines = changelog.split('\n');
  const at = lines.findIndex((line) => line.startsWith(heading));
  if (at < 0 || (name !== 'Unreleased' && !/\(\d{4}-\d\d-\d\d\)$/u.test(lines[at]!))) return undefined;
  const end = lines.findIndex((line, i) => i > at && line.startsWith('## '));
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
}

function versionsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:factmark@|rev: v|default: )(\d+\.\d+\.\d+[\w.-]*)/gu)].map(([, version]) => version!);
}
