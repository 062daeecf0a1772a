/**
 * Names that are spelled alike in most languages that are written in Latin letters. Written from general knowledge for
 * this project; no data set was copied. What only one language says («Naciones Unidas») is in that language's pack.
 */
export interface SharedNames {
  /** Companies, agencies, parties, media: what each is called, divided by `|`, its usual name first. */
  readonly organizations: readonly string[];
  /** Products, works, events, currencies without a state. */
  readonly others: readonly string[];
  /** Places that keep their name, by ISO 3166-1 alpha-2 code. */
  readonly places: { readonly [code: string]: string };
  /** First names of many cultures in the spellings of the news; divided by white space. */
  readonly firstNames: string;
  /** Words inside the names of people. */
  readonly particles: string;
  /** Legal forms of companies, as they are written, without stops. */
  readonly legalForms: string;
  /** English nouns that close the names of companies in any language. */
  readonly companyTails: string;
  /** Those of them that a second mention leaves out. */
  readonly genericTails: string;
  /** Abbreviated titles that end in a stop. */
  readonly abbreviatedTitles: string;
  /** «Saint» before the names of places. */
  readonly saints: string;
  /** Units and formulas that look like names. */
  readonly symbols: string;
  /** Products whose name goes on with a number («Boeing 737», «iPhone 15»). */
  readonly numbered: string;
  /** Last labels of a host name that is used as a name («crypto.news»). */
  readonly domains: string;
}

