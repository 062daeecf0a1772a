import { findingsOf } from '../core/checks/check-article.js';
import type { Finding } from '../core/checks/finding.js';
import { joined } from '../core/claims/paths.js';
import type { ConfigProblem } from '../core/config/config.js';
import { Places, type ReportedElsewhere, type ReportedFinding } from '../core/review/report.js';
import type { Failure, ReadArticle, ReadArticles } from './articles.js';
import type { ConfigFile } from './configs.js';
import { percentOf, shownPercent } from './output/coverageLines.js';

/** What there is to report of articles, and which could not be read. */
export function findingsOfArticles(
  { articles, failures }: Omit<ReadArticles, 'configs'>,
  leastCoverage: number | undefined,
): readonly ReportedFinding[] {
  return [
    ...articles.flatMap((article) => [...findingsIn(article), ...coverageFinding(article, leastCoverage)]),
    ...unreadableFindings(failures),
  ];
}

/** What is wrong in configurations and their registries. */
export function configFindingsOf(configs: readonly ConfigFile[]): readonly ReportedFinding[] {
  return [
    ...configs.flatMap(({ file, text, problems }) => configFindings(file, text, problems)),
    ...configs.flatMap(({ registryFile: one }) => (one ? configFindings(one.file, one.text, one.problems) : [])),
    ...unreadableFindings(configs.flatMap((config) => config.failures)),
  ];
}

export function unreadableFindings(failures: readonly Failure[]): readonly ReportedFinding[] {
  return failures.map(({ file, reason }) => ({
    file,
    id: 'unreadable',
    severity: 'error',
    message: `This file could not be read: ${reason}.`,
  }));
}

function findingsIn({ file, sidecarFile, checked }: ReadArticle): readonly ReportedFinding[] {
  const findings = findingsOf(checked);
  if (findings.length === 0) return [];
  const article = new Places(checked.source);
  const sidecar = new Places(checked.sidecarText ?? '');
  const original = checked.original?.checked && new Places(checked.original.checked.source);
  return findings.map((finding) => {
    if (finding.in === 'sidecar') return reported(finding, sidecarFile, sidecar);
    const elsewhere = finding.elsewhere?.flatMap(({ article: name, start, end }): readonly ReportedElsewhere[] =>
      original ? [{ file: joined(file, name), span: { start, end }, place: original.of({ start, end }) }] : [],
    );
    return { ...reported(finding, file, article), ...(elsewhere && { elsewhere }) };
  });
}

function reported(finding: Finding, file: string, places: Places): ReportedFinding {
  const { id, severity, message, start, end, claim, related, fix, age } = finding;
  const located = (span: { readonly start: number; readonly end: number }) => ({
    span: { start: span.start, end: span.end },
    place: places.of(span),
  });
  return {
    file,
    id,
    severity,
    message,
    ...located({ start, end }),
    ...(claim !== undefined && { claim }),
    ...(age !== undefined && { age }),
    ...(related && { related: related.map(located) }),
    ...(fix && {
      fix: { title: fix.title, edits: fix.edits.map((edit) => ({ ...located(edit), text: edit.text })) },
    }),
  };
}

function coverageFinding(article: ReadArticle, least: number | undefined): readonly ReportedFinding[] {
  if (least === undefined || percentOf(article.coverage) >= least) return [];
  const { file, coverage } = article;
  const { covered, open } = coverage;
  const message = `${covered} of ${covered + open} facts are covered (${shownPercent(coverage)}); ${least} % are asked for.`;
  const start = { line: 1, column: 1, byte: 1 };
  return [
    { file, id: 'coverage', severity: 'error', message, span: { start: 0, end: 0 }, place: { start, end: start } },
  ];
}

function configFindings(file: string, text: string, problems: readonly ConfigProblem[]): readonly ReportedFinding[] {
  const places = new Places(text);
  return problems.map(({ id, severity, message, start, end }) => {
    return { file, id, severity, message, span: { start, end }, place: places.of({ start, end }) };
  });
}
