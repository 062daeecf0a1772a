import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/recognize/article/detect.js';

/** News sentences of our own, a language a line. */
const samples: { readonly [tag: string]: string } = {
  es: 'El ayuntamiento de la ciudad aprobó ayer un plan para renovar los puentes del río, aunque la oposición pidió más tiempo.',
  en: 'The city council approved a plan yesterday to rebuild the bridges over the river, though the opposition asked for more time.',
  fr: 'Le conseil municipal a adopté hier un plan pour rénover les ponts de la rivière, mais l’opposition demande plus de temps.',
  de: 'Der Stadtrat hat gestern einen Plan für die Erneuerung der Brücken über den Fluss beschlossen, doch die Opposition will mehr Zeit.',
  pt: 'A câmara municipal aprovou ontem um plano para renovar as pontes do rio, mas a oposição pediu mais tempo para o estudar.',
  it: 'Il consiglio comunale ha approvato ieri un piano per rinnovare i ponti sul fiume, ma l’opposizione ha chiesto più tempo.',
  nl: 'De gemeenteraad heeft gisteren een plan goedgekeurd om de bruggen over de rivier te vernieuwen, maar de oppositie wil meer tijd.',
  ca: 'L’ajuntament de la ciutat va aprovar ahir un pla per renovar els ponts del riu, tot i que l’oposició va demanar més temps.',
  pl: 'Rada miasta przyjęła wczoraj plan odnowienia mostów na rzece, ale opozycja prosi o więcej czasu na jego zbadanie.',
  sv: 'Kommunfullmäktige antog i går en plan för att renovera broarna över älven, men oppositionen vill ha mer tid.',
  tr: 'Belediye meclisi dün nehrin üzerindeki köprülerin yenilenmesi için bir plan kabul etti, ancak muhalefet daha çok zaman istedi.',
  ru: 'Городской совет вчера принял план ремонта мостов через реку, но оппозиция просит больше времени на его изучение.',
  uk: 'Міська рада вчора ухвалила план ремонту мостів через річку, але опозиція просить більше часу на його вивчення.',
  be: 'Гарадскі савет учора прыняў план рамонту мастоў праз раку, але апазіцыя просіць больш часу на яго вывучэнне.',
  bg: 'Градският съвет прие вчера план за ремонт на мостовете над реката, но опозицията поиска повече време, за да го проучи.',
  mk: 'Градскиот совет вчера усвои план за обнова на мостовите над реката, но опозицијата бара повеќе време.',
  sr: 'Градско веће је јуче усвојило план за обнову мостова на реци, али опозиција тражи више времена.',
  kk: 'Қалалық мәслихат кеше өзен көпірлерін жөндеу жоспарын бекітті, бірақ оппозиция көбірек уақыт сұрады және бұл үшін хат жазды.',
  da: 'Byrådet vedtog i går en plan for at forny broerne over åen, men oppositionen vil have mere tid, siger borgmesteren.',
  nb: 'Bystyret vedtok i går en plan for å fornye broene over elva, men opposisjonen vil ha mer tid etter møtet.',
  fi: 'Kaupunginvaltuusto hyväksyi eilen suunnitelman joen siltojen uusimiseksi, mutta oppositio haluaa lisää aikaa ja kuin myös rahaa.',
  et: 'Linnavolikogu kiitis eile heaks plaani jõe sildade uuendamiseks, kuid opositsioon tahab veel aega, et seda uurida.',
  lv: 'Pilsētas dome vakar apstiprināja plānu upes tiltu atjaunošanai, bet opozīcija prasa vairāk laika, lai to izpētītu.',
  lt: 'Miesto taryba vakar patvirtino upės tiltų atnaujinimo planą, tačiau opozicija prašo daugiau laiko jam išnagrinėti.',
  cs: 'Zastupitelstvo včera schválilo plán na obnovu mostů přes řeku, ale opozice žádá více času, aby ho mohla prostudovat.',
  sk: 'Zastupiteľstvo včera schválilo plán na obnovu mostov cez rieku, ale opozícia žiada viac času, aby ho mohla preštudovať.',
  sl: 'Mestni svet je včeraj sprejel načrt za obnovo mostov čez reko, vendar opozicija zahteva več časa, da bi ga preučila.',
  hr: 'Gradsko vijeće jučer je usvojilo plan za obnovu mostova na rijeci, ali oporba traži više vremena tijekom rasprave.',
  hu: 'A városi közgyűlés tegnap elfogadta a folyó hídjainak felújítási tervét, de az ellenzék még több időt kér.',
  ro: 'Consiliul local a aprobat ieri un plan pentru refacerea podurilor de peste râu, dar opoziția cere mai mult timp.',
  sq: 'Këshilli i qytetit miratoi dje një plan për rinovimin e urave mbi lumë, por opozita kërkon më shumë kohë.',
  is: 'Borgarstjórn samþykkti í gær áætlun um að endurnýja brýrnar yfir ána en minnihlutinn vill meiri tíma til að skoða það.',
  eu: 'Udalak atzo onartu zuen ibaiaren zubiak berritzeko plana, baina oposizioak denbora gehiago eskatu du eta ez da ados.',
  gl: 'O concello aprobou onte un plan para renovar as pontes do río, pero a oposición pediu máis tempo e unha nova reunión.',
  cy: 'Mae’r cyngor wedi cymeradwyo cynllun i adnewyddu’r pontydd dros yr afon, ond mae’r gwrthbleidiau am gael mwy o amser.',
  af: 'Die stadsraad het gister ’n plan goedgekeur om die brûe oor die rivier te vernuwe, maar die opposisie wil meer tyd hê.',
  id: 'Dewan kota kemarin menyetujui rencana untuk memperbaiki jembatan di atas sungai itu, tetapi oposisi meminta lebih banyak waktu.',
  vi: 'Hội đồng thành phố hôm qua đã thông qua kế hoạch sửa chữa các cây cầu trên sông, nhưng phe đối lập muốn có thêm thời gian.',
  fil: 'Inaprubahan kahapon ng konseho ng lungsod ang plano para sa mga tulay sa ilog, pero humingi ang oposisyon ng mas maraming oras.',
  sw: 'Baraza la jiji jana lilipitisha mpango wa kukarabati madaraja ya mto huo, lakini upinzani uliomba muda zaidi baada ya kikao.',
  az: 'Bələdiyyə dünən çay üzərindəki körpülərin təmiri üçün plan qəbul etdi, lakin müxalifət daha çox vaxt istədi.',
  uz: 'Shahar kengashi kecha daryo ustidagi ko‘priklarni ta’mirlash rejasini tasdiqladi, lekin muxolifat ko‘proq vaqt so‘radi va bu uchun xat yozdi.',
  ar: 'وافق مجلس المدينة أمس على خطة لتجديد الجسور فوق النهر، لكن المعارضة طلبت مزيدا من الوقت.',
  fa: 'شورای شهر دیروز طرح بازسازی پل‌های رودخانه را تصویب کرد، اما مخالفان وقت بیشتری می‌خواهند.',
  ur: 'شہری کونسل نے کل دریا کے پلوں کی مرمت کا منصوبہ منظور کر لیا، لیکن حزب اختلاف نے مزید وقت مانگا ہے۔',
  hi: 'नगर परिषद ने कल नदी के पुलों की मरम्मत की योजना को मंज़ूरी दी, लेकिन विपक्ष ने और समय माँगा है।',
  mr: 'नगरपालिकेने काल नदीवरील पुलांच्या दुरुस्तीची योजना मंजूर केली, पण विरोधकांनी आणखी वेळ मागितला आहे.',
  ne: 'नगर परिषदले हिजो नदीका पुल मर्मत गर्ने योजना स्वीकृत गरेको छ, तर विपक्षले थप समय मागेको छ।',
  bn: 'নগর পরিষদ গতকাল নদীর সেতু মেরামতের পরিকল্পনা অনুমোদন করেছে, কিন্তু বিরোধীরা আরও সময় চায়।',
  zh: '市议会昨天通过了修复河上桥梁的计划，但反对派要求更多时间。',
  ja: '市議会は昨日、川にかかる橋の改修計画を承認したが、野党はさらに時間を求めている。',
  ko: '시의회는 어제 강을 가로지르는 다리의 보수 계획을 승인했지만 야당은 더 많은 시간을 요구했다.',
  el: 'Το δημοτικό συμβούλιο ενέκρινε χθες σχέδιο για την ανακαίνιση των γεφυρών, αλλά η αντιπολίτευση ζητά περισσότερο χρόνο.',
  he: 'מועצת העיר אישרה אתמול תוכנית לשיפוץ הגשרים מעל הנהר, אך האופוזיציה ביקשה זמן נוסף.',
  ka: 'საკრებულომ გუშინ დაამტკიცა მდინარეზე ხიდების განახლების გეგმა, მაგრამ ოპოზიციას მეტი დრო სურს.',
  hy: 'Քաղաքային խորհուրդը երեկ հաստատեց կամուրջների վերանորոգման ծրագիրը, բայց ընդդիմությունը ժամանակ է խնդրում։',
  th: 'สภาเมืองอนุมัติแผนปรับปรุงสะพานข้ามแม่น้ำเมื่อวานนี้ แต่ฝ่ายค้านขอเวลาเพิ่ม',
  ta: 'நகர சபை நேற்று ஆற்றின் பாலங்களைச் சீரமைக்கும் திட்டத்திற்கு ஒப்புதல் அளித்தது.',
  am: 'የከተማው ምክር ቤት ትናንት በወንዙ ላይ ያሉትን ድልድዮች ለማደስ እቅድ አጽድቋል፤ ተቃዋሚዎች ግን ተጨማሪ ጊዜ እና ገንዘብ ጠይቀዋል።',
};