export const sharedNames: SharedNames = {
  organizations: [
    'Google',
    'Alphabet',
    'Apple',
    'Microsoft',
    'Amazon',
    'Meta|Meta Platforms',
    'Facebook',
    'Instagram',
    'WhatsApp',
    'Twitter',
    'TikTok',
    'ByteDance',
    'YouTube',
    'LinkedIn',
    'Netflix',
    'Spotify',
    'Uber',
    'Airbnb',
    'Tesla',
    'SpaceX',
    'OpenAI',
    'Anthropic',
    'DeepMind|Google DeepMind',
    'Mistral AI',
    'DeepSeek',
    'xAI',
    'Hugging Face',
    'Nvidia',
    'Intel',
    'AMD',
    'Qualcomm',
    'Broadcom',
    'TSMC',
    'ASML',
    'Samsung|Samsung Electronics',
    'Sony',
    'LG',
    'Huawei',
    'Xiaomi',
    'Lenovo',
    'Alibaba',
    'Tencent',
    'Baidu',
    'Foxconn',
    'SoftBank',
    'Nintendo',
    'Panasonic',
    'Toshiba',
    'Hitachi',
    'Canon',
    'IBM',
    'Oracle',
    'Cisco',
    'SAP',
    'Dell',
    'HP|Hewlett-Packard',
    'Salesforce',
    'Adobe',
    'PayPal',
    'eBay',
    'Palantir',
    'Ericsson',
    'Nokia',
    'Siemens',
    'Bosch',
    'Volkswagen|VW',
    'BMW',
    'Mercedes-Benz|Mercedes',
    'Daimler',
    'Audi',
    'Porsche',
    'Renault',
    'Peugeot',
    'Citroën',
    'Stellantis',
    'Fiat',
    'Ferrari',
    'Ford|Ford Motor',
    'General Motors|GM',
    'Chrysler',
    'Toyota',
    'Honda',
    'Nissan',
    'Hyundai',
    'Kia',
    'BYD',
    'Volvo',
    'Boeing',
    'Airbus',
    'Lockheed Martin',
    'Rolls-Royce',
    'Embraer',
    'Ryanair',
    'easyJet',
    'Lufthansa',
    'Air France|Air France-KLM',
    'KLM',
    'Shell|Royal Dutch Shell',
    'BP',
    'ExxonMobil|Exxon Mobil|Exxon',
    'Chevron',
    'TotalEnergies|Total',
    'Eni',
    'Equinor',
    'Gazprom',
    'Rosneft',
    'Lukoil',
    'Sberbank',
    'VTB',
    'Nord Stream AG',
    'Saudi Aramco|Aramco',
    'Glencore',
    'Rio Tinto',
    'BHP',
    'ArcelorMittal',
    'BASF',
    'Bayer',
    'Pfizer',
    'BioNTech',
    'Moderna',
    'AstraZeneca',
    'Novartis',
    'Roche',
    'Sanofi',
    'Merck',
    'GSK|GlaxoSmithKline',
    'Johnson & Johnson',
    'Novo Nordisk',
    'Eli Lilly',
    'Nestlé',
    'Unilever',
    'Danone',
    'Coca-Cola',
    'PepsiCo',
    'McDonald’s',
    'Starbucks',
    'Heineken',
    'Walmart',
    'Carrefour',
    'Lidl',
    'Aldi',
    'Ikea|IKEA',
    'H&M',
    'Nike',
    'Adidas',
    'LVMH',
    'L’Oréal',
    'Disney|Walt Disney',
    'Warner Bros.|Warner',
    'Universal',
    'Paramount',
    'Goldman Sachs',
    'JPMorgan|JP Morgan|JPMorgan Chase|J.P. Morgan',
    'Morgan Stanley',
    'Citigroup|Citibank',
    'Bank of America',
    'Wells Fargo',
    'BlackRock',
    'Vanguard',
    'Berkshire Hathaway',
    'HSBC',
    'Barclays',
    'Lloyds',
    'UBS',
    'Credit Suisse',
    'Deutsche Bank',
    'Commerzbank',
    'BNP Paribas',
    'Société Générale',
    'UniCredit',
    'Visa',
    'Mastercard',
    'American Express',
    'Moody’s',
    'Standard & Poor’s|S&P',
    'Fitch',
    'McKinsey',
    'Deloitte',
    'KPMG',
    'PwC|PricewaterhouseCoopers',
    'Accenture',
    'Vodafone',
    'Orange',
    'Deutsche Telekom',
    'Verizon',
    'AT&T',
    'FedEx',
    'UPS',
    'DHL',
    'Maersk',
    'Binance',
    'Coinbase',
    'Kraken',
    'FTX',
    'Bitfinex',
    'Ripple',
    'Tether',
    'Circle',
    'MicroStrategy',
    'CoinDesk',
    'Cointelegraph',
    'Chainalysis',
    'Reuters|Thomson Reuters',
    'Bloomberg',
    'CNN',
    'CNBC',
    'CBS',
    'NBC',
    'ABC',
    'Fox News',
    'Al Jazeera',
    'Le Monde',
    'Le Figaro',
    'Der Spiegel',
    'Die Zeit',
    'Frankfurter Allgemeine Zeitung',
    'Corriere della Sera',
    'La Repubblica',
    'The Guardian',
    'The New York Times',
    'The Washington Post',
    'The Wall Street Journal',
    'Financial Times',
    'The Economist',
    'The Times',
    'Time',
    'Newsweek',
    'Forbes',
    'Wired',
    'Nature',
    'Science',
    'The Lancet',
    'TASS|ITAR-TASS',
    'Interfax',
    'Kommersant',
    'Xinhua',
    'BBC',
    'AFP|Agence France-Presse',
    'NASA',
    'FBI',
    'CIA',
    'NSA',
    'KGB',
    'FSB',
    'Mossad',
    'Interpol',
    'Europol',
    'Eurostat',
    'Unesco|UNESCO',
    'Unicef|UNICEF',
    'FIFA',
    'UEFA',
    'NBA',
    'NFL',
    'NHL',
    'FIA',
    'COI',
    'IOC',
    'Greenpeace',
    'WWF',
    'Oxfam',
    'Caritas',
    'Save the Children',
    'Human Rights Watch',
    'WikiLeaks',
    'Wikipedia',
    'CERN',
    'MIT',
    'IRA',
    'OLP',
    'PLO',
    'CDU',
    'SPD',
    'CSU',
    'Bundesbank',
    'Bundestag',
    'Knesset',
    'Juventus',
    'Bayern Munich|Bayern',
    'Inter',
    'AC Milan',
    'Paris Saint-Germain|PSG',
    'Liverpool FC',
  ],
  others: [
    'Bitcoin|BTC',
    'Ethereum|ETH',
    'Ether',
    'Dogecoin',
    'Litecoin',
    'Solana',
    'Cardano',
    'Monero',
    'Polkadot',
    'XRP',
    'USDT',
    'USDC',
    'Shiba Inu',
    'ChatGPT',
    'GPT-3|GPT-4|GPT-5',
    'Gemini',
    'Claude',
    'Llama',
    'Copilot',
    'Siri',
    'Alexa',
    'Windows',
    'Linux',
    'Android',
    'iOS',
    'iPhone',
    'iPad',
    'Mac',
    'MacBook',
    'Gmail',
    'Chrome',
    'Photoshop',
    'Xbox',
    'PlayStation',
    'Kindle',
    'Nasdaq|NASDAQ',
    'Dow Jones',
    'Nikkei',
    'Dax|DAX',
    'Euro Stoxx|Euro Stoxx 50',
    'S&P 500',
    'Wimbledon',
    'Grand Slam',
    'Grand Prix',
    'Eurovision',
    'Oscar',
    'Grammy',
    'Emmy',
    'Pulitzer',
    'Champions League',
    'Covid|Covid-19|COVID-19|COVID',
    'Starlink',
    'Starship',
    'Falcon 9',
    'Hubble',
    'Sputnik',
    'Titanic',
    'Nord Stream|Nord Stream 2',
    'Quijote|Don Quijote',
    'Hamlet',
    'Guernica',
    'Star Wars',
    'Harry Potter',
    'Game of Thrones',
    'Barbie',
    'Oppenheimer',
  ],
  places: { VA: 'Vaticano', GB: 'Buckingham', US: 'Guantánamo' },
  firstNames: `
    Aleksandr Aleksei Alexei Alexey Anastasia Anatoly Andrei Andrey Arkady Artem Artyom Boris Bohdan Denis Dmitry Dmitriy
    Ekaterina Elena Evgeny Fyodor Gennady Grigory Igor Ilya Inna Ivan Kirill Konstantin Ksenia Lev Leonid Lyudmila Maksim
    Maxim Maria Marina Mikhail Mykhailo Natalya Nikita Nikolai Nikolay Oleg Oleksandr Oleksii Olena Pavel Petro Pyotr
    Roman Ruslan Semyon Serhii Sergei Sergey Stanislav Svetlana Taras Tatyana Timofey Vadim Valentin Valery Vasily
    Viktor Vitaly Vladimir Vladislav Volodymyr Vyacheslav Yaroslav Yegor Yelena Yevgeny Yulia Yuri Yury Zinaida
    Agnieszka Andrzej Donald Ewa Jacek Jan Janusz Jerzy Jarosław Katarzyna Krzysztof Lech Małgorzata Marek Mateusz
    Michał Paweł Piotr Radosław Stanisław Tadeusz Tomasz Wojciech Zbigniew Jiří Jaroslav Karel Milan Miloš Milos Petr
    Václav Zdeněk Zuzana Andrej Robert Attila Ferenc Gábor György István János László Péter Sándor Viktor Zoltán Zsolt
    Ion Mircea Nicolae Traian Andrej Bojan Dejan Dragan Dušan Goran Ivica Marko Milan Nebojša Nikola Novak Radovan Ratko
    Slobodan Vojislav Vuk Zoran Zoran Alexis Dimitris Giorgos Kostas Kyriakos Yanis Yannis Nikos
    Angela Anke Annalena Annegret Axel Bernd Birgit Björn Christian Christoph Dieter Dirk Eberhard Erich Ernst Erwin
    Friedrich Franz Fritz Gerhard Gerd Günter Günther Hans Heidi Heinrich Heinz Helmut Helmuth Herbert Hermann Horst
    Ingrid Jens Joachim Jochen Johann Johannes Josef Jürgen Kai Karl Karl-Heinz Klaus Konrad Kurt Lars Lothar Ludwig Lutz
    Manfred Markus Matthias Moritz Olaf Otto Peter Rainer Reinhard Roland Rolf Rudolf Sabine Sebastian Sigmar Sigmund
    Stefan Steffen Thomas Torsten Udo Ulrich Ursula Uwe Walter Werner Wilhelm Wolfgang
    Alain Albert Alexandre Amélie Anne André Antoine Arnaud Aurélie Benoît Bernard Bertrand Brigitte Bruno Camille
    Catherine Cécile Charles Chantal Christine Christophe Claude Clément Dominique Édith Édouard Élisabeth Emmanuel Éric
    Étienne Fabien Florian François Françoise Frédéric Gabriel Gaston Gérald Gérard Gilles Guillaume Guy Henri Hervé
    Isabelle Jacques Jean Jérôme Jean-Luc Jean-Marie Jean-Claude Jean-Pierre Joël Julien Laurent Léon Lionel Louis Luc
    Lucien Marcel Marine Martine Mathieu Maurice Michel Michèle Mireille Nathalie Nicolas Olivier Pascal Patrice Philippe
    Pierre Raymond Rémi René Robert Romain Ségolène Serge Simone Sophie Stéphane Sylvie Thérèse Thierry Valérie
    Véronique Victor Vincent Xavier Yves Yvonne Zinédine
    Alessandra Alessandro Andrea Angelo Antonella Antonio Beppe Carlo Chiara Cesare Claudio Dario Davide Domenico Elena
    Emanuele Enrico Enzo Fabio Federica Federico Filippo Francesca Francesco Gianfranco Gianluca Gianni Giancarlo Giacomo
    Giorgia Giorgio Giovanna Giovanni Giulia Giulio Giuseppe Giuliano Ignazio Ivana Leonardo Lorenzo Luca Lucia Luciano
    Luigi Marcello Marco Mario Massimo Matteo Maurizio Michele Nicola Paola Paolo Piero Pietro Roberto Romano Rocco
    Salvatore Sergio Silvio Simone Stefano Umberto Valentino Valerio Vincenzo Virginia Vittorio Walter
    Aécio Afonso Ana Aníbal Antônio António Artur Augusto Bernardo Caetano Ciro Cristiano Dilma Diogo Eduardo Fernando
    Flávio Geraldo Getúlio Gilberto Guilherme Henrique Inácio Jair João Joaquim Jorge José Juscelino Leonel Lula Luís Luiz
    Manoel Marcelo Mário Márcia Mateus Michel Nuno Paulo Pedro Rafaela Raimundo Ronaldo Rui Sérgio Simão Tancredo Vasco
    Wanderley Zélia Dirk Geert Hendrik Jaap Jeroen Johan Joost Maarten Marleen Pieter Piet Ruud Sander Sigrid Wim Wouter
    Anders Astrid Bengt Bjørn Carl Erik Fredrik Gro Gunnar Gustaf Göran Håkan Ingvar Jens Johan Jonas Kjell Knut Kristian
    Lars Leif Magnus Mats Mette Mikael Niels Nils Ola Olof Ole Oskar Pär Per Rasmus Sven Søren Stig Svante Tarja Thorbjørn
    Torbjörn Ulf Aino Antti Jari Juha Kimi Matti Mika Paavo Pekka Sauli Tuomas
    Abbas Abdallah Abdelfatah Abdel Abdul Abdullah Abu Adel Adnan Ahmad Ahmed Aisha Ali Amal Amina Amir Anwar Ariel Asma
    Ayman Aziz Bashar Benazir Bilal Ebrahim Fadi Fahd Faisal Farid Farouk Fatima Ghassan Hamad Hamid Hamza Hani Hasan
    Hassan Hossein Huda Husain Hussein Ibrahim Idris Imad Imran Ismail Ismael Jalal Jamal Kamal Karim Khaled Khalid Khalil
    Laila Layla Leila Mahmoud Majid Malala Malik Mansour Marwan Masoud Mehdi Mohamad Mohamed Mohammad Mohammed Mona Muammar
    Muhammad Murad Mustafa Nabil Nadia Nasser Nawaz Nouri Nuri Omar Osama Othman Qasem Rachid Rafiq Rashid Rashida Reza
    Riad Saad Sadam Saddam Saeed Said Salah Salam Saleh Salem Salim Salman Samir Samira Sayed Shirin Tareq Tariq Walid
    Wael Yahya Yasmin Yasser Yassin Youssef Yousef Zainab Zayed Zine Ayatollah Recep Mehmet Mustafá Ahmet Emine Kemal Orhan
    Abdulá Binyamin Benjamin Benny Bezalel Ehud Golda Itamar Moshe Naftali Shimon Yair Yitzhak Yoav Yossi Tzipi Uri
    Aditya Ajay Akshay Amit Amitabh Anand Anil Anita Arjun Arun Arvind Ashok Atal Bal Deepak Deepika Gautam Gita Indira
    Jawaharlal Kapil Kiran Lakshmi Mahatma Manish Manmohan Mohandas Mukesh Naresh Narendra Nirmala Pankaj Prakash Pranab
    Priya Priyanka Rahul Raj Rajesh Rajiv Rakesh Ram Ramesh Ravi Rishi Sachin Sanjay Satya Shah Shashi Shiv Sonia Srinivas
    Sundar Sunil Suresh Uddhav Vijay Vikram Vinod Virat Vishal Yogi
    Chen Deng Fang Feng Gao Guo Han Hao Hong Hu Huang Hui Jiang Jian Jing Jun Kai-shek Lei Lin Ling Liu Mao Mei Ming Peng
    Ping Qiang Qin Shi Song Sun Tao Wang Wei Wen Wu Xi Xia Xiao Xin Xu Yan Yang Yi Ying Yong Yuan Yue Zhang Zhao Zheng Zhou
    Zhu Akihito Akira Fumio Haruki Hideki Hiroshi Ichiro Junichiro Kazuo Kenji Kenzaburo Makoto Masayoshi Naomi Naruhito
    Naoto Satoshi Shigeru Shinzo Shinzō Takashi Taro Toshiyuki Yoshihide Yukio Yuki Yoko Kim Park Moon Jong-un Jae-in
    Geun-hye Sung Seung Ban Nguyen Tran Ngo Aung Suu Thaksin Yingluck Corazon Ferdinand Rodrigo Joko Susilo Megawati
    Kofi Kwame Nelson Desmond Thabo Cyril Jacob Winnie Robert Uhuru Jomo Mwai Ngozi Goodluck Olusegun Muhammadu Wole
    Chinua Chimamanda Paul Yoweri Haile Abiy Tedros Macky Léopold Alassane Laurent Félix Joseph Mobutu Patrice Ellen`,
  particles:
    'de del da do dos das di du des della dei van von der den ter ten zu bin ibn ben al el la las los le y e st',
  legalForms:
    'SA SAU SL SLU SpA Inc Corp Corporation Ltd Limited LLC LLP PLC Plc GmbH AG KG SE NV BV AB ASA Oyj SARL SAS AS SCA CV OOO PJSC PAO Pty Teoranta KGaA Co Cia Cía Bancorp',
  companyTails: `Air Airlines Airways Automotive Bank Bancorp Biotech Brothers Capital Chemical Cloud Communications Company
    Consulting Digital Electronics Energy Entertainment Equity Foods Foundation Games Group Healthcare Holding Holdings
    Industries Institute Insurance International Investments Labs Logistics Media Mining Mobile Motors Network Networks
    News Partners Petroleum Pharma Pharmaceuticals Pictures Platforms Power Records Research Resources Robotics Securities
    Semiconductor Semiconductors Shipping Society Software Solutions Space Steel Studios Systems Tech Technologies
    Technology Telecom Times Trading Trust University Ventures Wind Works Foundry Analytics Therapeutics Genomics
    Aerospace Dynamics International Financial Interactive Motorsport Racing Press Post Journal Review`,
  genericTails:
    'Air Airlines Airways Bank Company Corporation Group Holding Holdings Industries Motors Pharmaceuticals',
  abbreviatedTitles:
    'mr mrs ms dr prof sr sra sres srta dra d dña st sta gen col capt lt sgt sen rep rev gov lic ing excmo ilmo mons fr hon',
  saints: 'San Santa Santo Sant Saint Sainte São Sankt Sao',
  symbols: `GWh MWh kWh TWh Wh MW GW kW TW MHz GHz kHz Hz MB GB TB kB dB mAh Ah kV MV eV keV MeV GeV TeV hPa kPa MPa km kg
    mg ml cm mm ha CO NOx PM pH mRNA ARNm HbA pp bp bps Mbps Gbps rpm mph kmh fps dpi px`,
  numbered: `Boeing Airbus iPhone iPad Galaxy Windows Falcon Apollo Apolo Soyuz Voyager PlayStation Xbox Android iOS Pixel
    Antonov Tupolev Ariane Vega Atlas Saturn Titan Challenger GPT Llama Gemini Claude Grok Office Photoshop Model Serie
    Fórmula Formula Radio Antena Canal Channel Kanal Tele France Ibex DAX FTSE CAC Nikkei Stoxx Euro MiG Mig Mirage
    Tornado Chevrolet Peugeot Renault Ford Mazda BMW Audi Leopard Abrams Patriot Starlink Mir Sputnik Mariner Viking
    Rosetta Curiosity Sentinel Nexus Surface ThinkPad RTX GeForce Ryzen Core Snapdragon Area Área Agenda Expo`,
  domains: `com org net news info edu gov io ai app dev tv eu es mx ar cl co pe uk fr it pt br de ru cn jp ch nl be at biz
    press media today live online tech xyz finance cat gal eus`,
};
