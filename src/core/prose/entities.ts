/**
 * Character references of HTML 4 (https://www.w3.org/TR/html401/sgml/entities.html) and the few of HTML 5 that people
 * type, as `name character` runs: Latin 1, then punctuation and signs, then Greek.
 */
const NAMED =
  'quot "|amp &|lt <|gt >|apos \'|nbsp \u00a0|iexcl ¡|cent ¢|pound £|curren ¤|yen ¥|brvbar ¦|sect §|uml ¨|copy ©|ordf ª|' +
  'laquo «|not ¬|shy \u00ad|reg ®|macr ¯|deg °|plusmn ±|sup2 ²|sup3 ³|acute ´|micro µ|para ¶|middot ·|cedil ¸|sup1 ¹|' +
  'ordm º|raquo »|frac14 ¼|frac12 ½|half ½|frac34 ¾|iquest ¿|Agrave À|Aacute Á|Acirc Â|Atilde Ã|Auml Ä|Aring Å|AElig Æ|' +
  'Ccedil Ç|Egrave È|Eacute É|Ecirc Ê|Euml Ë|Igrave Ì|Iacute Í|Icirc Î|Iuml Ï|ETH Ð|Ntilde Ñ|Ograve Ò|Oacute Ó|Ocirc Ô|' +
  'Otilde Õ|Ouml Ö|times ×|Oslash Ø|Ugrave Ù|Uacute Ú|Ucirc Û|Uuml Ü|Yacute Ý|THORN Þ|szlig ß|agrave à|aacute á|acirc â|' +
  'atilde ã|auml ä|aring å|aelig æ|ccedil ç|egrave è|eacute é|ecirc ê|euml ë|igrave ì|iacute í|icirc î|iuml ï|eth ð|' +
  'ntilde ñ|ograve ò|oacute ó|ocirc ô|otilde õ|ouml ö|divide ÷|oslash ø|ugrave ù|uacute ú|ucirc û|uuml ü|yacute ý|' +
  'thorn þ|yuml ÿ|OElig Œ|oelig œ|Scaron Š|scaron š|Yuml Ÿ|fnof ƒ|circ ˆ|tilde ˜|ensp \u2002|emsp \u2003|' +
  'numsp \u2007|puncsp \u2008|thinsp \u2009|ThinSpace \u2009|hairsp \u200a|zwnj \u200c|zwj \u200d|lrm \u200e|rlm \u200f|' +
  'NoBreak \u2060|hyphen \u2010|ndash –|mdash —|horbar ―|lsquo ‘|rsquo ’|sbquo ‚|ldquo “|rdquo ”|bdquo „|dagger †|' +
  'Dagger ‡|bull •|hellip …|permil ‰|prime ′|Prime ″|lsaquo ‹|rsaquo ›|oline ‾|frasl ⁄|euro €|image ℑ|weierp ℘|real ℜ|' +
  'trade ™|alefsym ℵ|larr ←|uarr ↑|rarr →|darr ↓|harr ↔|minus −|lowast ∗|radic √|prop ∝|infin ∞|sim ∼|cong ≅|asymp ≈|' +
  'ne ≠|equiv ≡|le ≤|ge ≥|dollar $|percnt %|num #|plus +|comma ,|period .|colon :|semi ;|lpar (|rpar )|sol /|bsol \\|' +
  'lowbar _|lsqb [|lbrack [|rsqb ]|rbrack ]|lcub {|rcub }|lbrace {|rbrace }|ast *|grave `|verbar ||vert ||excl !|quest ?|' +
  'commat @|equals =|frac13 ⅓|frac23 ⅔|frac15 ⅕|frac25 ⅖|frac35 ⅗|frac45 ⅘|frac16 ⅙|frac56 ⅚|frac18 ⅛|frac38 ⅜|frac58 ⅝|' +
  'frac78 ⅞|numero №|ohm Ω|Alpha Α|Beta Β|Gamma Γ|Delta Δ|Epsilon Ε|Zeta Ζ|Eta Η|Theta Θ|Iota Ι|Kappa Κ|Lambda Λ|Mu Μ|' +
  'Nu Ν|Xi Ξ|Omicron Ο|Pi Π|Rho Ρ|Sigma Σ|Tau Τ|Upsilon Υ|Phi Φ|Chi Χ|Psi Ψ|Omega Ω|alpha α|beta β|gamma γ|delta δ|' +
  'epsilon ε|zeta ζ|eta η|theta θ|iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|omicron ο|pi π|rho ρ|sigmaf ς|sigma σ|tau τ|' +
  'upsilon υ|phi φ|chi χ|psi ψ|omega ω|Ccaron Č|ccaron č|Zcaron Ž|zcaron ž|Lstrok Ł|lstrok ł|Sacute Ś|sacute ś|' +
  'Aogon Ą|aogon ą|Eogon Ę|eogon ę|Nacute Ń|nacute ń|Gbreve Ğ|gbreve ğ|Scedil Ş|scedil ş|Idot İ|inodot ı|NewLine \n|Tab \t';

let table: ReadonlyMap<string, string> | undefined;

/** The characters by name, made when a text first has a reference. */
function characters(): ReadonlyMap<string, string> {
  table ??= new Map([...NAMED.matchAll(/(\w+) ([\s\S])(?:\||$)/g)].map((match) => [match[1]!, match[2]!] as const));
  return table;
}

/**
 * The text of a character reference (`&eacute;`, `&#233;`, `&#xE9;`), or `undefined` for a name that is not known, which is
 * then shown as written. As in CommonMark, a number that is no character gives U+FFFD.
 */
export function decodeEntity(reference: string): string | undefined {
  if (reference[1] !== '#') return characters().get(reference.slice(1, -1));
  const hex = reference[2] === 'x' || reference[2] === 'X';
  const digits = reference.slice(hex ? 3 : 2, -1);
  const code = digits.length > 8 ? 0 : Number.parseInt(digits, hex ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}
