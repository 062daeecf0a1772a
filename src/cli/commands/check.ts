import { version } from '../../../package.json';
import { findingsAsGithub } from '../../core/review/github.js';
import { findingsAsJson } from '../../core/review/json.js';
import { findingsAsRdjson } from '../../core/review/rdjson.js';
import { type ReportedFinding, sortByWeight, sortFindings } from '../../core/review/report.js';
import { findingsAsSarif } from '../../core/review/sarif.js';
import { findingsAsText } from '../../core/review/text.js';
import { checkArchive } from '../archive/check.js';
import { type Command, exitCodes } from '../io.js';
import { foreignSignatures } from '../signers.js';
import { type Format, readCheckOptions } from './checkOptions.js';

const help = `Usage: factmark check [FILE…] [options]

Reports what there is to look at in articles and their claims: verdicts against our words, missing sources, disputes,
signatures that changed words have made stale, words that are gone or mean something else than their claim says, linked
figures that differ (same-as, in other articles too), sidecars that cannot be read or hold what must not be in them.
FILE may be an article, its sidecar or a folder. Of a folder, and without FILE of the current one, all Markdown files
with a sidecar are read, or, where factmark.yaml names folders, all Markdown files in these.

  --format FORMAT     text (default): file:line:column: severity: message [id]
                      json: an array of findings
                      github: annotations of GitHub Actions
                      sarif: SARIF 2.1.0, for code scanning
                      rdjson: for reviewdog
  --min-coverage N    also an error for every article of which less than N percent of the facts are covered
  --fail-on WHAT      what lets the command fail: error (default), warning or hint, each with what is worse, or ids of
                      findings, separated by commas
  --as-of DATE        audits as of a day: what was expected of a day that is over (expectation-passed), and, in pages
                      with evergreen: true in their front matter, dates and ages that no longer say what they said
                      (aged); the worst first: errors, then what has been so for the longest time. It is also the
                      day for what hangs on today: publication, recheck-by
  --changed-since REF only articles that differ, or whose claims do, from a commit, branch or tag
  --verify-signers BASE..HEAD
                      also an error for every review that a commit of this range adds or changes and whose signer is
                      not the commit's author: by name, address, or what stands before its @; .mailmap is respected
  --kind KIND         amount, date or entity; several times for several. Checks that need the others find nothing;
                      without names an archive is read several times as fast
  --jobs N            cores to use at most (default: all); what is printed is the same

Exit code: 0 if nothing fails, 1 if something does or some input could not be read, 2 if none could or an option is
wrong.
`;

export const check: Command = {
  name: 'check',
  summary: 'reports what to look at in articles and their claims',
  help,
  async run(words, io) {
    const options = readCheckOptions(words);
    if (options.help) {
      await io.write(help);
      return exitCodes.fine;
    }
    const signers = options.verifySigners === undefined ? [] : await foreignSignatures(options.verifySigners);
    const {
      findings: found,
      count,
      isUnreadable,
    } = await checkArchive({ ...options, onProgress: (done, all) => io.progress?.(done, all) });
    const sorted = options.asOf === undefined ? sortFindings : sortByWeight;
    const findings = sorted([...found, ...signers]);
    await io.write(written(findings, options.format));
    if (count === 0) {
      if (findings.length === 0 && options.changedSince !== undefined) return exitCodes.fine;
      if (findings.length === 0) io.complain('there is no article with claims here; name files or folders');
      return exitCodes.usage;
    }
    // Claims that cannot be read were not checked, whatever level their problem has been given.
    return isUnreadable || findings.some(options.fails) ? exitCodes.unreadable : exitCodes.fine;
  },
};

function written(findings: readonly ReportedFinding[], format: Format): string {
  switch (format) {
    case 'text':
      return findingsAsText(findings);
    case 'json':
      return findingsAsJson(findings);
    case 'github':
      return findingsAsGithub(findings);
    case 'sarif':
      return findingsAsSarif(findings, version);
    case 'rdjson':
      return findingsAsRdjson(findings);
  }
}
