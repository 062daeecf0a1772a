import type { NameWords } from '../name-words.js';

export const en: NameWords = {
  articles: 'the a an',
  of: 'of',
  and: 'and',
  inside: 'for on against',
  at: 'in near at from outside across around throughout',
  people: `
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father brother sister saint pope cardinal bishop
    archbishop rabbi imam king queen prince princess duke duchess earl count countess baron baroness emperor empress
    sultan emir sheikh president presidents ex-president vice-president vice chairman chairwoman chair chairperson
    minister ministers premier chancellor secretary undersecretary deputy ambassador consul commissioner governor mayor
    councillor councilman councilwoman councilor alderman senator senators sen rep representative congressman
    congresswoman mp mep lawmaker lawmakers lieutenant leader leaders candidate candidates nominee incumbent spokesman administrator
    spokeswoman spokesperson director directors manager executive executives ceo cfo coo cto founder co-founder cofounder
    boss chief head owner entrepreneur businessman businesswoman tycoon billionaire banker investor trader analyst
    analysts economist economists strategist consultant adviser advisor expert lawyer lawyers attorney solicitor
    barrister prosecutor judge justice magistrate witness suspect defendant victim general gen colonel col major maj
    captain capt sergeant sgt corporal private admiral marshal commander officer officers inspector detective constable
    sheriff agent doctor doctors surgeon psychologist nurse scientist scientists physicist chemist biologist engineer
    engineers researcher researchers astronaut mathematician astronomer teacher lecturer historian philosopher
    sociologist archaeologist architect author authors writer writers novelist poet playwright essayist translator editor
    critic journalist journalists reporter reporters correspondent columnist presenter broadcaster host anchor artist
    artists painter sculptor photographer filmmaker screenwriter producer actor actress actors singer singers songwriter
    musician composer conductor pianist guitarist drummer bassist rapper dj dancer comedian model designer chef footballer
    player players striker defender goalkeeper midfielder coach quarterback pitcher referee cyclist runner sprinter
    tennis driver swimmer athlete golfer boxer wrestler jockey skater champion winner medallist medalist captain manager
    neighbour neighbor friend colleague wife husband son daughter father mother uncle aunt nephew niece grandson
    granddaughter grandfather grandmother widow widower boyfriend girlfriend partner resident activist campaigner
    unionist rebel warlord dictator dissident member members student graduate pilot farmer worker officials official
    named called nicknamed`,
  longTitles:
    'Secretary of State|Secretary of Defense|Secretary of the Treasury|Prime Minister|Vice President|Chief Executive|Chief Executive Officer|Chief Justice|Attorney General|Secretary General|Foreign Minister|Finance Minister|Foreign Secretary|Home Secretary|Deputy Prime Minister|Secretary-General|Press Secretary|Treasury Secretary|Defense Secretary|Her Majesty|His Majesty|Your Honor|His Holiness',
  organizations: `
    organization organisation company companies firm firms corporation corp group groups bank banks fund funds holding
    holdings subsidiary unit maker manufacturer supplier provider operator carrier airline airlines insurer retailer
    brewer automaker carmaker chipmaker drugmaker miner lender startup start-up conglomerate consortium cooperative
    laboratory laboratories labs lab exchange broker brand platform publisher label studio studios association
    federation confederation union foundation institute institution centre center academy college school university
    faculty hospital clinic museum library orchestra philharmonic theatre theater ministry department office bureau
    agency authority service services council commission committee board administration treasury government parliament
    congress senate assembly house court tribunal party coalition alliance league police army navy forces guard corps
    regiment brigade division front movement club team church diocese conference society trust charity ngo newspaper
    daily magazine weekly newswire outlet broadcaster television radio network media press news times post journal
    tribune herald gazette chronicle band orchestra choir troupe militia cartel gang partnership partners ventures
    shares stake stock
     united city rovers fc inc ltd llc plc bancorp 
    insurance telecom networks`,
  places: `
    city cities town towns village villages region regions province provinces state states county district borough
    suburb neighbourhood neighborhood country countries republic kingdom territory island islands isle archipelago
    peninsula continent coast cape gulf bay sea ocean river rivers creek lake lakes reservoir valley mountain mountains
    mount mt hill hills peak volcano desert forest park beach port airport station border street road avenue boulevard
    lane square drive highway bridge stadium arena palace castle cathedral abbey monastery cemetery prison building
    tower hotel hall canal tunnel strait fort falls plains plateau capital north south east west northern southern
    eastern western central upper lower new san santa los las heights gardens plaza center municipality parish ranch`,
  others: `
    act bill law code constitution treaty agreement accord pact protocol convention plan program programme project
    operation award awards prize medal cup championship championships tournament grand prix open games olympics
    festival fair summit forum exhibition biennale book novel film movie documentary series show album song single
    opera play musical painting poem report game model chip chips processor processors aircraft plane jet helicopter
    car vehicle ship vessel submarine rocket satellite probe missile spacecraft telescope phone smartphone console
    tablet computer app application software system version virus hurricane storm cyclone typhoon cryptocurrency
    cryptocurrencies token coin vaccine drug medicine index cheese wine beer perfume camera turbine pickup truck van vans trucks lorry war battle revolution trophy series bowl
    declaration amendment theory theorem disease syndrome`,
  saying: `
    said says say told tells added adds stated states explained explains noted notes argued argues claimed claims
    announced announces reported reports wrote writes confirmed confirms denied denies admitted admits warned warns
    insisted insists stressed replied answered asked asks suggested suggests believes thinks recalled recalls
    criticised criticized accused accuses promised vowed commented according cited citing citing tweeted posted
    concluded declared revealed joked predicted`,
  acting: `
    shuts shut closes closed opens opened cuts pays paid fires collapsed files filed plans operates owns launched launches makes manufactures bought buys acquired acquires sold sells invested
    invests trades reported posted earned raised unveiled produces develops developed hired fired employs manages
    offers supplies merged financed sponsors issued distributes exports imports shipped expects aims`,
  auxiliaries: 'is was has had will would can could does did may might should',
  who: 'who whose whom',
  age: 'years-old aged year-old',
  capitalized: `
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mondays
    tuesdays wednesdays thursdays fridays saturdays sundays i ok tv cd dvd pc dna pdf gdp usd eur gbp am pm bc ad ce bce
    mp mps phd ba ma bsc msc christian christians muslim muslims jew jews jewish catholic catholics protestant
    protestants islamic islamist buddhist hindu hindus orthodox arab arabs arabic latin hispanic latino european
    europeans asian asians african africans western eastern northern southern democrat democrats democratic republican
    republicans conservative conservatives communist marxist english welsh scottish scots gay faq diy url html css gmt ai vat gdp cpi vip rt llm llms gpu gpus cpu cpus esg ngo ngos
    utc est pst god internet web bible earth moon sun north south east west mr mrs ms dr`,
  common: `
    about above according across actually additionally admittedly after afterwards again against ago all almost along
    already also although altogether always am amid among an and another any anybody anyone anything anyway apart
    apparently are around as aside at away back based basically be because been before behind being believe below beside
    besides between beyond both brief briefly but by call calls can certainly check clearly click come comes consider
    contact could critics currently dear despite did do does done don't down due during each earlier early either
    elsewhere enough especially even eventually ever every everybody everyone everything evidently exactly experts
    facing few figures finally find first firstly five following for former formerly fortunately forward found four
    from fully further furthermore generally get getting give given go going good got great had half happy has have
    having he hello hence her here hers herself hi high him himself his historically hopefully how however i if image
    imagine important in included including increasingly indeed initially inside instead interestingly into investors
    ironically is it its itself join just keep key know last late later latest lately least leave less let like
    likewise listen little long look looking lots love made mainly make making many may maybe me mean meantime
    meanwhile men might mine more moreover most mostly mr much must my myself namely near nearby nearly need
    nevertheless never new news next nine no nobody none nonetheless nor normally not note nothing notably now nowadays
    obviously occasionally of off officials often oh ok on once one only onto open opposite or originally other others
    otherwise our ours out outside over overall own part particularly people perhaps photo plus police please possibly
    post presumably previously prior probably provided put quite rather read reading really recent recently regardless
    related remember reportedly researchers residents right same say says scientists second secondly see seeing seven
    several she should show similarly simply since six so some somebody someone something sometimes soon source
    sources specifically star start starting still stop students subsequently such suddenly sure surely take taken
    taking ten thank thanks that the their them then there therefore these they thing things think third thirdly this
    those though three through throughout thus time to today together tomorrow tonight too top total toward towards
    traditionally try two typically ultimately under unfortunately unless unlike until up updated upon us use used
    using usually various very via video view wait want was watch we well were what whatever when whenever where
    whereas wherever whether which while who whoever whole whom whose why will with within without women workers
    worse would yeah year years yes yesterday yet you young your yours victims voters children parents families
    prices sales shares stocks markets results analysis opinion interview editorial sports business politics science
    technology health education world culture travel weather introduction conclusion abstract references methods
    discussion background figure table chapter section history early life career legacy overview summary notes
    understand respect eat drink sleep born located known established situated originally featuring written`,
  areas:
    'Europe|Asia|Africa|Oceania|Latin America|South America|North America|Central America|Middle East|Far East|Near East|Maghreb|Sahel|Balkans|Caucasus|Caribbean|Mediterranean|Atlantic|Pacific|Baltic|Arctic|Antarctic|Red Sea|Black Sea|Caspian Sea|North Sea|Persian Gulf|Gulf of Mexico|Atlantic Ocean|Pacific Ocean|Indian Ocean|Mediterranean Sea|South China Sea|Pyrenees|Alps|Andes|Himalayas|Sahara|Scandinavia|Iberian Peninsula|Arabian Peninsula|Eastern Europe|Western Europe|Central Europe|Southeast Asia|East Asia|South Asia|Central Asia|Yugoslavia|Czechoslovakia|Soviet Union|USSR|Ottoman Empire|Roman Empire|British Empire|Mars|Venus|Jupiter|Saturn|Strait of Hormuz|English Channel|Great Lakes|Rocky Mountains|Milky Way|Sub-Saharan Africa|Eurasia|Eurozone|Persia|Mesopotamia|Tees|Tyne|Humber|Mersey|Severn|Clyde|Trent|Euphrates|Tigris|Mekong|Amazon River|Hudson River|Potomac|West Africa|East Africa|North Africa|Korean Peninsula|Siberia|Nile|Danube|Rhine|Thames|Seine|Volga|Ganges|Mississippi River',
  firstNames: `
    Aaron Abigail Abraham Adam Adrian Agnes Aidan Aimee Alan Alastair Albert Alec Alex Alexander Alexandra Alexis Alfred
    Alice Alison Allan Allen Amanda Amber Amelia Amy Andre Andrea Andrew Andy Angela Angus Anita Ann Anna Anne Annie
    Anthony Archie Arnold Arthur Ashley Audrey Austin Ava Barbara Barack Barry Beatrice Becky Ben Benjamin Bernard
    Bernie Beth Betty Bill Billy Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brian Bridget Bruce Bryan
    Caleb Calvin Cameron Carl Carol Caroline Catherine Cathy Cecil Charles Charlie Charlotte Cheryl Chloe Chris
    Christian Christina Christine Christopher Cindy Claire Clara Clare Clark Claude Claudia Clifford Clive Colin Connor
    Craig Curtis Cynthia Daisy Dale Dan Daniel Danny Darren Dave David Dawn Dean Deborah Debra Denis Dennis Derek Diana
    Diane Dick Dominic Don Donald Donna Doris Dorothy Doug Douglas Dylan Earl Ed Eddie Edgar Edith Edmund Edward Edwin
    Eileen Elaine Eleanor Elijah Elizabeth Ella Ellen Elon Emily Emma Eric Erica Erik Ernest Ethan Eugene Eva Evan
    Evelyn Faith Fiona Florence Floyd Frances Francis Frank Franklin Fred Frederick Gareth Gary Gavin Geoff Geoffrey
    George Gerald Gerard Gilbert Giles Gina Glen Glenn Gordon Grace Graham Grant Greg Gregory Guy Hannah Harold Harriet
    Harry Harvey Hazel Heather Helen Henry Herbert Hillary Holly Howard Hubert Hugh Ian Irene Isaac Isabel Isabella
    Jack Jackie Jackson Jacob Jake James Jamie Jan Jane Janet Janice Jared Jason Jay Jean Jeff Jeffrey Jenna Jennifer
    Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Joseph
    Josh Joshua Joyce Judith Judy Julia Julian Julie Justin Kamala Karen Karl Kate Katherine Kathleen Kathryn Kathy
    Katie Kay Keith Kelly Ken Kenneth Kevin Kim Kirsty Kristen Kyle Larry Laura Lauren Laurence Lawrence Leah Lee Leo
    Leon Leonard Leslie Lewis Liam Lily Linda Lindsay Lisa Liz Logan Lois Lorraine Louis Louise Lucas Lucy Luke Lynn
    Madeleine Maggie Malcolm Marcus Margaret Maria Marie Marilyn Mark Marsha Martha Martin Marvin Mary Mason Matt
    Matthew Maureen Maurice Max Maxine Megan Melanie Melissa Melvin Meredith Mia Michael Michelle Mick Mike Mildred
    Miles Mitchell Mitt Molly Monica Morgan Nancy Naomi Natalie Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicole
    Nigel Noah Nora Norman Oliver Olivia Oscar Owen Pam Pamela Patricia Patrick Paul Paula Pauline Peggy Penny Percy
    Perry Pete Peter Phil Philip Phillip Phyllis Rachel Ralph Randall Randy Ray Raymond Rebecca Reginald Rex Richard
    Rick Rishi Rita Rob Robert Roberta Robin Rod Rodney Roger Roland Ron Ronald Rory Rose Ross Roy Rupert Russell Ruth
    Ryan Sadiq Sally Sam Samantha Samuel Sandra Sandy Sarah Scott Sean Sebastian Shane Sharon Shaun Sheila Sheryl Shirley
    Sidney Simon Sophia Sophie Spencer Stacey Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan
    Suzanne Sylvia Tara Ted Teresa Terence Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony
    Tracy Travis Trevor Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicky Victor Victoria Vincent Violet Vivian
    Walter Wanda Warren Wayne Wendy Wesley Will William Winston Yvonne Zachary Zoe`,
  inflections: 's ed d ing ly es',
  aliases:
    'alias|aka|a.k.a.|known as|also known as|better known as|known to all as|nicknamed|nickname|born|née|formerly known as|who goes by|called by friends',
  families: 'family families brothers sisters siblings',
  placeForms: [
    'Alabama|Ala.',
    'Arizona|Ariz.',
    'Arkansas|Ark.',
    'California|Calif.',
    'Colorado|Colo.',
    'Connecticut|Conn.',
    'Delaware|Del.',
    'Florida|Fla.',
    'Georgia|Ga.',
    'Illinois|Ill.',
    'Indiana|Ind.',
    'Kansas|Kan.',
    'Kentucky|Ky.',
    'Louisiana|La.',
    'Maryland|Md.',
    'Massachusetts|Mass.',
    'Michigan|Mich.',
    'Minnesota|Minn.',
    'Mississippi|Miss.',
    'Missouri|Mo.',
    'Montana|Mont.',
    'Nebraska|Neb.',
    'Nevada|Nev.',
    'New Hampshire|N.H.',
    'New Jersey|N.J.',
    'New Mexico|N.M.',
    'North Carolina|N.C.',
    'North Dakota|N.D.',
    'Oklahoma|Okla.',
    'Oregon|Ore.',
    'Pennsylvania|Pa.',
    'Rhode Island|R.I.',
    'South Carolina|S.C.',
    'South Dakota|S.D.',
    'Tennessee|Tenn.',
    'Texas|Tex.',
    'Vermont|Vt.',
    'Virginia|Va.',
    'West Virginia|W.Va.',
    'Wisconsin|Wis.',
    'Wyoming|Wyo.',
    'Alberta|Alta.',
    'British Columbia|B.C.',
    'Manitoba|Man.',
    'New Brunswick|N.B.',
    'Nova Scotia|N.S.',
    'Ontario|Ont.',
    'Prince Edward Island|P.E.I.',
    'Quebec|Que.',
    'Saskatchewan|Sask.',
    'New South Wales|NSW|N.S.W.',
  ],
  knownOrganizations: [
    'United Nations|UN|U.N.',
    'European Union|EU|E.U.|European Community',
    'European Commission',
    'European Parliament',
    'European Central Bank|ECB',
    'European Council',
    'Council of Europe',
    'International Monetary Fund|IMF',
    'World Bank',
    'North Atlantic Treaty Organization|NATO|Nato',
    'World Health Organization|WHO',
    'World Trade Organization|WTO',
    'Organisation for Economic Co-operation and Development|OECD',
    'Organization of the Petroleum Exporting Countries|OPEC|Opec',
    'African Union',
    'Arab League',
    'European Space Agency|ESA',
    'Security Council',
    'Federal Reserve|Fed|the Fed',
    'Supreme Court',
    'House of Representatives',
    'House of Commons|Commons',
    'House of Lords',
    'Congress',
    'Senate',
    'Parliament',
    'Pentagon',
    'State Department',
    'Justice Department|Department of Justice|DOJ',
    'Treasury',
    'Central Intelligence Agency|CIA',
    'Federal Bureau of Investigation|FBI',
    'National Security Agency|NSA',
    'Securities and Exchange Commission|SEC',
    'Food and Drug Administration|FDA',
    'Environmental Protection Agency|EPA',
    'Internal Revenue Service|IRS',
    'Bank of England',
    'Metropolitan Police|Met Police|Scotland Yard',
    'Labour Party|Labour',
    'Conservative Party|Tories',
    'Liberal Democrats|Lib Dems',
    'Democratic Party',
    'Republican Party|GOP',
    'Scottish National Party|SNP',
    'Red Cross',
    'Amnesty International',
    'Human Rights Watch',
    'Doctors Without Borders',
    'BBC|British Broadcasting Corporation',
    'Guardian|The Guardian',
    'Times|The Times',
    'Financial Times|FT',
    'New York Times|The New York Times',
    'Wall Street Journal|The Wall Street Journal|WSJ',
    'Washington Post|The Washington Post',
    'Economist|The Economist',
    'Daily Mail',
    'Daily Telegraph|The Daily Telegraph|The Telegraph',
    'Los Angeles Times',
    'USA Today',
    'Associated Press|AP',
    'Agence France-Presse|AFP',
    'Manchester United|Man United',
    'Manchester City|Man City',
    'Arsenal',
    'Chelsea',
    'Real Madrid',
    'British Airways',
    'General Electric|GE',
    'National Health Service|NHS',
    'Islamic State|ISIS|ISIL|IS',
    'Hamas',
    'Hezbollah',
    'Taliban',
    'Al Qaeda|al-Qaeda|Al-Qaeda',
    'Harvard|Harvard University',
    'Yale|Yale University',
    'Stanford|Stanford University',
    'Oxford University|University of Oxford',
    'Cambridge University|University of Cambridge',
    'Nasa',
    'Home Office',
    'Foreign Office',
  ],
  knownOthers: [
    'Nobel Prize|Nobel',
    'Nobel Peace Prize',
    'Academy Award|Academy Awards|Oscars',
    'Grammy|Grammys|Grammy Awards',
    'Pulitzer Prize|Pulitzer',
    'World Cup',
    'Champions League',
    'Premier League',
    'Super Bowl',
    'Olympic Games|Olympics|Winter Olympics|Summer Olympics',
    'Tour de France',
    'Formula 1|Formula One',
    'World War II|World War Two|Second World War|WWII',
    'World War I|World War One|First World War|WWI',
    'Cold War',
    'Civil War|American Civil War',
    'Vietnam War',
    'Christmas',
    'Easter',
    'Thanksgiving',
    'Halloween',
    'Ramadan',
    'Brexit',
    'Dow Jones|Dow|Dow Jones Industrial Average',
    'FTSE 100|FTSE',
    'Constitution',
    'Bill of Rights',
    'Magna Carta',
    'Holocaust',
    'Great Depression',
    'Renaissance',
    'Middle Ages',
    'Quran|Koran',
  ],
};
