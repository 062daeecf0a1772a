/** What tells languages of one script apart. */
export interface LanguageSigns {
  /** The most frequent words that are not names: articles, prepositions, pronouns, auxiliaries. */
  readonly words: string;
  /** Letters of its alphabet beside the basic ones of the script. */
  readonly letters: string;
}

/** Languages written in Latin letters, by BCP 47 tag. */
export const latin: { readonly [tag: string]: LanguageSigns } = {
  es: {
    words:
      'el la los las de del en y a que un una con por para se su sus no es al lo como más pero fue ha han entre sobre este esta desde hasta sin también según años hoy son ya muy o',
    letters: 'áéíóúüñ',
  },
  en: {
    words:
      'the of and to in a is that for on was with as it by at from are be his has have had an this which but not they were will their he she its who said after or more than been',
    letters: '',
  },
  fr: {
    words:
      'le la les de des du et en un une est que qui dans pour sur au aux par pas ne ce cette il elle avec sont se son ses plus été a à d l ont mais ou leur nous après entre selon',
    letters: 'àâæçéèêëîïôœùûüÿ',
  },
  de: {
    words:
      'der die das und in den von zu mit des im für ist auf dem nicht ein eine einen einer sich auch als an nach bei wird wurde hat am aus sie er es werden oder sind über noch um',
    letters: 'äöüß',
  },
  pt: {
    words:
      'o a os as de do da dos das em no na nos nas e que um uma com por para se não é ao à pelo pela mais como foi são seu sua seus já também entre até anos mas ou tem após',
    letters: 'áâãàçéêíóôõúü',
  },
  it: {
    words:
      'il lo la i gli le di del della dei delle degli in nel nella e che un una uno con per da dal dalla su sul sulla non è si al alla sono ha anche come più ma dopo tra questo anni alle nei',
    letters: 'àèéìíîòóùú',
  },
  nl: {
    words:
      'de het een en van in op te dat is voor met zijn aan niet er ook die door om bij naar als maar werd uit heeft nog over hij ze wordt hebben tot kan dan deze jaar meer worden',
    letters: 'éëïóöüè',
  },
  ca: {
    words:
      'el la els les de del dels en i a que un una amb per als al es se ha han no és va van més com aquest aquesta són seva seu seus fins però també entre des sobre segons anys d l pel pels ser o molt han',
    letters: 'àçèéíïòóúü·',
  },
  pl: {
    words:
      'w i na z do się że nie o to jest a za od po jak przez dla co był była było będzie są ale oraz tego roku tym jego który która które ich już tylko przed między także może przy we ze',
    letters: 'ąćęłńóśźż',
  },
  sv: {
    words:
      'och i att det som en på är av för med till den har inte om ett var de från under vid eller men så kan när efter hade mellan också år över sig ut där skulle blir vi mot vara',
    letters: 'åäöé',
  },
  tr: {
    words:
      've bir bu da de için ile olarak olan daha çok en gibi sonra kadar ise göre ancak ne var yok değil olduğu oldu yeni iki her o ki tarafından üzere ilk etti olan dedi yüzde milyon',
    letters: 'çğıöşüâîû',
  },
  da: {
    words:
      'og i at det som en på er af for med til den har ikke om et var de fra vil ved eller men så kan når efter havde mellem også år over sig ud hvor skulle bliver blev mod være siger',
    letters: 'æøåé',
  },
  nb: {
    words:
      'og i at det som en på er av for med til den har ikke om et var de fra vil ved eller men så kan når etter hadde mellom også år over seg ut hvor skulle blir ble mot være sier',
    letters: 'æøåé',
  },
  fi: {
    words:
      'ja on ei että se oli hän mutta myös kun ovat joka tai jos sekä mukaan kuin ole sen vuonna jo vain hänen nyt joka tämä olisi noin ollut vielä jälkeen enemmän miljoonaa',
    letters: 'äöåšž',
  },
  et: {
    words:
      'ja on ei et see oli ta mis kui ka oma aga või ning sest kes nii seda ole veel selle aasta aastal pärast kuid mida tema üle välja eest juba kõige olid võib vaid',
    letters: 'äöõüšž',
  },
  lv: {
    words:
      'un ir ar no uz par ka kas bet arī tiek to gada tas ne vai pēc pie kā lai gadā tika ko bija līdz vairāk savu šo viņš nav viņa kuru būs laikā',
    letters: 'āčēģīķļņšūž',
  },
  lt: {
    words:
      'ir yra į kad su iš tai buvo kaip o už dėl per apie nuo bet ne jis metų metais jo tik jau dar buvo taip kuris iki tačiau prie gali kurie pat arba taip',
    letters: 'ąčęėįšųūž',
  },
  cs: {
    words:
      'a v se na je že s z o do to ve i po pro za k od by jako ale jsou si být podle který která které byl byla bylo roku jeho už však také při nebo více která let řekl',
    letters: 'áčďéěíňóřšťúůýž',
  },
  sk: {
    words:
      'a v sa na je že s z o do to vo aj po pre za k od by ako ale sú si byť podľa ktorý ktorá ktoré bol bola bolo roku jeho už však tiež pri alebo viac rokov povedal',
    letters: 'áäčďéíĺľňóôŕšťúýž',
  },
  sl: {
    words:
      'in je v na se da za so z ki ne pri o po tudi s bi kot iz od do leta ali pa bo še ga bil bila bilo med ter več jih lahko že le svoje ker zaradi',
    letters: 'čšž',
  },
  hr: {
    words:
      'i u je na se da za su s od iz o ne po koji koja koje kako ali što će bi to kao sve godine godina nakon prema jer bio bila bilo više samo još nije ih ili te između tijekom',
    letters: 'čćđšž',
  },
  bs: {
    words:
      'i u je na se da za su s od iz o ne po koji koja koje kako ali što će bi to kao sve godine godina nakon prema jer bio bila bilo više samo još nije ih ili te tokom sa međutim saopćeno',
    letters: 'čćđšž',
  },
  hu: {
    words:
      'a az és hogy nem is egy ez meg volt de csak már mint el ki még szerint van vagy után lesz amely között évben millió sem kell azt több ezt új aki voltak ha azonban',
    letters: 'áéíóöőúüű',
  },
  ro: {
    words:
      'de și în a la cu pe să o un din care că nu pentru este mai au fi se al ale ani prin sunt dar fost după lui ca între anul sau acest această va două lei spus',
    letters: 'ăâîșțşţ',
  },
  sq: {
    words:
      'e të në i me për një që dhe nga është do u më ka se si kjo ai janë ishte nuk duke edhe por kanë pas vitin gjatë sipas tij saj këtë shumë cili',
    letters: 'çë',
  },
  is: {
    words:
      'og að í á sem er var til við um með af en það fyrir ekki hann frá hún þess hafa þar verið eru þau því eftir ári voru sé eða hefur milli upp þeir',
    letters: 'áðéíóúýþæö',
  },
  eu: {
    words:
      'eta da ez du bat izan dira baina ere hau zen egin dute dela den bere zuen beste hori duen nahi urte urtean behar edo dituzte arabera baino gehiago artean euro milioi zuten',
    letters: 'ñ',
  },
  gl: {
    words:
      'o a os as de do da dos das en no na nos nas e que un unha con por para se non é ao á polo pola máis como foi son seu súa seus xa tamén entre ata anos pero ou ten despois segundo unha',
    letters: 'áéíóúüñ',
  },
  ga: {
    words:
      'an na agus i ar go a le ag is sé bhí do tá leis de ó sin atá nach ach sa chun don bliain gur mar níos siad ina raibh seo déag ní',
    letters: 'áéíóú',
  },
  cy: {
    words:
      'y yr a yn i o ar ei mae fod wedi am eu gan i’r yw oedd na ond hefyd gyda bod ac hyn dros fel er mwy mewn ym at wrth y’n cael roedd bydd',
    letters: 'âêîôûŵŷ',
  },
  af: {
    words:
      'die en van in is het te vir wat op dat met nie ’n sy aan om was hy ook by as uit deur hulle sal maar oor kan jaar meer na word ná tot of is daar',
    letters: 'êëéèôûï',
  },
  id: {
    words:
      'yang dan di ini itu dengan untuk dari dalam tidak pada ke akan juga oleh karena adalah telah sebagai tersebut bisa ada kepada tahun lebih atau mereka kata menjadi saat miliar juta hingga bahwa',
    letters: '',
  },
  ms: {
    words:
      'yang dan di ini itu dengan untuk dari dalam tidak pada ke akan juga oleh kerana adalah telah sebagai tersebut boleh ada kepada tahun lebih atau mereka kata menjadi bagi ialah berkata bilion sebanyak serta',
    letters: '',
  },
  vi: {
    words:
      'và của là có cho trong được các không với một những để người đã này khi từ ở về đến năm tại cũng sẽ theo ra nhiều trên đồng như vào nhưng còn bị do hơn',
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  fil: {
    words:
      'ang ng sa na at ay mga ni hindi para ito siya may din kung nang isang naman ko si niya pa lang rin kanyang taon noong mula dahil ayon kay nila',
    letters: 'ñ',
  },
  sw: {
    words:
      'ya na wa kwa katika ni za la cha kuwa hii huo hiyo kama lakini pia zaidi baada yake watu mwaka huyo alisema wake hilo vya hayo wao kwamba au hakuna',
    letters: '',
  },
  az: {
    words:
      'və bu bir ilə üçün olan olub də da ki daha çox il ildə sonra görə qədər edib etdi onun isə ən var yeni həm manat faiz deyib tərəfindən artıq',
    letters: 'çəğıöşü',
  },
  uz: {
    words:
      'va bilan bu uchun bir ham da edi esa boʻlgan oʻz yil shu bo‘lib qilish qildi keyin hisoblanadi ko‘ra so‘m bo‘yicha kerak bo‘ldi o‘z ekan yoki foiz',
    letters: '',
  },
  so: {
    words:
      'oo ka ku iyo ee in uu ay waa ah la aan waxaa soo dalka sheegay kale isaga dadka lagu inuu ayaa ayay kaas markii sidii',
    letters: '',
  },
  ha: {
    words:
      'da a na ya ta wanda shi yi ba ce kuma cikin don mai wannan suka yana ne ga ko daga za an domin bayan wasu kan',
    letters: 'ɓɗƙ',
  },
  yo: { words: 'ni ti ati sí fún náà pé àwọn tí ó sì kan lọ wọ́n bá ṣe ọdún láti àti jẹ́ kò', letters: 'áàéèẹíìóòọúùṣ' },
};

/** Languages written in Cyrillic letters. */
export const cyrillic: { readonly [tag: string]: LanguageSigns } = {
  ru: {
    words:
      'и в не на с что по о к как из от у за он для это же а был было была до или его её их также года году при более уже только после будет были который которые со между во чтобы может',
    letters: 'ёыэъ',
  },
  uk: {
    words:
      'і в не на з що по про до як із від у за він для це же а був було була та або його її їх також року році при більше вже лише після буде були який які зі між щоб може й є',
    letters: 'іїєґ',
  },
  be: {
    words:
      'і ў не на з што па аб да як ад у за ён для гэта жа а быў было была та або яго яе іх таксама года годзе пры больш ужо толькі пасля будзе былі які якія са паміж каб можа',
    letters: 'іўёыэ',
  },
  bg: {
    words:
      'и в на да се не от за с е че по са ще като със до или през който която които след бе беше има това му тази при повече година също но между лева във ли най към',
    letters: 'ъ',
  },
  mk: {
    words:
      'и во на да се не од за со е дека по ќе како до или која кој кои по беше има ова при повеќе година исто но меѓу денари ги го му оваа според нема',
    letters: 'ѓѕјљњќџ',
  },
  sr: {
    words:
      'и у је на се да за су с од из о не по који која које како али што ће би то као све године након према јер био била било више само још није их или те између динара',
    letters: 'ђјљњћџ',
  },
  kk: {
    words:
      'және мен бұл үшін да де бір деп бойынша жылы осы болып ол екен болған кейін туралы бар еді емес сол теңге жылдың қазақстан туралы',
    letters: 'әғқңөұүһіыэё',
  },
  ky: {
    words:
      'жана менен бул үчүн да бир деп боюнча жылы ал болгон кийин бар эле эмес ошол сом жылдын кыргыз тууралуу болуп',
    letters: 'ңөүыэё',
  },
  mn: {
    words:
      'нь ба энэ тэр байна бол юм болон оны онд гэж гэсэн тухай улсын манай монгол дээр хүн төгрөг байгаа хийх ажил',
    letters: 'өүыэё',
  },
  tg: { words: 'ва дар аз ба ки бо ин барои аст он як соли то шуд буд мо худро сомонӣ', letters: 'ғӣқӯҳҷэё' },
  tt: {
    words: 'һәм белән бу өчен бер да дә дип буенча елда ул булган соң бар иде түгел татарстан',
    letters: 'әөүҗңһыэё',
  },
  ba: {
    words: 'һәм менән был өсөн бер да тип буйынса йылда ул булған һуң бар ине түгел башҡортостан',
    letters: 'әөүғҡңҙҫһыэё',
  },
};

/** Languages written in Arabic letters. */
export const arabic: { readonly [tag: string]: LanguageSigns } = {
  ar: {
    words:
      'في من على إلى أن عن مع هذا هذه التي الذي بعد كان قال لا ما أو بين كما قد ذلك لم وقال خلال عام منذ كانت أكثر',
    letters: 'ةىكيأإآؤئ',
  },
  fa: {
    words: 'و در به از که این را با است برای آن یک تا خود های شد می بر هم کرد سال گفت شده بود دو نیز اما ما وی',
    letters: 'پچژگکیآ',
  },
  ur: {
    words: 'کے کی میں ہے اور سے کا کو نے پر ہیں یہ اس کہ ہے تھا نہیں بھی ایک کیا کر سال لیے گیا جو ان رہے تک',
    letters: 'ٹڈڑںےہھپچژگکی',
  },
  ps: { words: 'د په او چې کې ته دی نه له سره یې دا کړي شوي هم خو پر یو چی وي شول وايي', letters: 'ټډړږښځڅېۍئګ' },
  sd: { words: 'جي ۾ ۽ کي جو آهي کان سان هن جا لاءِ ته ٿي به نه آهن ڪري هڪ', letters: 'ڄڃڇڙڻٿٺٽڦڪ' },
};

/** Languages written in Devanagari. */
export const devanagari: { readonly [tag: string]: LanguageSigns } = {
  hi: { words: 'के की में है का को से और ने पर हैं यह कि भी नहीं एक था ही लिए इस हो कर गया साल थे तक', letters: '' },
  mr: {
    words: 'आणि आहे या च्या ते की व आहेत हे मध्ये होते नाही एक त्या असे तर केली केला झाली म्हणून होता करण्यात यांनी',
    letters: 'ळ',
  },
  ne: { words: 'र को छ मा का ले पनि भएको गरेको छन् यो हो लागि नै गर्ने थियो भन्ने एक सो तथा उनले गरिएको', letters: '' },
  kok: { words: 'आनी आसा हे ह्या तें जाल्ले म्हण कडेन खातीर आशिल्ले ना सगळ्या', letters: 'ळ' },
};

/** Languages written in Bengali letters. */
export const bengali: { readonly [tag: string]: LanguageSigns } = {
  bn: { words: 'ও এর এই করে থেকে না হয় তার জন্য এবং একটি করা হবে তিনি সঙ্গে হয়েছে বছর টাকা কিন্তু', letters: 'র' },
  as: { words: 'আৰু এই কৰে পৰা নহয় তেওঁ বাবে এটা কৰা হ’ব লগত হৈছে বছৰ কিন্তু', letters: 'ৰৱ' },
};

/** Languages written in Ethiopic letters. */
export const ethiopic: { readonly [tag: string]: LanguageSigns } = {
  am: { words: 'እና ነው ላይ ውስጥ ወደ ግን ጋር ሆነ ነበር እንደ ዓመት በኋላ', letters: '' },
  ti: { words: 'እዩ ናይ ኣብ ካብ ናብ ምስ ድማ እቲ ኣሎ ነቲ ዓመት ዝነበረ', letters: 'ኣ' },
};
