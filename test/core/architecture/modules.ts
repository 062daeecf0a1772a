import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ModuleImport {
  readonly specifier: string;
  /** The imported file of ours, relative to the repository's root; absent for packages. */
  readonly target?: string;
}

export interface Module {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** Without comments; strings are kept. */
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly ModuleImport[];
}

/** A comment, or one of the literals that may hold what looks like one. */
const commentOrLiteral =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/gu;

/** Import and export declarations, types included, and imports in expressions. */
const specifiers =
  /^(?:import|export)\s+(?:[\w*${}\s,]*?\sfrom\s*)?['"](?<declared>[^'"\n]+)['"]|\b(?:import|require)\(\s*['"](?<called>[^'"\n]+)['"]/gmu;

export function withoutComments(source: string): string {
  return source.replace(commentOrLiteral, (match) => (/^\/[*/]/u.test(match) ? ' ' : match));
}

/** Reads one file's imports. `file` is relative to the root and may exist only in a test. */
export function readModule(file: string, source: string): Module {
  const code = withoutComments(source);
  const imports = [...code.matchAll(specifiers)].map(({ groups }): ModuleImport => {
    const specifier = groups?.declared ?? groups?.called ?? '';
    if (!specifier.startsWith('.')) return { specifier };
    const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/u, '.ts');
    return { specifier, target };
  });
  return { path: file, code, lines: source.replace(/\n$/u, '').split('\n').length, imports };
}

/** All TypeScript files below a folder of the repository. */
export function readModules(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readModule(name, readFileSync(name, 'utf8')));
}
