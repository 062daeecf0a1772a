/** What the wrapper needs of VS Code's command line. */
export interface Flags {
  readonly userData: string;
  readonly extensions: string;
  readonly workspace: string;
  readonly development: string;
  readonly tests: string;
  /** Whether the extension and its tests run in the web-worker host. */
  readonly webHost: boolean;
}

/** Reads the flags as @vscode/test-electron passes them: `--name=value`. Throws when one that is needed is missing. */
export function readFlags(args: readonly string[]): Flags {
  const values = new Map<string, string>();
  const paths: string[] = [];
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) paths.push(arg);
    else values.set(name, value ?? '');
  }
  const need = (name: string): string => {
    const value = values.get(name);
    if (!value) throw new Error(`--${name} is missing`);
    return value;
  };
  const [workspace] = paths;
  if (!workspace) throw new Error('The folder to open is missing');
  return {
    userData: need('user-data-dir'),
    extensions: need('extensions-dir'),
    workspace,
    development: need('extensionDevelopmentPath'),
    tests: need('extensionTestsPath'),
    webHost: values.get('extensionDevelopmentKind') === 'web',
  };
}
