import { franc } from 'franc-min';

/** How much visible text is looked at, in UTF-16 code units: more costs time at each keystroke near the top. */
export const SAMPLE_LENGTH = 800;

/** Fewer letters than this say nothing about the language. */
const SHORTEST = 20;

/** ISO 639-3 codes of the detector's languages that are looked for, and their BCP 47 tags. */
export const detected: { readonly [code: string]: string } = {
  spa: 'es',
  eng: 'en',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  swh: 'sw',
  ron: 'ro',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  uzn: 'uz',
  zlm: 'ms',
  tgl: 'fil',
  hun: 'hu',
  azj: 'az',
  ces: 'cs',
  swe: 'sv',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  hin: 'hi',
  mar: 'mr',
  nep: 'ne',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  ell: 'el',
  heb: 'he',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  pan: 'pa',
  tha: 'th',
  kat: 'ka',
  amh: 'am',
};

const codes = Object.keys(detected);

/** BCP 47 tag of the language that a text is most likely in; `undefined` when too little of it speaks. */
export function detectLanguage(sample: string): string | undefined {
  return detected[franc(sample, { minLength: SHORTEST, only: codes })];
}
