import type { LanguagePack } from './types.js';

/** Spanish. */
export const es: LanguagePack = {
  tag: 'es',
  region: 'ES',
  functionWords: `
    a al algo algunas algunos ambas ambos ante antes aquel aquella aún aunque bajo cada casi como con contra cual cuando
    cuanto de del desde donde dos durante e el él ella ellas ellos en entonces entre era eran es esa esas ese eso esos
    esta está están estas este esto estos fue fueron ha había habían han hasta hay incluso la las le les lo los luego
    más me menos mientras mil mucho muchos muy nada ni no nos o otra otras otro otros para pero poco pocos por porque
    pues que qué quien quienes según ser si sí sido sin sobre son su sus también tampoco tan tanto tiene tienen toda
    todas todo todos tras u un una unas uno unos y ya yo serán será podría puede pueden`,
  numbers: {
    decimal: ',',
    group: '. \u00a0\u202f\u2009',
    regions: {
      MX: { decimal: '.', group: ', \u00a0\u202f\u2009' },
      US: { decimal: '.', group: ',' },
      PR: { decimal: '.', group: ',' },
      GT: { decimal: '.', group: ',' },
      HN: { decimal: '.', group: ',' },
      NI: { decimal: '.', group: ',' },
      PA: { decimal: '.', group: ',' },
      SV: { decimal: '.', group: ',' },
      DO: { decimal: '.', group: ',' },
      PE: { decimal: '.', group: ',' },
    },
    cardinals: {
      cero: 0,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      'veintiuno|veintiún|veintiuna': 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      'cien|ciento': 100,
      'doscientos|doscientas': 200,
      'trescientos|trescientas': 300,
      'cuatrocientos|cuatrocientas': 400,
      'quinientos|quinientas': 500,
      'seiscientos|seiscientas': 600,
      'setecientos|setecientas': 700,
      'ochocientos|ochocientas': 800,
      'novecientos|novecientas': 900,
      mil: 1000,
    },
    joiners: { y: 'tens' },
    multipliers: { 'docena|docenas': 12, 'decena|decenas': 10, 'centenar|centenares': 100, 'millar|millares': 1000 },
    magnitudes: { mil: 3, 'millón|millones': 6, 'billón|billones': 12, 'trillón|trillones': 18 },
    abbreviations: { 'miles de millones|millardo|millardos': 9, 'mill|mill.|mills.|mdd': 6 },
    moneyAbbreviations: { M: 6, MM: 6, k: 3, K: 3, m: 6 },
    one: 'un|una|uno',
    andHalf: 'y medio|y media',
    half: 'medio|media',
    ordinals: {
      'primero|primera|primer|primeros|primeras': 1,
      'segundo|segunda|segundos|segundas': 2,
      'tercero|tercera|tercer': 3,
      'cuarto|cuarta': 4,
      'quinto|quinta': 5,
      'sexto|sexta': 6,
      'séptimo|séptima|sétimo|sétima': 7,
      'octavo|octava': 8,
      'noveno|novena': 9,
      'décimo|décima': 10,
      'undécimo|undécima|decimoprimero|decimoprimera': 11,
      'duodécimo|duodécima|decimosegundo|decimosegunda': 12,
    },
    ordinalSuffixes: 'º|ª|.º|.ª|°|.er|er|ero|era|.ero|.era|do|da|to|ta|vo|va|mo|ma',
    fractions: {
      'medio|medios': 2,
      'tercio|tercios|tercera parte|terceras partes': 3,
      'cuarto|cuartos|cuarta parte|cuartas partes': 4,
      'quinto|quintos|quinta parte|quintas partes': 5,
      'sexto|sextos|sexta parte|sextas partes': 6,
      'octavo|octavos|octava parte|octavas partes': 8,
      'décimo|décimos|décima parte|décimas partes': 10,
    },
    halfOf: 'la mitad de|la mitad del|mitad de',
    outOf: 'de cada',
  },
  amounts: {
    of: 'de|del',
    boundsBefore: {
      'más de|superior a|superiores a|por encima de|mayor de|mayores de|por más de|algo más de|poco más de|un poco más de|bastante más de|mucho más de':
        'more-than',
      'menos de|inferior a|inferiores a|por debajo de|menor de|menores de|algo menos de|poco menos de|un poco menos de|bastante menos de|mucho menos de':
        'less-than',
      'hasta|como máximo|a lo sumo|no más de|un máximo de|máximo de|como mucho|hasta un máximo de|máximo|no superior a|no superiores a':
        'at-most',
      'al menos|por lo menos|como mínimo|no menos de|un mínimo de|mínimo de|a partir de|mínimo|cuando menos':
        'at-least',
      'aproximadamente|alrededor de|unos|unas|cerca de|casi|en torno a|cosa de|aprox|aprox.|prácticamente|próximo a|próxima a|próximos a|próximas a|más o menos|rondando|a punto de|cercano a|cercana a|cercanos a|cercanas a|entorno a':
        'about',
    },
    destinations: {
      words: 'hasta',
      verbs: `creció crecieron crece crecen crecer creciendo crecido subió subieron sube suben subir subiendo subido aumentó aumentaron
        aumenta aumentan aumentar aumentado aumentando cayó cayeron cae caen caer cayendo caído bajó bajaron baja bajan bajar
        bajado bajando descendió descendieron desciende descienden descender descendido redujo redujeron reduce reducen reducir
        reducido reduciendo avanzó avanzaron avanza avanzar avanzado retrocedió retrocede retroceder pasó pasaron pasa pasan
        pasar pasado pasando escaló escala escalar elevó elevaron eleva elevan elevar elevado elevando disminuyó disminuyeron
        disminuye disminuir desplomó desploma recortó recorta recortar incrementó incrementa incrementar incrementado
        duplicó triplicó multiplicó repuntó moderó ralentizó`,
    },
    contractions: { de: 'del', a: 'al' },
    boundsAfter: {
      'o más|como mínimo|por lo menos|al menos|en adelante': 'at-least',
      'o menos|como máximo|como mucho|a lo sumo': 'at-most',
      'aproximadamente|más o menos|aprox|largos': 'about',
    },
    ranges: [
      { open: 'entre', link: 'y|e' },
      { open: 'desde', link: 'a|hasta' },
      { open: 'de|del', link: 'a|hasta|al', openOutside: true },
      { link: 'a|o' },
    ],
    articles: 'el|la|los|las|un|una|unos|unas|l|del|al',
    percent: 'por ciento|por cien|%',
    points: 'puntos porcentuales|punto porcentual|pp|p. p.|puntos de porcentaje|puntos de IVA',
    basisPoints: 'puntos básicos|punto básico|pb|p. b.|puntos base',
    indexPoints: 'puntos|punto|enteros',
    joiners: 'y|con',
    currencies: {
      'euro|euros': 'EUR',
      'dólar|dólares': 'USD CAD AUD HKD SGD NZD TWD',
      'rublo|rublos': 'RUB BYN',
      'peso|pesos': 'MXN ARS COP CLP UYU DOP PHP CUP',
      'libra|libras|libra esterlina|libras esterlinas': 'GBP EGP LBP SYP',
      'libra egipcia|libras egipcias': 'EGP',
      'franco|francos': 'CHF XOF XAF CDF',
      'franco CFA|francos CFA': 'XOF XAF',
      'yen|yenes': 'JPY',
      'yuan|yuanes|yuan chino|renminbi|renminbis': 'CNY',
      'won|wones': 'KRW KPW',
      'real|reales': 'BRL',
      'rupia|rupias': 'INR PKR IDR LKR NPR',
      'corona|coronas': 'SEK NOK DKK CZK ISK',
      'zloty|zlotys|zlotis|esloti|eslotis': 'PLN',
      'forinto|forintos|florín húngaro|florines húngaros': 'HUF',
      'lira|liras': 'TRY',
      'grivna|grivnas|jrivnia|jrivnias': 'UAH',
      'séquel|séqueles|shekel|shekels': 'ILS',
      'dirham|dirhams|dírham|dírhams': 'AED MAD',
      'dinar|dinares': 'KWD RSD IQD JOD DZD TND BHD LYD',
      'riyal|riyales|rial|riales': 'SAR IRR QAR OMR YER',
      'sol|soles|nuevo sol|nuevos soles': 'PEN',
      'boliviano|bolivianos': 'BOB',
      'bolívar|bolívares': 'VES',
      'guaraní|guaraníes': 'PYG',
      'quetzal|quetzales': 'GTQ',
      'lempira|lempiras': 'HNL',
      'córdoba|córdobas': 'NIO',
      'colón|colones': 'CRC',
      'balboa|balboas': 'PAB',
      'gourde|gourdes': 'HTG',
      'rand|rands': 'ZAR',
      'naira|nairas': 'NGN',
      'baht|bahts|bat': 'THB',
      'ringgit|ringgits': 'MYR',
      'dong|dongs': 'VND',
      'lev|levas|leva': 'BGN',
      'leu|leus|lei': 'RON MDL',
      'tenge|tenges': 'KZT',
      'peseta|pesetas': 'ESP',
      'marco|marcos|marcos alemanes': 'DEM',
    },
    subunits: { 'céntimo|céntimos|céntimos de euro': 'EUR', 'centavo|centavos': 'USD', 'penique|peniques': 'GBP' },
    units: {
      'vatio|vatios': 'W',
      'kilovatio|kilovatios': 'kW',
      'megavatio|megavatios': 'MW',
      'gigavatio|gigavatios': 'GW',
      'kilovatio hora|kilovatios hora|kilovatio-hora|kilovatios-hora': 'kW.h',
      'megavatio hora|megavatios hora|megavatio-hora|megavatios-hora': 'MW.h',
      'gigavatio hora|gigavatios hora|gigavatio-hora|gigavatios-hora': 'GW.h',
      'teravatio hora|teravatios hora|teravatio-hora|teravatios-hora': 'TW.h',
      'kilómetro|kilómetros': 'km',
      'kilómetro cuadrado|kilómetros cuadrados': 'km2',
      'kilómetro por hora|kilómetros por hora': 'km/h',
      'metro|metros': 'm',
      'metro cuadrado|metros cuadrados': 'm2',
      'metro cúbico|metros cúbicos': 'm3',
      'centímetro|centímetros': 'cm',
      'milímetro|milímetros': 'mm',
      'nanómetro|nanómetros': 'nm',
      'hectómetro cúbico|hectómetros cúbicos': 'hm3',
      'hectárea|hectáreas': 'har',
      'kilo|kilos|kilogramo|kilogramos': 'kg',
      'gramo|gramos': 'g',
      'miligramo|miligramos': 'mg',
      'tonelada|toneladas': 't',
      'quintal|quintales': '{quintal}',
      'litro|litros': 'L',
      'mililitro|mililitros': 'mL',
      'hectolitro|hectolitros': 'hL',
      'grado|grados|grados centígrados|grados Celsius|grado centígrado': 'Cel',
      'grados Fahrenheit': '[degF]',
      'milla|millas': '[mi_i]',
      'milla náutica|millas náuticas': '[nmi_i]',
      'pie|pies': '[ft_i]',
      'pie cuadrado|pies cuadrados': '[sft_i]',
      'pulgada|pulgadas': '[in_i]',
      'yarda|yardas': '[yd_i]',
      'acre|acres': '[acr_us]',
      'onza|onzas': '[oz_av]',
      'galón|galones': '[gal_us]',
      'barril|barriles': '[bbl_us]',
      'nudo|nudos': '[kn_i]',
      'caballo|caballos|caballos de vapor|caballos de potencia': '{CV}',
      'voltio|voltios': 'V',
      'hercio|hercios': 'Hz',
      'megahercio|megahercios': 'MHz',
      'gigahercio|gigahercios': 'GHz',
      'decibelio|decibelios': 'dB',
      'caloría|calorías': 'cal',
      'kilocaloría|kilocalorías': 'kcal',
      'kilobyte|kilobytes': 'kBy',
      'megabyte|megabytes': 'MBy',
      'gigabyte|gigabytes|giga|gigas': 'GBy',
      'terabyte|terabytes': 'TBy',
      'petabyte|petabytes': 'PBy',
      'megabit por segundo|megabits por segundo|megas': 'Mbit/s',
      'año luz|años luz': '[ly]',
      'bitcoin|bitcoins|bitcóin|bitcoines': '{BTC}',
      'ether|ethers|éter': '{ETH}',
    },
    adjectives: `nuevos nuevas nuevo nueva grandes gran grande pequeños pequeñas principales mayores menores mejores peores
      primeros primeras últimos últimas otros otras jóvenes viejos viejas presuntos presuntas posibles diferentes
      distintos distintas antiguos antiguas altos altas buenos buenas`,
    labelsBefore:
      'versión|capítulo|página|páginas|pág.|art.|artículo|artículos|apartado|número|núm.|nº|n.º|n.°|sección|figura|tabla|cuadro|vuelo|línea|ley|decreto|calle|avenida|sala|canal|puerta|aula|habitación|planta|teléfono|tel.|tfno.|código|tomo|volumen|edición|grupo|fase|nivel|categoría|modelo|carretera|autovía|expediente|§|#|+',
    clock: 'a las|a la|las|la|sobre las|hacia las|desde las|hasta las',
    labelsBehind: 'a. m.|p. m.|a.m.|p.m.|am|pm',
  },
  dates: {},
  names: {
    articles: 'el la los las lo',
    of: 'de del',
    and: 'y e',
    inside: 'para por contra sobre en a al con sin',
    at: 'en desde hacia hasta',
    people: `
      señor señora señorita señores don doña doctor doctora sr sra sres srta dr dra d dña prof lic ing excmo ilmo fray sor
      monseñor padre hermano hermana cura obispo arzobispo cardenal papa rabino imán rey reina príncipe
      princesa duque duquesa conde condesa marqués marquesa infanta infante barón emperador emperatriz sultán emir jeque
      presidente presidenta expresidente expresidenta ex vicepresidente vicepresidenta mandatario mandataria líder
      dirigente dirigentes portavoz portavoces ministro ministra ministros exministro exministra viceministro viceministra
      canciller secretario secretaria subsecretario consejero consejera consejeros conseller consellera alcalde alcaldesa
      exalcalde concejal concejala edil edila diputado diputada diputados senador senadora eurodiputado eurodiputada
      parlamentario parlamentaria congresista gobernador gobernadora delegado delegada subdelegado embajador embajadora
      cónsul comisario comisaria premier lehendakari president candidato candidata candidatos aspirante opositor opositora
      director directora exdirector exdirectora directores subdirector subdirectora gerente ejecutivo ejecutiva ceo
      fundador fundadora cofundador cofundadora jefe jefa exjefe patrón patrona empresario empresaria empresarios magnate
      multimillonario banquero banquera presentador presentadora periodista periodistas redactor redactora corresponsal
      enviado enviada columnista analista analistas economista economistas consultor consultora asesor asesora experto
      experta expertos abogado abogada abogados fiscal fiscales juez jueza jueces magistrado magistrada letrado letrada
      notario procurador defensor defensora testigo acusado acusada condenado detenido detenida víctima general coronel
      comandante capitán teniente sargento cabo soldado almirante brigadier mariscal inspector inspectora agente policía
      médico médica cirujano psicólogo psicóloga enfermera enfermero científico científica científicos físico física
      químico bióloga biólogo investigador investigadora investigadores ingeniero ingeniera astronauta matemático
      catedrático catedrática profesor profesora profesores maestro maestra rector rectora decano decana estudiante alumno
      historiador historiadora filósofo filósofa sociólogo socióloga politólogo politóloga arqueólogo arqueóloga
      arquitecto arquitecta escritor escritora escritores novelista poeta poetisa dramaturgo autor autora autores
      ensayista traductor editor editora crítico artista artistas pintor pintora escultor escultora fotógrafo fotógrafa
      cineasta realizador guionista productor productora actor actriz actores cantante cantantes cantautor músico
      compositor compositora pianista guitarrista bailarina bailarín coreógrafo soprano tenor torero diestro matador
      novillero modista diseñador diseñadora cocinero chef futbolista jugador jugadora jugadores delantero defensa
      portero guardameta centrocampista entrenador entrenadora técnico seleccionador árbitro ciclista corredor tenista
      piloto pilotos nadador nadadora atleta golfista boxeador campeón campeona ganador ganadora medallista escalador
      sprinter base pívot alero vecino vecina amigo amiga esposo esposa marido mujer hijo hija hijos padres madre tío tía
      sobrino sobrina nieto nieta abuelo abuela viuda viudo novio novia joven niño niña ciudadano ciudadana activista
      sindicalista militante terrorista etarra guerrillero preso narcotraficante dictador exdictador disidente miembro
      socio compañero colega representante representantes titular responsable presunto presunta llamado llamada apellidado`,
    longTitles:
      'primer ministro|primera ministra|secretario de Estado|secretaria de Estado|jefe del Estado|jefe de Estado|consejero delegado|consejera delegada|Su Majestad|Su Santidad',
    organizations: `
      organización organizaciones empresa empresas compañía compañías sociedad grupo grupos banco bancos caja corporación
      firma firmas multinacional startup start-up emergente filial matriz fabricante proveedor proveedora operador
      operadora productora distribuidora aseguradora eléctrica petrolera minera constructora inmobiliaria farmacéutica
      cervecera aerolínea aerolíneas consultora auditora gestora cadena editorial discográfica tecnológica siderúrgica
      automovilística consorcio cooperativa holding laboratorio laboratorios bufete marca plataforma bolsa fondo asociación
      asociaciones federación confederación unión fundación instituto institución centro academia colegio escuela
      facultad universidad universitat universidade politécnica hospital clínica museo biblioteca orquesta teatro
      ministerio ministerios departamento secretaría subsecretaría dirección consejería conselleria consejo comisión
      comité agencia oficina autoridad servicio servicios instituciones ayuntamiento ajuntament diputación cabildo
      generalitat junta xunta gobierno govern ejecutivo parlamento parlament congreso cámara senado asamblea cortes
      tribunal audiencia juzgado fiscalía corte supremo defensoría partido partidos coalición sindicato sindicatos
      patronal cámaras policía guardia ejército armada fuerza fuerzas ertzaintza mossos cuerpo brigada frente movimiento
      plataformas liga club equipo real atlético deportivo selección escudería federaciones iglesia arzobispado obispado
      conferencia episcopado cofradía orden cruz ong periódico diario revista semanario rotativo medio medios portal
      emisora televisión radio televisiones cadenas agencias red coordinadora colectivo observatorio registro tesorería
      hacienda aduana embajada consulado comandancia delegación consejos tertulia banda milicia guerrilla cártel
      ministry`,
    places: `
      ciudad ciudades capital capitales región regiones provincia provincias comunidad estado república reino país países
      municipio municipios localidad localidades pueblo pueblos aldea villa barrio barrios distrito comarca isla islas
      archipiélago península continente costa cabo golfo bahía mar océano río ríos lago embalse pantano valle sierra monte
      montes montaña cordillera pico volcán desierto selva bosque parque playa playas puerto aeropuerto estación frontera
      calle avenida plaza paseo carretera autopista autovía puente barranco polígono estadio palacio castillo catedral
      basílica monasterio ermita cementerio cárcel prisión penal edificio torre urbanización residencia camino cerro
      canal túnel alto puertos hotel auditorio pabellón velódromo circuito campo oeste norte sur este santuario cantón
      condado departamento prefectura franja meseta ría cuenca zona san`,
    others: `
      ley leyes decreto código constitución estatuto tratado acuerdo pacto protocolo convenio plan programa proyecto
      operación caso sumario premio premios medalla copa campeonato torneo mundial mundiales eurocopa liga supercopa
      trofeo gran giro tour vuelta juegos olimpiada festival feria congreso cumbre foro exposición bienal concurso carnaval
      libro novela película filme documental serie disco álbum canción tema ópera obra cuadro revista ensayo poema
      tragedia comedia musical espectáculo programa informe telenovela videojuego juego modelo chip chips procesador
      procesadores avión aviones helicóptero coche vehículo barco buque petrolero submarino cohete satélite sonda misil
      nave telescopio móvil teléfono consola tableta ordenador aplicación app software sistema versión virus huracán
      tormenta borrasca ciclón criptomoneda criptomonedas criptodivisa moneda token vacuna fármaco medicamento índice
      guerra batalla revolución día semana año mes fiesta semana`,
    saying: `
      según dijo dice afirmó afirma aseguró asegura explicó explica señaló señala declaró declara añadió añade indicó indica
      manifestó anunció anuncia informó informa informan comentó comenta reconoció reconoce recordó recuerda insistió
      insiste destacó destaca subrayó subraya advirtió advierte criticó critica sostuvo sostiene opinó opina apuntó apunta
      precisó negó niega admitió admite confirmó confirma respondió responde preguntó lamentó lamenta reiteró reitera
      consideró considera pidió pide exigió reclamó propuso propone prometió promete acusó acusa denunció denuncia escribió
      escribe citó cita citando aseveró concluyó relató expresó agregó resumió matizó cree piensa opina contó cuenta
      reveló revela publicó publica`,
    acting: `
      planea opera posee lanzó lanzará lanza fabrica fabricó compró comprará adquirió adquirirá vendió venderá invirtió
      invertirá cotiza cotizó facturó ingresó ganó obtuvo presentó prevé construirá producirá produce desarrolla
      desarrolló contrató despidió emplea gestiona explota ofrece suministra suministrará absorbió fusionó financió
      patrocina emitió recaudó distribuye exporta importa comercializa parece anteriormente`,
    age: 'años año',
    capitalized: `
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
      miércoles jueves viernes sábado domingo primavera verano otoño invierno usted ustedes ud uds`,
    common: `
      ahora además así hoy ayer mañana anoche antier después antes mientras finalmente actualmente asimismo aunque cuando
      como donde si pero sino sólo solo solamente también tampoco quizá quizás tal vez acaso siempre nunca jamás todavía aún
      ya bien mal mejor peor mucho mucha muchas poco poca pocas bastante demasiado demasiados cualquier cualquiera alguno
      alguna alguien nadie ninguno ninguna ningún nada cierto cierta ciertos hace hacía hacen hizo hemos han haber habrá
      había hubo hay es son era eran fue fueron será serán sería ser estar está están estaba estaban estuvo tengo tiene
      tienen tenía tenían tuvo puede pueden podía podría podrán quiere quieren quería debe deben debía dijo dice dicen
      afirmó aseguró explicó señaló añadió indicó según durante mediante excepto salvo conforme respecto frente gracias
      pese debido junto dentro fuera lejos cerca encima debajo delante detrás alrededor través apenas casi incluso
      precisamente claro seguro verdad quién qué cuál cuáles cuándo cuánto cuánta cuántos cómo dónde porque pues entonces
      luego aquí ahí allí allá este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus
      nuestro nuestra nuestros nuestras vuestro ello ella ellas ellos nosotros nosotras vosotros uno una unos unas dos tres
      cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil miles millones primero
      primera segundo segunda tercero tercera tercer último última últimos últimas otro otra otros otras todo toda todos
      todas ambos ambas varios varias algunos algunas muchos pocos tantos tanto tanta mismo misma mismos mismas fuentes
      expertos gente personas hombres mujeres niños jóvenes vecinos trabajadores víctimas autoridades medios informe
      resultado resultados datos cifras precio precios ventas noticias foto fotos vídeo imagen gráfico fuente leer lee
      vea ver véase clave claves opinión análisis entrevista editorial cultura deportes economía política sociedad
      internacional nacional local ciencia tecnología salud educación sucesos inicio fin principio parte partes total
      cabe sobra falta basta queda quedan sigue siguen cuesta parece resulta existe existen ocurre sucede conviene
      llegó llega salió entró empezó comenzó terminó acabó murió nació vive vivía creo pienso sé digo veo vamos vaya venga
      mire mira oiga hombre mujer niño amigo señores queridos estimado estimada hola adiós bueno buena buenos buenas gran
      grande nuevo nueva nuevos nuevas viejo viejos antiguo antigua segun visto dado dada vistos hecho hecha preguntado
      preguntada interrogado tras ante bajo cada sin con contra desde hasta para por entre hacia sobre cosas algo alguien
      eso esto aquello sí no ni o u y e a al de del en el la los las lo un se me te le les nos os que quien quienes cuyo
      cuya menos más muy tan igual cuanto tarde noche día días año años mes meses semana semanas siglo hora horas minuto
      iglesia dios estado gobierno desgraciadamente afortunadamente naturalmente evidentemente probablemente
      posiblemente especialmente concretamente recientemente posteriormente anteriormente inicialmente tradicionalmente
      pasar conseguir hacer saber tener poner dar decir ir venir estudiar trabajar vivir comer aprender lograr
      convertido nacido situado ubicado considerado acompañado rodeado tratándose siendo habiendo teniendo partiendo
      aun inclusive lástima ojalá menudo vale ok okay aprobado rechazado suspendido detenidos heridos muertos
      miembros empresas ciudadanos padres familiares testigos agentes bomberos soldados médicos investigadores científicos
      jugadores equipos partidos grupos países ciudades campesinos indígenas obreros estudiantes maestros jueces
      consumo producción inversión empleo paro inflación crecimiento caída subida aumento descenso mercado mercados`,
    countries: {
      AC: { name: 'Isla de la Ascensión|Ascensión', demonym: '' },
      AD: { name: 'Andorra', demonym: 'andorrano|andorrana|andorranos|andorranas' },
      AE: { name: 'Emiratos Árabes Unidos|Emiratos Árabes|EAU', demonym: 'emiratí|emiratíes|emiratís' },
      AF: { name: 'Afganistán', demonym: 'afgano|afgana|afganos|afganas' },
      AG: { name: 'Antigua y Barbuda', demonym: 'antiguano|antiguana|antiguanos|antiguanas' },
      AI: { name: 'Anguila', demonym: 'anguilano|anguilana|anguilanos|anguilanas' },
      AL: { name: 'Albania', demonym: 'albanés|albanesa|albaneses|albanesas' },
      AM: { name: 'Armenia', demonym: 'armenio|armenia|armenios|armenias' },
      AO: { name: 'Angola', demonym: 'angoleño|angoleña|angoleños|angoleñas|angolano|angolana|angolanos|angolanas' },
      AQ: { name: 'Antártida', demonym: 'antártico|antártica|antárticos|antárticas' },
      AR: { name: 'Argentina', demonym: 'argentino|argentina|argentinos|argentinas' },
      AS: { name: 'Samoa Americana', demonym: '' },
      AT: {
        name: 'Austria',
        demonym: 'austriaco|austriaca|austriacos|austriacas|austríaco|austríaca|austríacos|austríacas',
      },
      AU: { name: 'Australia', demonym: 'australiano|australiana|australianos|australianas' },
      AW: { name: 'Aruba', demonym: 'arubeño|arubeña|arubeños|arubeñas' },
      AX: { name: 'Islas Åland|Islas Aland', demonym: '' },
      AZ: { name: 'Azerbaiyán', demonym: 'azerbaiyano|azerbaiyana|azerbaiyanos|azerbaiyanas|azerí|azeríes|azerís' },
      BA: {
        name: 'Bosnia y Herzegovina|Bosnia-Herzegovina|Bosnia',
        demonym:
          'bosnio|bosnia|bosnios|bosnias|bosnioherzegovino|bosnioherzegovina|bosnioherzegovinos|bosnioherzegovinas',
      },
      BB: { name: 'Barbados', demonym: 'barbadense|barbadenses' },
      BD: { name: 'Bangladés|Bangladesh', demonym: 'bangladesí|bangladesíes|bangladesís' },
      BE: { name: 'Bélgica', demonym: 'belga|belgas' },
      BF: { name: 'Burkina Faso', demonym: 'burkinés|burkinesa|burkineses|burkinesas' },
      BG: { name: 'Bulgaria', demonym: 'búlgaro|búlgara|búlgaros|búlgaras' },
      BH: { name: 'Baréin|Bahréin|Bahrein', demonym: 'bareiní|bareiníes|bareinís|bahreiní|bahreiníes|bahreinís' },
      BI: { name: 'Burundi', demonym: 'burundés|burundesa|burundeses|burundesas' },
      BJ: { name: 'Benín|Benin', demonym: 'beninés|beninesa|benineses|beninesas' },
      BL: { name: 'San Bartolomé', demonym: '' },
      BM: { name: 'Bermudas', demonym: 'bermudeño|bermudeña|bermudeños|bermudeñas' },
      BN: { name: 'Brunéi|Brunei', demonym: 'bruneano|bruneana|bruneanos|bruneanas' },
      BO: { name: 'Bolivia', demonym: 'boliviano|boliviana|bolivianos|bolivianas' },
      BQ: { name: 'Caribe neerlandés|Bonaire', demonym: '' },
      BR: {
        name: 'Brasil',
        demonym: 'brasileño|brasileña|brasileños|brasileñas|brasilero|brasilera|brasileros|brasileras',
      },
      BS: { name: 'Bahamas|Las Bahamas', demonym: 'bahameño|bahameña|bahameños|bahameñas' },
      BT: { name: 'Bután|Bhután', demonym: 'butanés|butanesa|butaneses|butanesas' },
      BV: { name: 'Isla Bouvet', demonym: '' },
      BW: { name: 'Botsuana|Botswana', demonym: 'botsuano|botsuana|botsuanos|botsuanas' },
      BY: { name: 'Bielorrusia|Belarús', demonym: 'bielorruso|bielorrusa|bielorrusos|bielorrusas' },
      BZ: { name: 'Belice', demonym: 'beliceño|beliceña|beliceños|beliceñas' },
      CA: { name: 'Canadá', demonym: 'canadiense|canadienses' },
      CC: { name: 'Islas Cocos', demonym: '' },
      CD: {
        name: 'República Democrática del Congo|RD Congo|RDC|Zaire',
        demonym: 'congoleño|congoleña|congoleños|congoleñas|congolés|congolesa|congoleses|congolesas',
      },
      CF: {
        name: 'República Centroafricana',
        demonym: 'centroafricano|centroafricana|centroafricanos|centroafricanas',
      },
      CG: { name: 'Congo|República del Congo', demonym: '' },
      CH: {
        name: 'Suiza|Confederación Helvética',
        demonym: 'suizo|suiza|suizos|suizas|helvético|helvética|helvéticos|helvéticas',
      },
      CI: { name: 'Costa de Marfil|Côte d’Ivoire', demonym: 'marfileño|marfileña|marfileños|marfileñas' },
      CK: { name: 'Islas Cook', demonym: '' },
      CL: { name: 'Chile', demonym: 'chileno|chilena|chilenos|chilenas' },
      CM: { name: 'Camerún', demonym: 'camerunés|camerunesa|cameruneses|camerunesas' },
      CN: { name: 'China|República Popular China', demonym: 'chino|china|chinos|chinas' },
      CO: { name: 'Colombia', demonym: 'colombiano|colombiana|colombianos|colombianas' },
      CR: { name: 'Costa Rica', demonym: 'costarricense|costarricenses|tico|tica|ticos|ticas' },
      CU: { name: 'Cuba', demonym: 'cubano|cubana|cubanos|cubanas' },
      CV: { name: 'Cabo Verde', demonym: 'caboverdiano|caboverdiana|caboverdianos|caboverdianas' },
      CW: { name: 'Curazao|Curaçao|Curasao', demonym: 'curazoleño|curazoleña|curazoleños|curazoleñas' },
      CX: { name: 'Isla de Navidad', demonym: '' },
      CY: { name: 'Chipre', demonym: 'chipriota|chipriotas' },
      CZ: { name: 'Chequia|República Checa', demonym: 'checo|checa|checos|checas' },
      DE: {
        name: 'Alemania|República Federal de Alemania|RFA',
        demonym: 'alemán|alemana|alemanes|alemanas|germano|germana|germanos|germanas',
      },
      DJ: { name: 'Yibuti|Djibouti', demonym: 'yibutiano|yibutiana|yibutianos|yibutianas' },
      DK: { name: 'Dinamarca', demonym: 'danés|danesa|daneses|danesas' },
      DM: { name: 'Dominica', demonym: '' },
      DO: { name: 'República Dominicana', demonym: 'dominicano|dominicana|dominicanos|dominicanas' },
      DZ: { name: 'Argelia', demonym: 'argelino|argelina|argelinos|argelinas' },
      EC: { name: 'Ecuador', demonym: 'ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas' },
      EE: { name: 'Estonia', demonym: 'estonio|estonia|estonios|estonias' },
      EG: { name: 'Egipto', demonym: 'egipcio|egipcia|egipcios|egipcias' },
      EH: { name: 'Sáhara Occidental|Sahara Occidental', demonym: 'saharaui|saharauis' },
      ER: { name: 'Eritrea', demonym: 'eritreo|eritrea|eritreos|eritreas' },
      ES: { name: 'España', demonym: 'español|española|españoles|españolas|hispano|hispana|hispanos|hispanas' },
      ET: { name: 'Etiopía', demonym: 'etíope|etíopes' },
      FI: { name: 'Finlandia', demonym: 'finlandés|finlandesa|finlandeses|finlandesas' },
      FJ: { name: 'Fiyi|Fiji', demonym: 'fiyiano|fiyiana|fiyianos|fiyianas' },
      FK: { name: 'Islas Malvinas|Malvinas|Las Malvinas', demonym: 'malvinense|malvinenses' },
      FM: { name: 'Micronesia', demonym: 'micronesio|micronesia|micronesios|micronesias' },
      FO: { name: 'Islas Feroe', demonym: 'feroés|feroesa|feroeses|feroesas' },
      FR: { name: 'Francia', demonym: 'francés|francesa|franceses|francesas|galo|gala|galos|galas' },
      GA: { name: 'Gabón', demonym: 'gabonés|gabonesa|gaboneses|gabonesas' },
      GB: { name: 'Reino Unido|Gran Bretaña|UK|R. U.', demonym: 'británico|británica|británicos|británicas' },
      GD: { name: 'Granada', demonym: 'granadino|granadina|granadinos|granadinas' },
      GE: { name: 'Georgia', demonym: 'georgiano|georgiana|georgianos|georgianas' },
      GF: { name: 'Guayana Francesa|Guayana francesa', demonym: '' },
      GG: { name: 'Guernsey|Guernesey', demonym: '' },
      GH: { name: 'Ghana', demonym: 'ghanés|ghanesa|ghaneses|ghanesas' },
      GI: { name: 'Gibraltar', demonym: 'gibraltareño|gibraltareña|gibraltareños|gibraltareñas' },
      GL: { name: 'Groenlandia', demonym: 'groenlandés|groenlandesa|groenlandeses|groenlandesas' },
      GM: { name: 'Gambia', demonym: 'gambiano|gambiana|gambianos|gambianas' },
      GN: { name: 'Guinea|Guinea Conakry', demonym: 'guineano|guineana|guineanos|guineanas' },
      GP: { name: 'Guadalupe', demonym: '' },
      GQ: { name: 'Guinea Ecuatorial', demonym: 'ecuatoguineano|ecuatoguineana|ecuatoguineanos|ecuatoguineanas' },
      GR: { name: 'Grecia', demonym: 'griego|griega|griegos|griegas|heleno|helena|helenos|helenas' },
      GS: { name: 'Islas Georgia del Sur y Sandwich del Sur|Georgia del Sur', demonym: '' },
      GT: { name: 'Guatemala', demonym: 'guatemalteco|guatemalteca|guatemaltecos|guatemaltecas' },
      GU: { name: 'Guam', demonym: 'guameño|guameña|guameños|guameñas' },
      GW: {
        name: 'Guinea-Bisáu|Guinea Bissau|Guinea-Bissau',
        demonym: 'bisauguineano|bisauguineana|bisauguineanos|bisauguineanas',
      },
      GY: { name: 'Guyana', demonym: 'guyanés|guyanesa|guyaneses|guyanesas' },
      HK: { name: 'Hong Kong', demonym: 'hongkonés|hongkonesa|hongkoneses|hongkonesas' },
      HM: { name: 'Islas Heard y McDonald', demonym: '' },
      HN: { name: 'Honduras', demonym: 'hondureño|hondureña|hondureños|hondureñas' },
      HR: { name: 'Croacia', demonym: 'croata|croatas' },
      HT: { name: 'Haití', demonym: 'haitiano|haitiana|haitianos|haitianas' },
      HU: { name: 'Hungría', demonym: 'húngaro|húngara|húngaros|húngaras|magiar|magiares' },
      ID: { name: 'Indonesia', demonym: 'indonesio|indonesia|indonesios|indonesias' },
      IE: { name: 'Irlanda|República de Irlanda', demonym: 'irlandés|irlandesa|irlandeses|irlandesas' },
      IL: { name: 'Israel', demonym: 'israelí|israelíes|israelís' },
      IM: { name: 'Isla de Man', demonym: '' },
      IN: { name: 'India|la India', demonym: 'indio|india|indios|indias' },
      IO: { name: 'Territorio Británico del Océano Índico', demonym: '' },
      IQ: { name: 'Irak|Iraq', demonym: 'iraquí|iraquíes|iraquís|irakí|irakíes|irakís' },
      IR: { name: 'Irán', demonym: 'iraní|iraníes|iranís' },
      IS: { name: 'Islandia', demonym: 'islandés|islandesa|islandeses|islandesas' },
      IT: { name: 'Italia', demonym: 'italiano|italiana|italianos|italianas' },
      JE: { name: 'Jersey', demonym: '' },
      JM: {
        name: 'Jamaica',
        demonym: 'jamaicano|jamaicana|jamaicanos|jamaicanas|jamaiquino|jamaiquina|jamaiquinos|jamaiquinas',
      },
      JO: { name: 'Jordania', demonym: 'jordano|jordana|jordanos|jordanas' },
      JP: { name: 'Japón', demonym: 'japonés|japonesa|japoneses|japonesas|nipón|nipona|nipones|niponas' },
      KE: { name: 'Kenia|Kenya', demonym: 'keniano|keniana|kenianos|kenianas|keniata|keniatas' },
      KG: { name: 'Kirguistán|Kirguizistán', demonym: 'kirguís|kirguises|kirguisa|kirguisas' },
      KH: { name: 'Camboya', demonym: 'camboyano|camboyana|camboyanos|camboyanas' },
      KI: { name: 'Kiribati', demonym: 'kiribatiano|kiribatiana|kiribatianos|kiribatianas' },
      KM: { name: 'Comoras|Islas Comoras', demonym: 'comorense|comorenses' },
      KN: {
        name: 'San Cristóbal y Nieves',
        demonym: 'sancristobaleño|sancristobaleña|sancristobaleños|sancristobaleñas',
      },
      KP: { name: 'Corea del Norte', demonym: 'norcoreano|norcoreana|norcoreanos|norcoreanas' },
      KR: { name: 'Corea del Sur|República de Corea', demonym: 'surcoreano|surcoreana|surcoreanos|surcoreanas' },
      KW: { name: 'Kuwait', demonym: 'kuwaití|kuwaitíes|kuwaitís' },
      KY: { name: 'Islas Caimán', demonym: 'caimanés|caimanesa|caimaneses|caimanesas' },
      KZ: { name: 'Kazajistán|Kazajstán|Kazakhstán', demonym: 'kazajo|kazaja|kazajos|kazajas' },
      LA: { name: 'Laos', demonym: 'laosiano|laosiana|laosianos|laosianas' },
      LB: { name: 'Líbano|el Líbano', demonym: 'libanés|libanesa|libaneses|libanesas' },
      LC: { name: 'Santa Lucía', demonym: 'santaluciano|santaluciana|santalucianos|santalucianas' },
      LI: {
        name: 'Liechtenstein',
        demonym: 'liechtensteiniano|liechtensteiniana|liechtensteinianos|liechtensteinianas',
      },
      LK: {
        name: 'Sri Lanka',
        demonym: 'esrilanqués|esrilanquesa|esrilanqueses|esrilanquesas|ceilanés|ceilanesa|ceilaneses|ceilanesas',
      },
      LR: { name: 'Liberia', demonym: 'liberiano|liberiana|liberianos|liberianas' },
      LS: { name: 'Lesoto|Lesotho', demonym: 'lesotense|lesotenses' },
      LT: { name: 'Lituania', demonym: 'lituano|lituana|lituanos|lituanas' },
      LU: { name: 'Luxemburgo', demonym: 'luxemburgués|luxemburguesa|luxemburgueses|luxemburguesas' },
      LV: { name: 'Letonia', demonym: 'letón|letona|letones|letonas' },
      LY: { name: 'Libia', demonym: 'libio|libia|libios|libias' },
      MA: { name: 'Marruecos', demonym: 'marroquí|marroquíes|marroquís' },
      MC: { name: 'Mónaco', demonym: 'monegasco|monegasca|monegascos|monegascas' },
      MD: { name: 'Moldavia|Moldova', demonym: 'moldavo|moldava|moldavos|moldavas' },
      ME: { name: 'Montenegro', demonym: 'montenegrino|montenegrina|montenegrinos|montenegrinas' },
      MF: { name: 'San Martín', demonym: '' },
      MG: { name: 'Madagascar', demonym: 'malgache|malgaches' },
      MH: { name: 'Islas Marshall', demonym: 'marshalés|marshalesa|marshaleses|marshalesas' },
      MK: {
        name: 'Macedonia del Norte|Macedonia',
        demonym: 'macedonio|macedonia|macedonios|macedonias|normacedonio|normacedonia|normacedonios|normacedonias',
      },
      ML: { name: 'Malí|Mali', demonym: 'maliense|malienses' },
      MM: { name: 'Myanmar|Birmania|Myanmar (Birmania)', demonym: 'birmano|birmana|birmanos|birmanas' },
      MN: { name: 'Mongolia', demonym: 'mongol|mongoles' },
      MO: { name: 'Macao', demonym: 'macaense|macaenses' },
      MP: { name: 'Islas Marianas del Norte', demonym: '' },
      MQ: { name: 'Martinica', demonym: 'martiniqués|martiniquesa|martiniqueses|martiniquesas' },
      MR: { name: 'Mauritania', demonym: 'mauritano|mauritana|mauritanos|mauritanas' },
      MS: { name: 'Montserrat', demonym: '' },
      MT: { name: 'Malta', demonym: 'maltés|maltesa|malteses|maltesas' },
      MU: { name: 'Mauricio', demonym: 'mauriciano|mauriciana|mauricianos|mauricianas' },
      MV: { name: 'Maldivas', demonym: 'maldivo|maldiva|maldivos|maldivas' },
      MW: { name: 'Malaui|Malawi', demonym: 'malauí|malauíes|malauís' },
      MX: {
        name: 'México|Méjico',
        demonym: 'mexicano|mexicana|mexicanos|mexicanas|mejicano|mejicana|mejicanos|mejicanas',
      },
      MY: { name: 'Malasia', demonym: 'malasio|malasia|malasios|malasias' },
      MZ: { name: 'Mozambique', demonym: 'mozambiqueño|mozambiqueña|mozambiqueños|mozambiqueñas' },
      NA: { name: 'Namibia', demonym: 'namibio|namibia|namibios|namibias' },
      NC: { name: 'Nueva Caledonia', demonym: 'neocaledonio|neocaledonia|neocaledonios|neocaledonias' },
      NE: { name: 'Níger', demonym: 'nigerino|nigerina|nigerinos|nigerinas' },
      NF: { name: 'Isla Norfolk', demonym: '' },
      NG: { name: 'Nigeria', demonym: 'nigeriano|nigeriana|nigerianos|nigerianas' },
      NI: { name: 'Nicaragua', demonym: 'nicaragüense|nicaragüenses|nica|nicas' },
      NL: {
        name: 'Países Bajos|Holanda',
        demonym: 'neerlandés|neerlandesa|neerlandeses|neerlandesas|holandés|holandesa|holandeses|holandesas',
      },
      NO: { name: 'Noruega', demonym: 'noruego|noruega|noruegos|noruegas' },
      NP: { name: 'Nepal', demonym: 'nepalí|nepalíes|nepalís|nepalés|nepalesa|nepaleses|nepalesas' },
      NR: { name: 'Nauru', demonym: 'nauruano|nauruana|nauruanos|nauruanas' },
      NU: { name: 'Niue', demonym: '' },
      NZ: { name: 'Nueva Zelanda|Nueva Zelandia', demonym: 'neozelandés|neozelandesa|neozelandeses|neozelandesas' },
      OM: { name: 'Omán', demonym: 'omaní|omaníes|omanís' },
      PA: { name: 'Panamá', demonym: 'panameño|panameña|panameños|panameñas' },
      PE: { name: 'Perú|el Perú', demonym: 'peruano|peruana|peruanos|peruanas' },
      PF: { name: 'Polinesia Francesa|Polinesia francesa', demonym: 'polinesio|polinesia|polinesios|polinesias' },
      PG: { name: 'Papúa Nueva Guinea|Papúa-Nueva Guinea', demonym: 'papú|papúes' },
      PH: { name: 'Filipinas', demonym: 'filipino|filipina|filipinos|filipinas' },
      PK: {
        name: 'Pakistán|Paquistán',
        demonym: 'pakistaní|pakistaníes|pakistanís|paquistaní|paquistaníes|paquistanís',
      },
      PL: { name: 'Polonia', demonym: 'polaco|polaca|polacos|polacas' },
      PM: { name: 'San Pedro y Miquelón', demonym: '' },
      PN: { name: 'Islas Pitcairn', demonym: '' },
      PR: {
        name: 'Puerto Rico',
        demonym: 'puertorriqueño|puertorriqueña|puertorriqueños|puertorriqueñas|boricua|boricuas',
      },
      PS: {
        name: 'Palestina|Territorios Palestinos|Gaza|Cisjordania|Franja de Gaza',
        demonym: 'palestino|palestina|palestinos|palestinas',
      },
      PT: { name: 'Portugal', demonym: 'portugués|portuguesa|portugueses|portuguesas|luso|lusa|lusos|lusas' },
      PW: { name: 'Palaos', demonym: 'palauano|palauana|palauanos|palauanas' },
      PY: { name: 'Paraguay', demonym: 'paraguayo|paraguaya|paraguayos|paraguayas' },
      QA: { name: 'Catar|Qatar', demonym: 'catarí|cataríes|catarís|qatarí|qataríes|qatarís' },
      RE: { name: 'Reunión|La Reunión|isla de Reunión', demonym: '' },
      RO: { name: 'Rumanía|Rumania', demonym: 'rumano|rumana|rumanos|rumanas' },
      RS: { name: 'Serbia', demonym: 'serbio|serbia|serbios|serbias' },
      RU: { name: 'Rusia|Federación Rusa|Federación de Rusia', demonym: 'ruso|rusa|rusos|rusas' },
      RW: { name: 'Ruanda|Rwanda', demonym: 'ruandés|ruandesa|ruandeses|ruandesas' },
      SA: { name: 'Arabia Saudí|Arabia Saudita', demonym: 'saudí|saudíes|saudís|saudita|sauditas' },
      SB: { name: 'Islas Salomón', demonym: 'salomonense|salomonenses' },
      SC: { name: 'Seychelles', demonym: 'seychellense|seychellenses' },
      SD: { name: 'Sudán', demonym: 'sudanés|sudanesa|sudaneses|sudanesas' },
      SE: { name: 'Suecia', demonym: 'sueco|sueca|suecos|suecas' },
      SG: { name: 'Singapur', demonym: 'singapurense|singapurenses' },
      SH: { name: 'Santa Elena', demonym: '' },
      SI: { name: 'Eslovenia', demonym: 'esloveno|eslovena|eslovenos|eslovenas' },
      SJ: { name: 'Svalbard y Jan Mayen|Svalbard', demonym: '' },
      SK: { name: 'Eslovaquia', demonym: 'eslovaco|eslovaca|eslovacos|eslovacas' },
      SL: { name: 'Sierra Leona', demonym: 'sierraleonés|sierraleonesa|sierraleoneses|sierraleonesas' },
      SM: { name: 'San Marino', demonym: 'sanmarinense|sanmarinenses' },
      SN: { name: 'Senegal', demonym: 'senegalés|senegalesa|senegaleses|senegalesas' },
      SO: { name: 'Somalia', demonym: 'somalí|somalíes|somalís' },
      SR: { name: 'Surinam', demonym: 'surinamés|surinamesa|surinameses|surinamesas' },
      SS: { name: 'Sudán del Sur', demonym: 'sursudanés|sursudanesa|sursudaneses|sursudanesas' },
      ST: { name: 'Santo Tomé y Príncipe', demonym: 'santotomense|santotomenses' },
      SV: { name: 'El Salvador', demonym: 'salvadoreño|salvadoreña|salvadoreños|salvadoreñas' },
      SX: { name: 'Sint Maarten', demonym: '' },
      SY: { name: 'Siria', demonym: 'sirio|siria|sirios|sirias' },
      SZ: { name: 'Esuatini|Eswatini|Suazilandia', demonym: 'suazi|suazis' },
      TC: { name: 'Islas Turcas y Caicos', demonym: '' },
      TD: { name: 'Chad', demonym: 'chadiano|chadiana|chadianos|chadianas' },
      TF: { name: 'Territorios Australes Franceses', demonym: '' },
      TG: { name: 'Togo', demonym: 'togolés|togolesa|togoleses|togolesas' },
      TH: { name: 'Tailandia', demonym: 'tailandés|tailandesa|tailandeses|tailandesas' },
      TJ: { name: 'Tayikistán', demonym: 'tayiko|tayika|tayikos|tayikas' },
      TK: { name: 'Tokelau', demonym: '' },
      TL: { name: 'Timor Oriental|Timor-Leste', demonym: 'timorense|timorenses' },
      TM: {
        name: 'Turkmenistán',
        demonym: 'turcomano|turcomana|turcomanos|turcomanas|turkmeno|turkmena|turkmenos|turkmenas',
      },
      TN: { name: 'Túnez', demonym: 'tunecino|tunecina|tunecinos|tunecinas' },
      TO: { name: 'Tonga', demonym: 'tongano|tongana|tonganos|tonganas' },
      TR: { name: 'Turquía', demonym: 'turco|turca|turcos|turcas' },
      TT: { name: 'Trinidad y Tobago', demonym: 'trinitense|trinitenses' },
      TV: { name: 'Tuvalu', demonym: 'tuvaluano|tuvaluana|tuvaluanos|tuvaluanas' },
      TW: { name: 'Taiwán', demonym: 'taiwanés|taiwanesa|taiwaneses|taiwanesas' },
      TZ: { name: 'Tanzania', demonym: 'tanzano|tanzana|tanzanos|tanzanas' },
      UA: { name: 'Ucrania', demonym: 'ucraniano|ucraniana|ucranianos|ucranianas|ucranio|ucrania|ucranios|ucranias' },
      UG: { name: 'Uganda', demonym: 'ugandés|ugandesa|ugandeses|ugandesas' },
      UM: { name: 'Islas menores alejadas de EE. UU.', demonym: '' },
      US: {
        name: 'Estados Unidos|EE. UU.|EE.UU.|EEUU|EE UU|Estados Unidos de América|USA|U.S.A.|E.U.',
        demonym:
          'estadounidense|estadounidenses|norteamericano|norteamericana|norteamericanos|norteamericanas|estadunidense|estadunidenses',
      },
      UY: { name: 'Uruguay', demonym: 'uruguayo|uruguaya|uruguayos|uruguayas' },
      UZ: { name: 'Uzbekistán', demonym: 'uzbeko|uzbeka|uzbekos|uzbekas' },
      VA: {
        name: 'Ciudad del Vaticano|Vaticano|el Vaticano|Santa Sede',
        demonym: 'vaticano|vaticana|vaticanos|vaticanas',
      },
      VC: { name: 'San Vicente y las Granadinas', demonym: 'sanvicentino|sanvicentina|sanvicentinos|sanvicentinas' },
      VE: { name: 'Venezuela', demonym: 'venezolano|venezolana|venezolanos|venezolanas' },
      VG: { name: 'Islas Vírgenes Británicas', demonym: '' },
      VI: { name: 'Islas Vírgenes de EE. UU.|Islas Vírgenes de los Estados Unidos|Islas Vírgenes', demonym: '' },
      VN: { name: 'Vietnam|Viet Nam', demonym: 'vietnamita|vietnamitas' },
      VU: { name: 'Vanuatu', demonym: 'vanuatuense|vanuatuenses' },
      WF: { name: 'Wallis y Futuna', demonym: '' },
      WS: { name: 'Samoa', demonym: 'samoano|samoana|samoanos|samoanas' },
      XK: { name: 'Kosovo', demonym: 'kosovar|kosovares' },
      YE: { name: 'Yemen', demonym: 'yemení|yemeníes|yemenís' },
      YT: { name: 'Mayotte', demonym: '' },
      ZA: { name: 'Sudáfrica', demonym: 'sudafricano|sudafricana|sudafricanos|sudafricanas' },
      ZM: { name: 'Zambia', demonym: 'zambiano|zambiana|zambianos|zambianas' },
      ZW: { name: 'Zimbabue|Zimbabwe', demonym: 'zimbabuense|zimbabuenses' },
    },
    cities: {
      ES: 'Madrid|Barcelona|Valencia|València|Sevilla|Zaragoza|Málaga|Murcia|Palma|Palma de Mallorca|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Vitoria|Vitoria-Gasteiz|A Coruña|La Coruña|Granada|Elche|Oviedo|Cartagena|Jerez|Jerez de la Frontera|Terrassa|Sabadell|Móstoles|Pamplona|Almería|Fuenlabrada|Leganés|San Sebastián|Donostia|Santander|Burgos|Castellón|Albacete|Getafe|Alcorcón|Logroño|Badajoz|Salamanca|Huelva|Lleida|Lérida|Tarragona|León|Cádiz|Jaén|Ourense|Orense|Girona|Gerona|Lugo|Santiago de Compostela|Cáceres|Melilla|Ceuta|Guadalajara|Toledo|Pontevedra|Palencia|Ciudad Real|Zamora|Ávila|Cuenca|Huesca|Segovia|Soria|Teruel|Mérida|Avilés|Ferrol|Torrejón de Ardoz|Alcalá de Henares|Alcobendas|Marbella|Algeciras|Reus|Las Palmas|Las Palmas de Gran Canaria|Santa Cruz de Tenerife|Ibiza|Eibar|Irún|Getxo|Barakaldo|Andalucía|Aragón|Asturias|Principado de Asturias|Baleares|Illes Balears|Islas Baleares|Canarias|Islas Canarias|Cantabria|Castilla-La Mancha|Castilla y León|Castilla|Cataluña|Catalunya|Comunidad Valenciana|Comunitat Valenciana|Extremadura|Galicia|La Rioja|Comunidad de Madrid|Región de Murcia|Navarra|País Vasco|Euskadi|Guipúzcoa|Gipuzkoa|Vizcaya|Bizkaia|Álava|Tenerife|Gran Canaria|Lanzarote|Fuerteventura|La Palma|Mallorca|Menorca|Costa del Sol|Costa Brava|Sierra Nevada|Doñana|Cibeles|Montjuïc',
      MX: 'Ciudad de México|CDMX|Guadalajara de Jalisco|Monterrey|Puebla|Tijuana|Ciudad Juárez|Cancún|Acapulco|Oaxaca|Chiapas|Veracruz|Jalisco|Sinaloa|Sonora|Michoacán|Yucatán|Quintana Roo|Nuevo León|Tamaulipas|Baja California|Guanajuato|Querétaro|Tabasco|Morelos|Tlaxcala|Zacatecas|Coahuila|Chihuahua|Durango|Nayarit|Hidalgo|San Luis Potosí|Estado de México',
      AR: 'Buenos Aires|Rosario|La Plata|Mar del Plata|Mendoza|Tucumán|Salta|Jujuy|Santa Fe|Entre Ríos|Neuquén|Chubut|Tierra del Fuego|Patagonia|Misiones|Bariloche|Ushuaia|Chaco|Vaca Muerta',
      CO: 'Bogotá|Medellín|Cali|Barranquilla|Cartagena de Indias|Cúcuta|Bucaramanga|Antioquia|Caquetá|Putumayo|Cauca|Arauca',
      CL: 'Santiago de Chile|Valparaíso|Antofagasta|Concepción|Viña del Mar|Atacama|Iquique|Temuco|Punta Arenas|Araucanía',
      PE: 'Lima|Arequipa|Cusco|Cuzco|Trujillo|Callao|Ayacucho|Iquitos|Machu Picchu',
      VE: 'Caracas|Maracaibo|Barquisimeto|Zulia|Carabobo|Táchira',
      EC: 'Quito|Guayaquil|Galápagos|Islas Galápagos',
      BO: 'La Paz|Santa Cruz de la Sierra|Cochabamba|Potosí|Sucre',
      UY: 'Montevideo|Punta del Este|Maldonado',
      PY: 'Asunción|Ciudad del Este',
      CU: 'La Habana|Santiago de Cuba|Guantánamo',
      DO: 'Santo Domingo|Punta Cana',
      GT: 'Ciudad de Guatemala|Quetzaltenango',
      HN: 'Tegucigalpa|San Pedro Sula',
      NI: 'Managua',
      CR: 'San José de Costa Rica',
      PA: 'Ciudad de Panamá|Canal de Panamá',
      PR: 'San Juan de Puerto Rico',
      US: 'Nueva York|New York|Washington|Los Ángeles|Chicago|San Francisco|Miami|Houston|Boston|Filadelfia|Dallas|Austin|Seattle|Atlanta|Detroit|Las Vegas|San Diego|Phoenix|Denver|Nueva Orleans|Nueva Jersey|Silicon Valley|Hollywood|Manhattan|Brooklyn|Harlem|Wall Street|California|Florida|Texas|Arizona|Nevada|Nuevo México|Colorado|Virginia|Virginia Occidental|Carolina del Norte|Carolina del Sur|Pensilvania|Ohio|Míchigan|Michigan|Illinois|Massachusetts|Luisiana|Alabama|Misisipi|Tennessee|Kentucky|Misuri|Iowa|Minnesota|Wisconsin|Oregón|Utah|Hawái|Hawai|Alaska|Oklahoma|Kansas|Nebraska|Dakota del Norte|Dakota del Sur|Montana|Idaho|Wyoming|Maryland|Connecticut|Delaware|Maine|Vermont|Arkansas|Cabo Cañaveral|Casa Blanca|Pearl Harbor',
      CA: 'Toronto|Montreal|Vancouver|Ottawa|Quebec|Ontario|Alberta|Columbia Británica|Calgary',
      BR: 'Brasilia|São Paulo|Sao Paulo|Río de Janeiro|Salvador de Bahía|Porto Alegre|Curitiba|Recife|Manaos|Belo Horizonte|Amazonia|Amazonas',
      GB: 'Londres|Inglaterra|Escocia|Gales|Irlanda del Norte|Ulster|Manchester|Liverpool|Birmingham|Edimburgo|Glasgow|Belfast|Cardiff|Oxford|Cambridge|Bristol|Leeds|Downing Street|Wimbledon|Westminster',
      FR: 'París|Marsella|Lyon|Toulouse|Niza|Nantes|Estrasburgo|Burdeos|Lille|Montpellier|Cannes|Bretaña|Normandía|Provenza|Córcega|Bayona|Perpiñán|Grenoble|Aviñón|Roland Garros|Elíseo|Alpes',
      DE: 'Berlín|Hamburgo|Múnich|Munich|Colonia|Fráncfort|Frankfurt|Stuttgart|Düsseldorf|Dortmund|Leipzig|Dresde|Bonn|Bremen|Hannover|Núremberg|Baviera|Sajonia|Baden-Württemberg|Renania|Renania del Norte-Westfalia',
      IT: 'Roma|Milán|Nápoles|Turín|Palermo|Génova|Bolonia|Florencia|Venecia|Verona|Sicilia|Cerdeña|Toscana|Lombardía|Trieste|Parma|Bari|Lampedusa',
      PT: 'Lisboa|Oporto|Coimbra|Braga|Azores|Madeira|Algarve',
      NL: 'Ámsterdam|Amsterdam|Róterdam|Rotterdam|La Haya|Utrecht|Eindhoven',
      BE: 'Bruselas|Amberes|Gante|Brujas|Lieja|Flandes|Valonia',
      CH: 'Ginebra|Zúrich|Zurich|Basilea|Berna|Lausana|Davos',
      AT: 'Viena|Salzburgo|Graz|Innsbruck|Tirol',
      IE: 'Dublín|Cork',
      DK: 'Copenhague',
      SE: 'Estocolmo|Gotemburgo|Malmö',
      NO: 'Oslo|Bergen',
      FI: 'Helsinki',
      IS: 'Reikiavik',
      PL: 'Varsovia|Cracovia|Gdansk|Breslavia',
      CZ: 'Praga|Brno|Bohemia|Moravia',
      SK: 'Bratislava',
      HU: 'Budapest',
      RO: 'Bucarest|Transilvania',
      BG: 'Sofía',
      GR: 'Atenas|Salónica|Creta|Lesbos',
      HR: 'Zagreb|Split|Dubrovnik',
      RS: 'Belgrado|Voivodina',
      BA: 'Sarajevo|Srebrenica|Mostar',
      XK: 'Pristina',
      SI: 'Liubliana',
      MK: 'Skopie|Skopje',
      AL: 'Tirana',
      ME: 'Podgorica',
      UA: 'Kiev|Kyiv|Járkov|Odesa|Odessa|Mariúpol|Leópolis|Donetsk|Lugansk|Crimea|Donbás|Jersón|Zaporiyia|Chernóbil|Bajmut|Sebastopol',
      RU: 'Moscú|San Petersburgo|Novosibirsk|Kazán|Sochi|Siberia|Chechenia|Daguestán|Vladivostok|Kaliningrado|Kremlin|Rostov|Volgogrado|Grozni|Ingusetia|Urales|Leningrado|Osetia del Norte',
      BY: 'Minsk',
      LT: 'Vilna|Vilnius',
      LV: 'Riga',
      EE: 'Tallin',
      MD: 'Chisináu|Transnistria',
      GE: 'Tiflis|Abjasia|Osetia del Sur',
      AM: 'Ereván',
      AZ: 'Bakú|Nagorno Karabaj|Alto Karabaj',
      TR: 'Estambul|Ankara|Esmirna|Anatolia',
      IL: 'Jerusalén|Tel Aviv|Haifa|Galilea|Altos del Golán',
      PS: 'Ramala|Rafah|Jan Yunis|Belén|Hebrón|Nablus|Yenín|Jericó|Ciudad de Gaza',
      LB: 'Beirut',
      SY: 'Damasco|Alepo|Homs|Idlib|Palmira',
      IQ: 'Bagdad|Mosul|Basora|Faluya|Kurdistán',
      IR: 'Teherán|Isfahán',
      SA: 'Riad|La Meca|Medina|Yeda',
      AE: 'Dubái|Dubai|Abu Dabi|Abu Dhabi',
      QA: 'Doha',
      YE: 'Saná|Adén',
      EG: 'El Cairo|Alejandría|Canal de Suez|Sinaí',
      MA: 'Rabat|Casablanca|Marrakech|Tánger|Fez|Nador|Tetuán|Rif',
      DZ: 'Argel|Orán|Tinduf',
      LY: 'Trípoli|Bengasi',
      SD: 'Jartum|Darfur',
      ET: 'Adís Abeba|Addis Abeba|Tigray',
      KE: 'Nairobi|Mombasa',
      NG: 'Lagos|Abuya',
      SN: 'Dakar',
      CD: 'Kinshasa|Goma',
      ZA: 'Johannesburgo|Ciudad del Cabo|Pretoria|Durban|Soweto',
      UG: 'Kampala',
      SO: 'Mogadiscio',
      CN: 'Pekín|Beijing|Shanghái|Shanghai|Cantón|Shenzhen|Wuhan|Tíbet|Xinjiang|Tiananmen|Chengdu|Chongqing|Tianjin|Manchuria',
      JP: 'Tokio|Osaka|Kioto|Hiroshima|Nagasaki|Fukushima|Yokohama|Okinawa',
      KR: 'Seúl|Busan',
      KP: 'Pyongyang',
      IN: 'Nueva Delhi|Delhi|Bombay|Mumbai|Calcuta|Bangalore|Madrás|Cachemira|Punjab|Hyderabad|Goa|Kerala',
      PK: 'Islamabad|Karachi|Lahore|Peshawar|Rawalpindi',
      AF: 'Kabul|Kandahar|Herat',
      NP: 'Katmandú|Everest',
      TH: 'Bangkok|Phuket',
      VN: 'Hanói|Saigón|Ciudad Ho Chi Minh',
      ID: 'Yakarta|Bali|Java|Sumatra|Aceh',
      MY: 'Kuala Lumpur',
      PH: 'Manila|Mindanao',
      TW: 'Taipéi|Taipei',
      AU: 'Sídney|Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaida|Queensland|Tasmania',
      NZ: 'Auckland|Wellington',
    },
    areas:
      'Europa|Asia|África|América|Oceanía|América Latina|Latinoamérica|Iberoamérica|Hispanoamérica|Sudamérica|Suramérica|América del Sur|Norteamérica|América del Norte|Centroamérica|América Central|Oriente Medio|Oriente Próximo|Próximo Oriente|Extremo Oriente|Medio Oriente|Occidente|Oriente|Magreb|Sahel|Balcanes|los Balcanes|Cáucaso|Caribe|Mediterráneo|Atlántico|Pacífico|Índico|Cantábrico|Báltico|Ártico|Antártico|mar Rojo|mar Negro|mar Caspio|mar del Norte|golfo Pérsico|Golfo Pérsico|Mar Rojo|Mar Negro|Pirineos|Andes|Himalaya|Sáhara|Sahara|Amazonía|Escandinavia|Península Ibérica|Península Arábiga|Europa del Este|Europa Occidental|Yugoslavia|Checoslovaquia|Unión Soviética|URSS|Imperio Otomano|Tierra|Luna|Marte|Venus|Júpiter|Saturno|Asia Central|Sudeste Asiático|Cono Sur|Mesopotamia|Mar Mediterráneo|Océano Pacífico|Océano Atlántico|Estrecho de Gibraltar|Estrecho de Ormuz|África subsahariana|Vía Láctea',
    firstNames: `
      Aarón Abel Abelardo Abraham Adela Adelaida Adolfo Adrián Adriana África Agustín Agustina Ainhoa Aitana Aitor Alba
      Alberto Alejandra Alejandro Alejo Alfonso Alfredo Alicia Alina Almudena Alonso Álvaro Amadeo Amaia Amalia Amancio
      Amparo Ana Anabel Andrea Andrés Ángel Ángela Ángeles Aníbal Anselmo Antonia Antonio Antón Aránzazu Ariadna Armando
      Arnaldo Arsenio Artur Arturo Asunción Augusto Aurelio Aurora Baltasar Bárbara Bartolomé Beatriz Begoña Belén Benito
      Benjamín Bernardo Berta Blanca Blas Borja Braulio Bruno Calixto Camila Camilo Carla Carles Carlos Carlota Carme
      Carmelo Carmen Carolina Catalina Cayetana Cayetano Cecilia Celestino Celia César Clara Claudia Claudio Clemente
      Concepción Conchita Consuelo Cristian Cristina Cristóbal Dámaso Daniel Daniela Darío David Débora Delfina Demetrio
      Diana Diego Dionisio Dolores Domingo Edmundo Edgar Edgardo Eduardo Efraín Elena Elías Elisa Elvira Emilia Emiliano
      Emilio Encarnación Enric Enrique Ernestina Ernesto Esperanza Esteban Estela Ester Esther Estrella Eugenia Eugenio
      Eulalia Eusebio Eva Evaristo Evo Ezequiel Fabián Fabiola Fabricio Fátima Federico Felipe Félix Fermín Fernanda
      Fernando Ferran Fidel Florencio Francesc Francisca Francisco Gabriel Gabriela Gaspar Genoveva Gerardo Germán
      Gertrudis Gilberto Gloria Gonzalo Gregorio Guadalupe Guillermo Guillem Gustavo Héctor Heriberto Hernán Hilario
      Horacio Hugo Humberto Idoia Ignacio Imanol Inés Inmaculada Iñaki Iñigo Íñigo Irene Iris Isaac Isabel Isaías Isidro
      Ismael Iván Jacinto Jacobo Jaime Jairo Jaume Javier Jerónimo Jesús Jimena Joaquín Joan Jon Jonás Jordi Jorge José
      Josefa Josefina Josep Josu Juan Juana Juanjo Julia Julián Juliana Julieta Julio Justo Karina Koldo Laura Lautaro
      Lázaro Leandro Leonardo Leonor Leopoldo Leticia Letizia Lidia Liliana Lluís Lola Lorena Lorenzo Lourdes Lucas Lucía
      Luciano Luis Luisa Macarena Magdalena Maite Manel Manuel Manuela Marc Marcela Marcelino Marcelo Marcial Marcos
      Margarita María Mariana Mariano Maribel Marina Mario Marisa Marta Martín Martina Mateo Matías Matilde Mauricio
      Mauro Maximiliano Maximino Máximo Melchor Mercedes Micaela Miguel Mikel Milagros Miquel Mireia Miriam Modesto
      Moisés Mónica Montserrat Nadia Natalia Nativel Nerea Néstor Nicanor Nicolás Nicolasa Nieves Noelia Norberto Nuria
      Núria Octavio Ofelia Olga Olivia Omar Óscar Oriol Osvaldo Pablo Paco Paloma Pascual Patricia Patricio Patxi Pau
      Paula Paulina Paulino Pedro Pepe Pepa Pere Pilar Plácido Purificación Rafael Raimundo Raimon Ramiro Ramón Raquel
      Raúl Rebeca Regina Reinaldo Remedios Renata Ricardo Rita Roberto Rocío Rodolfo Rodrigo Rogelio Román Rómulo Rosa
      Rosalía Rosario Rosendo Rubén Rufino Ruth Sabina Salomé Salvador Samuel Sandra Santi Santiago Sara Saúl Sebastián
      Segismundo Serafín Sergi Sergio Severino Silvestre Silvia Simón Socorro Sofía Soledad Sonia Soraya Susana Tamara
      Tania Telmo Teodoro Teresa Tomás Trinidad Unai Valentín Valentina Valeria Valeriano Vanesa Vera Verónica Vicenç
      Vicenta Vicente Víctor Victoria Victoriano Virginia Viviana Wenceslao Xabier Xavi Xavier Ximena Yago Yolanda
      Zacarías Zoraida Alekséi Alexéi Andréi Anatoli Arkadi Borís Dmitri Evgueni Guennadi Grigori Iliá Ígor Irina Iósif
      Leonid Maksim Mijaíl Nikita Nikolái Oleg Pável Piotr Román Serguéi Sergéi Svetlana Tatiana Vasili Viacheslav
      Vitali Vladímir Volodímir Yuri Yevgueni Yulia Abdel Abdelaziz Abdalá Ahmed Alí Bachar Basar Hafez Hasán Hosni Husein
      Ibrahim Ismail Jalifa Jaled Mahmud Mohamed Mohammed Muamar Mustafá Naguib Osama Saddam Said Salmán Tarek Yasir
      Yaser Yusuf Isaías Shimon Ehud Biniamín Recep Tayyip`,
    knownOrganizations: [
      'Naciones Unidas|ONU|Organización de las Naciones Unidas',
      'Unión Europea|UE|Comunidad Europea|CE',
      'Comisión Europea',
      'Parlamento Europeo|Eurocámara|Parlamento europeo',
      'Banco Central Europeo|BCE',
      'Consejo Europeo',
      'Consejo de Europa',
      'Fondo Monetario Internacional|FMI',
      'Banco Mundial',
      'Organización del Tratado del Atlántico Norte|OTAN|Alianza Atlántica',
      'Organización Mundial de la Salud|OMS',
      'Organización Mundial del Comercio|OMC',
      'Organización para la Cooperación y el Desarrollo Económicos|OCDE',
      'Organización de Países Exportadores de Petróleo|OPEP',
      'Organización de Estados Americanos|OEA',
      'Organización Internacional del Trabajo|OIT',
      'Agencia Internacional de la Energía|AIE',
      'Agencia Espacial Europea|ESA',
      'Consejo de Seguridad',
      'Tribunal Supremo|TS',
      'Tribunal Constitucional|TC',
      'Audiencia Nacional|AN',
      'Consejo General del Poder Judicial|CGPJ',
      'Congreso de los Diputados|Congreso',
      'Senado',
      'Tribunal de Cuentas',
      'Moncloa|La Moncloa',
      'Guardia Civil',
      'Policía Nacional|Cuerpo Nacional de Policía',
      'Mossos d’Esquadra|Mossos',
      'Ertzaintza',
      'Partido Socialista Obrero Español|PSOE|Partido Socialista',
      'Partido Popular|PP',
      'Vox',
      'Podemos|Unidas Podemos',
      'Sumar',
      'Izquierda Unida|IU',
      'Ciudadanos',
      'Esquerra Republicana de Catalunya|ERC|Esquerra',
      'Junts per Catalunya|Junts',
      'Convergència i Unió|CiU',
      'Partido Nacionalista Vasco|PNV|EAJ-PNV',
      'EH Bildu|Bildu',
      'Herri Batasuna|Batasuna|HB|EH',
      'ETA',
      'Comisiones Obreras|CC. OO.|CCOO|CC.OO.',
      'Unión General de Trabajadores|UGT',
      'CEOE',
      'CNMV|Comisión Nacional del Mercado de Valores',
      'CNMC',
      'Instituto Nacional de Estadística|INE',
      'Centro de Investigaciones Sociológicas|CIS',
      'Banco de España',
      'Agencia Tributaria',
      'Seguridad Social',
      'Generalitat',
      'Cruz Roja',
      'Amnistía Internacional|AI',
      'Médicos Sin Fronteras|MSF',
      'Iglesia católica',
      'Partido Comunista',
      'El País',
      'El Mundo',
      'La Vanguardia',
      'El Periódico',
      'El Confidencial',
      'elDiario.es',
      'Marca',
      'Agencia EFE|Efe|EFE',
      'Europa Press',
      'Televisión Española|TVE',
      'Radio Nacional de España|RNE',
      'RTVE',
      'Antena 3',
      'Cadena SER',
      'Real Madrid',
      'Atlético de Madrid|Atlético',
      'Fútbol Club Barcelona|FC Barcelona|Barça',
      'Athletic Club|Athletic de Bilbao|Athletic',
      'Real Sociedad',
      'Valencia CF',
      'Santander|Banco Santander',
      'BBVA|Banco Bilbao Vizcaya Argentaria',
      'CaixaBank|La Caixa',
      'Banco Sabadell',
      'Bankia',
      'Telefónica|Movistar',
      'Iberdrola',
      'Endesa',
      'Repsol',
      'Naturgy|Gas Natural',
      'Inditex',
      'Zara',
      'Mercadona',
      'El Corte Inglés',
      'Ferrovial',
      'Acciona',
      'Aena',
      'Renfe',
      'Adif',
      'Iberia',
      'Vueling',
      'Mapfre',
      'Cepsa',
      'Pemex',
      'Petrobras',
      'PDVSA',
      'YPF',
      'Codelco',
      'América Móvil',
      'Cemex',
      'Mercosur',
      'Casa Rosada',
      'FARC|Fuerzas Armadas Revolucionarias de Colombia',
      'Hamás',
      'Hezbolá',
      'Al Qaeda|Al Qaida',
      'Estado Islámico|ISIS|Daesh',
      'Reserva Federal|Fed',
      'Pentágono',
      'Departamento de Estado',
      'Partido Republicano',
      'Partido Demócrata',
      'Partido Laborista',
      'Partido Conservador',
      'Partido Revolucionario Institucional|PRI',
      'Partido Acción Nacional|PAN',
      'Ejército de Liberación Nacional|ELN',
      'Consejo Superior de Investigaciones Científicas|CSIC',
      'UNAM|Universidad Nacional Autónoma de México',
      'Real Academia Española|RAE',
    ],
    knownOthers: [
      'Premio Nobel|Nobel|Premio Nobel de la Paz|Nobel de la Paz',
      'Óscar de Hollywood|Goya',
      'Premio Príncipe de Asturias|Premio Planeta|Premio Cervantes',
      'Copa del Rey',
      'Liga de Campeones|Champions League|Champions',
      'Juegos Olímpicos|JJ. OO.',
      'Copa del Mundo',
      'Copa Davis',
      'Vuelta a España',
      'Tour de Francia',
      'Giro de Italia',
      'Fórmula 1|Fórmula Uno',
      'Segunda Guerra Mundial|II Guerra Mundial',
      'Primera Guerra Mundial|I Guerra Mundial',
      'Guerra Civil',
      'Semana Santa',
      'Navidad',
      'Constitución',
      'Ibex 35|Ibex|IBEX 35',
      'Estatuto de los Trabajadores',
      'Internet',
      'Eurocopa',
      'Camino de Santiago',
      'Revolución Francesa',
      'Biblia',
      'Corán',
    ],
  },
};
