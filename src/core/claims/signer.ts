/** Who made a commit, as git shows it with `.mailmap`. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/**
 * Whether a reviewer's handle is that of a commit's author: the name, the address, or what stands before its @ (of
 * GitHub's own addresses, the user's name).
 */
export function isSigner({ name, email }: Author, reviewer: string): boolean {
  const local = email.split('@')[0] ?? '';
  const user = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/u.exec(email)?.[1];
  return [name, email, local, user].some((one) => one !== undefined && one !== '' && folded(one) === folded(reviewer));
}

const folded = (text: string): string => text.trim().normalize('NFC').toLowerCase();