describe('the language of an article', () => {
  for (const [tag, sample] of Object.entries(samples)) {
    it(`${tag} is known by a sentence`, () => assert.equal(detectLanguage(sample), tag));
  }

  it('is Catalan, not Spanish or Portuguese, where little tells them apart', () => {
    assert.equal(detectLanguage('Les obres del port costaran 12 milions d’euros i acabaran el 2026.'), 'ca');
    assert.equal(detectLanguage('La Generalitat aprova una línia d’ajuts de 30 milions per als ajuntaments.'), 'ca');
  });

  it('is Spanish or Portuguese where names are Catalan or foreign', () => {
    assert.equal(
      detectLanguage('El grupo Girbau, con sede en Vic, prevé facturar 300 millones con la filial Müller & Söhne.'),
      'es',
    );
    assert.equal(
      detectLanguage('A fábrica de Girbau em Vic deve faturar 300 milhões de euros, segundo a empresa.'),
      'pt',
    );
  });

  it('is not guessed where numbers and names are all there is', () => {
    assert.equal(detectLanguage('12 345,67 € (2024)'), undefined);
    assert.equal(detectLanguage('Xqzt Brvw Klmn Prst Qwrt'), undefined);
  });

  it('takes well under a millisecond', () => {
    const text = (samples.pt ?? '').repeat(8).slice(0, 800);
    detectLanguage(text);
    const start = process.cpuUsage();
    for (let i = 0; i < 200; i++) detectLanguage(text);
    const { user, system } = process.cpuUsage(start);
    assert.ok((user + system) / 1000 / 200 < 1, `${(user + system) / 1000 / 200} ms`);
  });
});
