import { resolve } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API, type Checker, type Project, type Symbol as TypeScriptSymbol } from 'typescript/unstable/sync';

/*
 * The page on the library, made from its own docstrings: what `src/cli/library.ts` exports, each with what its comment
 * says and how it is declared.
 */

export const API_PAGE = 'src/cli/API.md';
const LIBRARY = 'src/cli/library.ts';

/** Something that the library exports. */
export interface ApiEntry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type';
  /** Its docstring, as Markdown; empty without one. */
  readonly doc: string;
  /** Its declaration without bodies. */
  readonly code: string;
}

/** What the library exports, by name. */
export function apiEntries(): readonly ApiEntry[] {
  const api = new API({ cwd: resolve('.') });
  try {
    const [project] = api.updateSnapshot({ openProject: resolve('tsconfig.json') }).getProjects();
    const file = project?.program.getSourceFile(resolve(LIBRARY));
    const module = file && project?.checker.getSymbolAtLocation(file);
    if (!project || !module) throw new Error(`${LIBRARY} is in no project`);
    return project.checker
      .getExportsOfModule(module)
      .map((symbol) => entryOf(symbol, project))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } finally {
    api.close();
  }
}

/** The page as Markdown. */
export function apiPage(entries: readonly ApiEntry[] = apiEntries()): string {
  const section = (title: string, kind: ApiEntry['kind']): string => {
    const found = entries.filter((one) => one.kind === kind);
    return [`## ${title}`, ...found.map(entryText)].join('\n\n');
  };
  return `${[
    '# The library',
    '<!-- Made from the docstrings by `npm run build -- --types`. Change those. -->',
    "`npm install factmark`, then `import { recognize } from 'factmark'`: Node 20 or later, types included, nothing is sent anywhere. Offsets are UTF-16 code units into the source, ends exclusive. Bad options throw a `TypeError` that names the option.",
    section('Functions', 'function'),
    section('Errors', 'class'),
    section('Types', 'type'),
  ].join('\n\n')}\n`;
}

function entryText({ name, doc, code }: ApiEntry): string {
  return [`### ${name}`, ...(doc === '' ? [] : [doc]), `\`\`\`ts\n${code}\n\`\`\``].join('\n\n');
}

function entryOf(exported: TypeScriptSymbol, { checker }: Project): ApiEntry {
  const symbol = checker.getAliasedSymbol(exported);
  const [handle] = symbol.declarations;
  const node = handle?.resolve();
  if (!node) throw new Error(`${exported.name} has no declaration`);
  return {
    name: exported.name,
    kind: is.isFunctionDeclaration(node) ? 'function' : is.isClassDeclaration(node) ? 'class' : 'type',
    doc: docOf(symbol, checker),
    code: codeOf(node, symbol, checker),
  };
}

/** The comment, and what its tags say of arguments, errors and results. */
function docOf(symbol: TypeScriptSymbol, checker: Checker): string {
  const text = symbol
    .getDocumentationComment(checker)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
  const tags = symbol.getJsDocTags(checker).map(({ name, text: said = '' }) => {
    const line = String(said)
      .replace(/\s*\n\s*/gu, ' ')
      .trim();
    return `- *${name}* ${name === 'param' ? line.replace(/^\S+/u, '`$&`') : line.replace(/^\{(\w+)\}/u, '`$1`')}`;
  });
  return [text, tags.join('\n')].filter((part) => part !== '').join('\n\n');
}

function codeOf(node: Node, symbol: TypeScriptSymbol, checker: Checker): string {
  const text = textOf(node);
  if (is.isFunctionDeclaration(node)) return `${until(node, node.body)};`;
  if (is.isClassDeclaration(node)) return classText(node);
  if (is.isTypeAliasDeclaration(node) && /\btypeof\b/u.test(text)) {
    const type = checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), node, NO_TRUNCATION | IN_TYPE_ALIAS);
    return `type ${symbol.name} = ${type};`;
  }
  return text;
}

/** Of TypeScript's flags for writing types. */
const NO_TRUNCATION = 1;
const IN_TYPE_ALIAS = 1 << 23;

/** Only what others can reach, without bodies. */
function classText(node: Node): string {
  const members: string[] = [];
  let head = textOf(node).split('{')[0] ?? '';
  node.forEachChild((member) => {
    if (is.isPropertyDeclaration(member) || is.isMethodDeclaration(member) || is.isConstructorDeclaration(member)) {
      const body = 'body' in member ? (member.body as Node | undefined) : undefined;
      const said = until(member, body);
      if (!/^(?:private|protected|#)|\s#/u.test(said)) members.push(`  ${said.replace(/;?$/u, ';')}`);
    }
  });
  head = head.trimEnd();
  return `${head} {\n${members.join('\n')}\n}`;
}

/** A declaration without its comment and `export`. */
function textOf(node: Node): string {
  return until(node, undefined);
}

function until(node: Node, body: Node | undefined): string {
  const source = node.getSourceFile().text;
  return source
    .slice(node.getStart(), body ? body.getStart() : node.end)
    .replace(/^export (?:declare )?/u, '')
    .trimEnd();
}
