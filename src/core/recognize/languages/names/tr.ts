import type { NameWords } from '../name-words.js';

export const tr: NameWords = {
  articles: '',
  of: '',
  and: 've',
  inside: '',
  at: '',
  people: `
    bay bayan sayın doktor dr profesör prof doç av avukat başkan başkanı cumhurbaşkanı başbakan bakan bakanı milletvekili
    vali valisi kaymakam büyükelçi genel müdür müdürü ceo kurucu kurucusu ortağı yöneticisi ekonomist analist uzmanı
    araştırmacı gazeteci yazar yazarı yönetmen oyuncu oyuncusu şarkıcı sanatçı ressam teknik direktör kaleci forvet
    antrenör hakem savcı savcısı hakim hakimi komutan komutanı general albay öğretmen mühendis kral kraliçe prens`,
  organizations: `
    şirket şirketi grup grubu holding bank bankası a.ş aş ltd vakıf vakfı dernek derneği sendika sendikası parti partisi
    bakanlık bakanlığı belediye belediyesi üniversite üniversitesi hastane hastanesi kurum kurumu kurul kurulu kulüp kulübü
    mahkeme mahkemesi komisyon komisyonu ajans ajansı gazete gazetesi federasyon federasyonu odası birliği`,
  places: `
    il ili ilçe ilçesi köy köyü mahalle mahallesi cadde caddesi sokak sokağı bulvarı meydanı nehri gölü dağı denizi adası
    körfezi havalimanı limanı köprüsü barajı parkı stadı sarayı kalesi`,
  others: `ödül ödülü kupası ligi festival festivali fuarı kanun kanunu yasası savaşı anlaşması endeksi filmi kitabı romanı`,
  saying: 'söyledi belirtti açıkladı ifade dedi vurguladı kaydetti duyurdu bildirdi anlattı savundu ekledi göre',
  acting: 'satın aldı sattı üretti kurdu açtı kapattı imzaladı yatırım',
  auxiliaries: 'oldu olacak oluyor etti edecek ediyor',
  who: '',
  age: 'yaşındaki yaşında',
  capitalized: `
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma
    cumartesi pazar türk`,
  common: '',
  areas: 'Avrupa|Asya|Afrika|Orta Doğu|Akdeniz|Karadeniz|Ege|Balkanlar|Kafkasya',
  firstNames: '',
  knownOrganizations: [
    'Avrupa Birliği|AB',
    'Birleşmiş Milletler|BM',
    'Türkiye İstatistik Kurumu|TÜİK',
    'Merkez Bankası|TCMB',
  ],
  knownOthers: [],
};
