/**
 * Whether an acronym may be made of a name: all its letters are in it, in their order, the first of them first («Plocan»,
 * «AIReF», «NABU»); they are those that its words begin with, in any order («Agenzia spaziale europea», «Esa»), doubled
 * for a plural («CC OO»); or a word of the name is at an end of it («Fundação Oswaldo Cruz», «Fiocruz»).
 */
export function isMadeOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  const all = lettersOf(name);
  if (letters.length < 2 || letters.length >= all.length) return false;
  return isInside(letters, all) || isOfInitials(letters, name) || hasWordAtEnd(letters, name);
}

/** Fewer letters begin the words of a name by chance. */
const LEAST_LETTERS = 4;
/** Words in small letters of so many that an acronym may pass over. */
const SHORT_WORD = 3;

/**
 * Whether an acronym is what the words of a name begin with, one or more letters of each in their order: «Afcon», Africa
 * Cup of Nations; «Sernatur», Servicio Nacional de Turismo. Short words in small letters may be left out.
 */
export function isOfBeginnings(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  const words = wordsOf(name);
  if (letters.length < LEAST_LETTERS || words.length < 2) return false;
  // how many letters the words so far may have used up
  let used = new Set([0]);
  for (const word of words) {
    const part = lettersOf(word);
    const next = new Set(word.length <= SHORT_WORD && word === word.toLowerCase() ? used : []);
    for (const from of used)
      for (let k = 0; k < part.length && part[k] === letters[from + k]; k++) next.add(from + k + 1);
    used = next;
  }
  return used.has(letters.length);
}

/** Fewer letters may be at the end of an acronym by chance. */
const LONG_WORD = 4;

function isInside(letters: string, all: string): boolean {
  if (letters[0] !== all[0]) return false;
  let at = 0;
  for (const letter of all) if (letter === letters[at]) at++;
  return at === letters.length;
}

function isOfInitials(letters: string, name: string): boolean {
  const initials = wordsOf(name).map((word) => lettersOf(word).charAt(0));
  const capitals = wordsOf(name).filter((word) => word !== word.toLowerCase());
  const wanted = [initials, capitals.map((word) => lettersOf(word).charAt(0))].map(sorted);
  return wanted.includes(sorted([...letters])) || wanted.includes(sorted([...undoubled(letters)]));
}

const sorted = (letters: readonly string[]): string => [...letters].sort().join('');

/** «ccoo» as «co»; other letters as they are. */
function undoubled(letters: string): string {
  let single = '';
  for (let i = 0; i < letters.length; i += 2) {
    if (letters[i] !== letters[i + 1]) return letters;
    single += letters.charAt(i);
  }
  return single;
}

function hasWordAtEnd(letters: string, name: string): boolean {
  return wordsOf(name).some((word) => {
    const part = lettersOf(word);
    return part.length >= LONG_WORD && part !== letters && (letters.startsWith(part) || letters.endsWith(part));
  });
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s\-’']+/u).filter((word) => word !== '');

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
