import type { NameWords } from '../name-words.js';

export const pt: NameWords = {
  articles: 'o a os as',
  of: 'de do da dos das',
  and: 'e',
  inside: 'para por pela pelo contra sobre sem em no na',
  at: 'em no na nos nas desde até para',
  people: `
    senhor senhora sr sra srs dr dra dom dona prof professor professora doutor doutora eng engenheiro engenheira frei padre
    irmã irmão bispo arcebispo cardeal papa rabino imã rei rainha príncipe princesa duque duquesa conde condessa
    marquês presidente presidenta ex-presidente vice-presidente ministro ministra ministros ex-ministro ex-ministra
    primeiro-ministro secretário secretária subsecretário chanceler líder dirigente porta-voz governador governadora
    prefeito prefeita vereador vereadora autarca deputado deputada deputados senador senadora eurodeputado eurodeputada
    parlamentar embaixador embaixadora cônsul comissário comissária candidato candidata diretor diretora director
    directora gerente executivo executiva ceo fundador fundadora cofundador cofundadora chefe dono dona empresário
    empresária banqueiro jornalista repórter correspondente analista analistas economista economistas estrategista
    consultor consultora assessor assessora especialista advogado advogada procurador procuradora promotor promotora
    juiz juíza desembargador desembargadora delegado delegada testemunha arguido arguida réu general
    coronel comandante capitão tenente sargento soldado almirante inspetor inspetora agente médico médica cirurgião
    cientista cientistas físico química biólogo bióloga investigador investigadora pesquisador pesquisadora
    pesquisadores engenheiros astronauta reitor reitora aluno aluna historiador historiadora sociólogo socióloga
    arquiteto arquiteta arquitecto escritor escritora poeta autor autora editor editora crítico artista pintor pintora
    fotógrafo fotógrafa cineasta realizador realizadora produtor produtora ator atriz actor actriz cantor cantora músico
    compositor maestro bailarina estilista chef jogador jogadora avançado médio guarda-redes goleiro atacante zagueiro
    treinador treinadora técnico árbitro ciclista tenista piloto nadador nadadora atleta campeão campeã morador moradora
    agricultor agricultora produtor marido mulher filho filha pai mãe irmãos neto neta viúva jovem ativista activista
    sindicalista membro sócio colega representante responsável`,
  longTitles: 'primeiro-ministro|primeira-ministra|secretário de Estado|secretária de Estado|chefe de Estado',
  organizations: `
    organização organizações empresa empresas companhia companhias sociedade grupo grupos banco bancos caixa corporação
    firma multinacional startup filial matriz fabricante fornecedor fornecedora operador operadora produtora distribuidora
    seguradora elétrica petrolífera petroleira mineradora construtora imobiliária farmacêutica farmácia cervejeira
    consultora auditora gestora rede editora tecnológica siderúrgica montadora consórcio cooperativa
    holding laboratório laboratórios escritório marca plataforma bolsa fundo fundos associação associações federação
    confederação união fundação instituto instituição centro academia colégio escola faculdade universidade politécnico
    hospital clínica museu biblioteca orquestra teatro ministério ministérios departamento secretaria direção conselho
    comissão comité comitê agência autoridade serviço serviços câmara prefeitura assembleia governo executivo parlamento
    congresso senado tribunal supremo partido partidos coligação sindicato sindicatos polícia exército marinha força
    forças corpo movimento frente liga clube equipe equipa seleção igreja diocese conferência ong jornal revista semanário
    diário rádio televisão portal emissora canal observatório autarquia junta concessionária refinaria usina`,
  places: `
    cidade cidades capital região regiões província estado estados república reino país países município municípios
    concelho freguesia aldeia vila bairro bairros distrito ilha ilhas arquipélago península continente costa cabo golfo
    baía mar oceano rio rios lago lagoa barragem vale serra monte montanha cordilheira pico vulcão deserto floresta
    bosque parque praia praias porto aeroporto estação fronteira rua avenida praça estrada rodovia autoestrada ponte
    viaduto estádio palácio castelo catedral mosteiro capela cemitério prisão presídio edifício torre condomínio santuário
    norte sul leste oeste nordeste sudeste interior litoral`,
  others: `
    lei leis decreto código constituição estatuto tratado acordo pacto protocolo convenção plano programa projeto projecto
    operação prêmio prêmios prémio prémios medalha copa taça campeonato torneio mundial liga troféu jogos festival feira
    cúpula cimeira fórum exposição bienal concurso carnaval livro romance filme documentário série disco álbum canção ópera
    obra poema peça novela jogo modelo chip avião aeronave helicóptero carro veículo navio submarino foguete satélite
    sonda míssil telescópio celular telemóvel aplicativo aplicação software sistema versão vírus furacão tempestade
    criptomoeda vacina remédio medicamento índice queijo vinho cerveja guerra batalha revolução`,
  saying: `
    segundo disse diz afirmou afirma assegurou explicou explica assinalou declarou declara acrescentou acrescenta indicou
    manifestou anunciou anuncia informou informa comentou reconheceu lembrou insistiu destacou destaca sublinhou advertiu
    alertou alerta criticou defendeu defende sustentou apontou aponta precisou negou nega admitiu admite confirmou confirma
    respondeu perguntou lamentou reiterou considerou considera pediu exigiu propôs prometeu acusou denunciou escreveu
    escreve citou concluiu contou conta revelou publicou ressaltou avaliou avalia referiu garantiu`,
  acting: `
    planeja planeia opera possui lançou lança fabrica fabricou comprou compra adquiriu vendeu vende investiu investe faturou
    facturou ganhou obteve apresentou prevê construirá produz produziu desenvolve desenvolveu contratou emprega gere explora
    oferece fornece distribui fechou abriu reduziu cortou pagou paga exporta importa emitiu captou`,
  auxiliaries: 'é era foi será seria tem tinha terá teve está estava esteve pode podia quer deve vai há',
  who: 'quem',
  age: 'anos ano',
  capitalized: `
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta
    sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo primavera verão outono inverno
    você pib ipca ipc selic irs irc iva icms ceo ong tv pc dna hiv sida uti km kg mw gw ia`,
  common: `
    agora além assim hoje ontem amanhã anteontem depois antes enquanto finalmente atualmente actualmente embora quando como
    onde se mas senão só apenas somente também tampouco talvez sempre nunca jamais ainda já bem mal melhor pior muito muita
    muitos muitas pouco poucos bastante qualquer alguém ninguém nenhum nenhuma nada certo certa faz fazia fez há havia
    houve é são era eram foi foram será serão ser está estão estava tem têm tinha teve pode podem poderia quer deve devem
    disse diz segundo durante mediante exceto conforme face frente graças apesar junto dentro fora longe perto acima abaixo
    diante atrás através quase mesmo justamente claro quem qual quanto porque pois então logo aqui ali lá este esta estes
    estas esse essa isso isto aquele aquela meu minha seu sua nosso nossa ele ela eles elas um uma dois duas três quatro
    cinco seis sete oito nove dez cem mil milhares milhões primeiro primeira segundo segunda terceiro último última outro
    outra outros outras todo toda todos todas ambos vários várias alguns algumas tanto tanta fontes especialistas pessoas
    homens mulheres crianças jovens moradores trabalhadores vítimas autoridades dados números preço preços vendas notícias
    foto vídeo imagem fonte leia veja ver opinião análise entrevista editorial cultura desporto esporte economia política
    sociedade internacional nacional local ciência tecnologia saúde educação falta basta resta segue parece resulta existe
    existem acontece chegou saiu entrou começou terminou acabou morreu nasceu vive não sim nem ou e a ao de do da em no na
    o os as por para com sem sob sobre entre até desde contra após perante infelizmente felizmente
    naturalmente provavelmente recentemente posteriormente anteriormente inicialmente enquanto contudo porém todavia
    entretanto portanto produção consumo investimento emprego desemprego inflação crescimento queda alta aumento mercado
    mercados empresas governo`,
  areas:
    'Europa|Ásia|África|América|Oceania|América Latina|América do Sul|América do Norte|América Central|Oriente Médio|Médio Oriente|Extremo Oriente|Ocidente|Caribe|Caraíbas|Mediterrâneo|Atlântico|Pacífico|Mar Vermelho|Mar Negro|Mar do Norte|Golfo Pérsico|Balcãs|Cáucaso|Alpes|Andes|Himalaia|Saara|Amazônia|Amazónia|Península Ibérica|União Soviética|Jugoslávia|Iugoslávia|Checoslováquia|Tchecoslováquia|Tejo|Douro|Guadiana|Mondego|Minho|Amazonas|São Francisco|Nilo|Danúbio|Reno|Sena|Tâmisa|Terra|Lua|Marte|Vênus|Vénus|Júpiter|Saturno',
  firstNames: '',
  aliases:
    'alias|vulgo|conhecido como|conhecida como|mais conhecido como|mais conhecida como|também conhecido como|também conhecida como|apelidado de|apelidada de',
  families: 'família irmãos irmãs',
  knownOrganizations: [
    'Nações Unidas|ONU|Organização das Nações Unidas',
    'União Europeia|UE',
    'Comissão Europeia',
    'Parlamento Europeu',
    'Banco Central Europeu|BCE',
    'Fundo Monetário Internacional|FMI',
    'Banco Mundial',
    'Organização Mundial da Saúde|OMS',
    'Organização Mundial do Comércio|OMC',
    'Organização do Tratado do Atlântico Norte|OTAN|NATO',
    'Supremo Tribunal Federal|STF',
    'Superior Tribunal de Justiça|STJ',
    'Tribunal Superior Eleitoral|TSE',
    'Tribunal de Contas da União|TCU',
    'Banco Central do Brasil|Banco Central|BC',
    'Banco de Portugal|BdP',
    'Instituto Nacional de Estatística|INE',
    'Instituto Brasileiro de Geografia e Estatística|IBGE',
    'Banco Nacional de Desenvolvimento Econômico e Social|BNDES',
    'Câmara dos Deputados|Câmara',
    'Senado Federal|Senado',
    'Assembleia da República',
    'Caixa Econômica Federal',
    'Caixa Geral de Depósitos|CGD',
    'Petrobras',
    'Vale',
    'Galp',
    'EDP',
  ],
  knownOthers: ['Copa do Mundo', 'Campeonato do Mundo', 'Jogos Olímpicos', 'Segunda Guerra Mundial', 'Natal', 'Páscoa'],
};
