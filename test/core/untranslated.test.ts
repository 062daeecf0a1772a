import assert from 'node:assert/strict';
import { relative, resolve } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

/** Two words and a blank between them: something that is to be read. */
const PROSE = /\p{L}{2,}[,;.!?…]? +\p{L}{2,}/u;
/** What is the same in every language. */
const SAME = /\$\([\w~-]+\)|https?:\/\/|Factmark/gu;
/** Where VS Code takes what people read or are read to. */
const SHOWN = new Set(
  'label description detail placeHolder prompt title tooltip message openLabel saveLabel documentation'.split(' '),
);
const TELLING = /^(?:show(?:Information|Warning|Error)Message|say|tell|setStatusBarMessage|appendMarkdown)$/;
/** For those who write code, or for VS Code itself: reports in the log, errors of callers, styles. */
const UNREAD = /^(?:log|TypeError|Error|RangeError|createTextEditorDecorationType)$/;

interface Literal {
  readonly file: string;
  readonly text: string;
  /** The calls and fields that it stands in, the innermost first; no further than its function. */
  readonly inside: readonly string[];
  readonly isCompared: boolean;
}

const isTranslated = ({ inside }: Literal): boolean => inside.includes('t');

/** Why a literal is one that people would read untranslated; nothing when it is not. */
function objection(literal: Literal): string | undefined {
  const text = literal.text.replace(SAME, '');
  const [field = ''] = literal.inside;
  if (isTranslated(literal) || literal.inside.some((one) => UNREAD.test(one)) || text.includes(' && '))
    return undefined;
  if (PROSE.test(text)) return 'prose';
  // One small word may be an icon's or a key; what is shown of those is seen in the editor, in a language of brackets.
  const isName = /^[a-z-]+$/.test(text);
  const isShown = SHOWN.has(field) || TELLING.test(field);
  return isShown && !isName && !literal.isCompared && /\p{L}{2,}/u.test(text) ? `shown by ${field}` : undefined;
}

/** Every string in the code of a folder, with where it stands. */
function literalsIn(folder: string): readonly Literal[] {
  const api = new API({ cwd: resolve('.') });
  try {
    const snapshot = api.updateSnapshot({ openProject: resolve('tsconfig.json') });
    const [project] = snapshot.getProjects();
    assert.ok(project);
    const names = project.program.getSourceFileNames().filter((name) => name.includes(`/${folder}/`));
    return names.flatMap((name) => {
      const file = project.program.getSourceFile(name);
      return file ? literalsOf(file, relative('.', name)) : [];
    });
  } finally {
    api.close();
  }
}

function literalsOf(root: Node, file: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: Node, inside: readonly string[], isCompared: boolean): void => {
    if (is.isImportDeclaration(node) || is.isExportDeclaration(node) || is.isLiteralTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) found.push({ file, text, inside, isCompared });
    const name = nameOf(node);
    const now =
      is.isArrowFunction(node) || is.isFunctionExpression(node) ? [] : name === undefined ? inside : [name, ...inside];
    node.forEachChild((child) => visit(child, now, isComparison(node)));
  };
  visit(root, [], false);
  return found;
}

function textOf(node: Node): string | undefined {
  if (is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return is.isTemplateHead(node) || is.isTemplateMiddle(node) || is.isTemplateTail(node) ? node.text : undefined;
}

/** What is called, made or set. */
function nameOf(node: Node): string | undefined {
  if (is.isPropertyAssignment(node)) return nameText(node.name);
  if (is.isNewExpression(node)) return nameText(node.expression);
  if (is.isCallExpression(node)) {
    const { expression } = node;
    const on = is.isPropertyAccessExpression(expression) ? nameText(expression.expression) : undefined;
    return on === 'log' ? on : nameText(expression);
  }
  const isSetting = is.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken;
  return isSetting ? nameText(node.left) : undefined;
}

function nameText(node: Node): string {
  if (is.isPropertyAccessExpression(node)) return node.name.text;
  return is.isIdentifier(node) || is.isStringLiteral(node) ? node.text : '';
}

function isComparison(node: Node): boolean {
  const COMPARING = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken];
  return is.isCaseClause(node) || (is.isBinaryExpression(node) && COMPARING.includes(node.operatorToken.kind));
}

describe('the code of the editor', function () {
  this.timeout(60_000);

  it('shows no words but through the translations', () => {
    const literals = literalsIn('src/editor');
    assert.ok(literals.filter(isTranslated).length > 200, 'the translated ones are seen');
    const objections = literals.flatMap((literal) => {
      const why = objection(literal);
      return why === undefined ? [] : [`${literal.file}: ${JSON.stringify(literal.text)} (${why})`];
    });
    assert.deepEqual(objections, []);
  });

  it('would be told of words that are not translated', () => {
    const at = (text: string, ...inside: string[]): string | undefined =>
      objection({ file: '', text, inside, isCompared: false });
    assert.equal(at('Nothing found', 'run'), 'prose');
    assert.equal(at('Done', 'showInformationMessage'), 'shown by showInformationMessage');
    assert.equal(at('Open', 'label'), 'shown by label');
    assert.equal(at('Open', 't', 'label'), undefined);
    assert.equal(at('$(check) ', 'label'), undefined);
    assert.equal(at('could not be read', 'log'), undefined);
  });
});
