import type { NameWords } from '../name-words.js';

export const es: NameWords = {
  articles: 'el la los las lo',
  of: 'de del',
  and: 'y e',
  inside: 'para por contra sobre sin',
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
    novillero modista diseñador diseñadora cocinero chef futbolista jugador jugadora jugadores delantero
    portero guardameta centrocampista entrenador entrenadora técnico seleccionador árbitro ciclista corredor tenista
    piloto pilotos nadador nadadora atleta golfista boxeador campeón campeona ganador ganadora medallista escalador
    sprinter pívot alero vecino vecina amigo amiga esposo esposa marido mujer hijo hija hijos padres madre tío tía
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
    conferencia episcopado cofradía orden cruz ong gaceta heraldo correo crónica periódico diario revista semanario rotativo medio medios portal
    emisora televisión radio televisiones cadenas agencias red coordinadora colectivo observatorio registro tesorería
    hacienda aduana embajada consulado comandancia delegación consejos tertulia banda milicia guerrilla cártel
    `,
  places: `
    ciudad ciudades capital capitales región regiones provincia provincias comunidad estado república reino país países
    municipio municipios localidad localidades pueblo pueblos aldea villa barrio barrios distrito comarca isla islas
    archipiélago península continente costa cabo golfo bahía mar océano río ríos lago embalse pantano valle sierra monte
    montes montaña cordillera pico volcán desierto selva bosque parque playa playas puerto aeropuerto estación frontera
    calle avenida plaza paseo carretera autopista autovía puente barranco polígono estadio palacio castillo catedral
    basílica monasterio ermita cementerio cárcel prisión penal edificio torre urbanización residencia camino cerro
    canal túnel alto puertos hotel auditorio pabellón velódromo circuito campo oeste norte sur este santuario cantón
    condado departamento prefectura franja meseta ría cuenca mina yacimiento zona cerca lejos afueras alrededores`,
  others: `
    ley leyes decreto código constitución estatuto tratado acuerdo pacto protocolo convenio plan programa proyecto
    operación sumario premio premios medalla copa campeonato torneo mundial mundiales eurocopa liga supercopa
    trofeo gran giro tour vuelta juegos olimpiada festival feria congreso cumbre foro exposición bienal concurso carnaval
    libro novela película filme documental serie disco álbum canción tema ópera obra cuadro revista ensayo poema
    tragedia comedia musical espectáculo programa informe telenovela videojuego juego modelo chip chips procesador
    procesadores avión aviones helicóptero coche vehículo barco buque petrolero submarino cohete satélite sonda misil
    nave telescopio móvil teléfono consola tableta ordenador aplicación app software sistema versión virus huracán
    tormenta borrasca ciclón criptomoneda criptomonedas criptodivisa moneda token vacuna fármaco medicamento índice queso vino cerveza perfume cámara vehículos satélites turbina
    guerra batalla revolución`,
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
    patrocina emitió recaudó distribuye cierra cerró cerrará abre abrió abrirá reduce recorta recortó paga pagó exporta importa comercializa compra adquiere absorbe vende despide fabricará`,
  auxiliaries:
    'es era fue será sería ha había habrá tiene tenía tuvo está estaba estuvo puede pudo podría quiere debe va',
  who: 'quien quienes',
  age: 'años año',
  capitalized: `
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo primavera verano otoño invierno usted ustedes ud uds ia iva pib ipc irpf ipc
    ceo ong tv pc dni adn vih sida uci ee uu dc rt km kg mw gw`,
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
  areas:
    'Europa|Asia|África|América|Oceanía|América Latina|Latinoamérica|Iberoamérica|Hispanoamérica|Sudamérica|Suramérica|América del Sur|Norteamérica|América del Norte|Centroamérica|América Central|Oriente Medio|Oriente Próximo|Próximo Oriente|Extremo Oriente|Medio Oriente|Occidente|Oriente|Magreb|Sahel|Balcanes|los Balcanes|Cáucaso|Caribe|Mediterráneo|Atlántico|Pacífico|Índico|Cantábrico|Báltico|Ártico|Antártico|mar Rojo|mar Negro|mar Caspio|mar del Norte|golfo Pérsico|Golfo Pérsico|Mar Rojo|Mar Negro|Pirineos|Andes|Himalaya|Sáhara|Sahara|Amazonía|Escandinavia|Península Ibérica|Península Arábiga|Europa del Este|Europa Occidental|Yugoslavia|Checoslovaquia|Unión Soviética|URSS|Imperio Otomano|Tierra|Luna|Marte|Venus|Júpiter|Saturno|Asia Central|Sudeste Asiático|Cono Sur|Mesopotamia|Mar Mediterráneo|Océano Pacífico|Océano Atlántico|Estrecho de Gibraltar|Estrecho de Ormuz|África subsahariana|Vía Láctea|Ebro|Tajo|Duero|Guadalquivir|Guadiana|Júcar|Miño|Amazonas|Nilo|Danubio|Rin|Sena|Támesis|Volga|Orinoco|Paraná|Éufrates|Ganges|Mekong|Urales|Mar Menor',
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
  aliases:
    'alias|conocido como|conocida como|más conocido como|más conocida como|también conocido como|también conocida como|apodado|apodada|apodado como|apodada como|a quien llaman|a quien todos llaman|que ellos llaman|que todos llaman|la antigua|el antiguo',
  families: 'familia hermanos hermanas esposos',
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
    'Premio Nobel|Nobel',
    'Premio Nobel de la Paz|Nobel de la Paz',
    'Óscar de Hollywood|Goya',
    'Premio Príncipe de Asturias|Premio Planeta|Premio Cervantes',
    'Copa del Rey',
    'Liga de Campeones|Champions League|Champions',
    'Juegos Olímpicos|JJ. OO.',
    'Copa del Mundo',
    'Copa Davis',
    'Roland Garros',
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
};
