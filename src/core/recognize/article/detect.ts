import { franc } from 'franc-min';

/** How much visible text is looked at, in UTF-16 code units: more costs time at each keystroke near the top. */
export const SAMPLE_LENGTH = 800;

/** Fewer letters than this say nothing about the language. */
const SHORTEST = 20;

/** ISO 639-3 codes of the detector to BCP 47 tags. */
const tags: { readonly [code: string]: string } = {
  spa: 'es',
  eng: 'en',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  jav: 'jv',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  swh: 'sw',
  sun: 'su',
  ron: 'ro',
  hau: 'ha',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  yor: 'yo',
  uzn: 'uz',
  zlm: 'ms',
  ibo: 'ig',
  ceb: 'ceb',
  tgl: 'fil',
  hun: 'hu',
  azj: 'az',
  ces: 'cs',
  run: 'rn',
  plt: 'mg',
  mad: 'mad',
  nya: 'ny',
  kin: 'rw',
  zul: 'zu',
  swe: 'sv',
  lin: 'ln',
  som: 'so',
  ilo: 'ilo',
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

/** BCP 47 tag of the language that a text is most likely in; `undefined` when too little of it speaks. */
export function detectLanguage(sample: string): string | undefined {
  return tags[franc(sample, { minLength: SHORTEST })];
}
