import type { DocumentFilter, TextDocument } from 'vscode';

/**
 * Where articles live. An allow-list, since VS Code gives the language `markdown` to texts that are nobody's article:
 * comment boxes (`comment`), chat answers, output, release notes, cells of notebooks.
 */
const SCHEMES: readonly string[] = [
  'file', // a folder on this machine, or on the remote one where the extension runs
  'untitled', // not saved yet
  'vscode-remote', // a folder on the server, seen from the browser
  'vscode-vfs', // github.dev, vscode.dev and Remote Repositories
  'vscode-local', // a file of this machine, opened in a remote window
  'vscode-test-web', // a folder served to a browser by the web test server
  'memfs', // an in-memory folder, as in the samples of file system providers
  'git', // the earlier side of a diff
  'review', // the base of a pull request that is checked out
  'pr', // both sides of a pull request that is not checked out
  'githubcommit', // the changes of one commit on GitHub
  'gitpr', // a pull request that is being written
  'githubpr', // the same, when the branch is only on GitHub
  'gitlens', // an earlier revision
  'vsls', // a Live Share guest's view of the host's folder
];

const LANGUAGES: readonly string[] = ['markdown', 'mdx'];

/** For registering language features. */
export const ARTICLE_SELECTOR: readonly DocumentFilter[] = SCHEMES.flatMap((scheme) =>
  LANGUAGES.map((language) => ({ scheme, language })),
);

export function isArticle(document: Pick<TextDocument, 'uri' | 'languageId'>): boolean {
  // Quick diff asks for `….md.git`, a text that is never shown.
  return (
    LANGUAGES.includes(document.languageId) &&
    SCHEMES.includes(document.uri.scheme) &&
    !(document.uri.scheme === 'git' && document.uri.path.endsWith('.git'))
  );
}
