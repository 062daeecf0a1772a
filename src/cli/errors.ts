const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ENAMETOOLONG: 'the name is too long',
};

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Why something could not be read, without the paths and numbers that the system puts into its messages. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code] ?? code;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  return error instanceof Error ? error.message : String(error);
}

const writeReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'there is no room for a file of this size',
  EROFS: 'writing there is not allowed',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  ENOENT: 'its folder is gone',
};

/** Why something could not be written, likewise. */
export function writeReasonOf(error: unknown): string {
  const code = codeOf(error);
  return code !== undefined && Object.hasOwn(writeReasons, code) ? (writeReasons[code] ?? code) : reasonOf(error);
}
