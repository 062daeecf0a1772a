/** Whether all letters of an acronym are in a name, in their order, the first of them first: «Plocan», «AIReF», «NABU». */
export function isMadeOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  const all = lettersOf(name);
  if (letters.length < 2 || letters.length >= all.length || letters[0] !== all[0]) return false;
  let at = 0;
  for (const letter of all) if (letter === letters[at]) at++;
  return at === letters.length;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
