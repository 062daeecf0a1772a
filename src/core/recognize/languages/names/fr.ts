import type { NameWords } from '../name-words.js';

export const fr: NameWords = {
  articles: 'le la les l un une',
  of: 'de du des d',
  and: 'et',
  inside: 'pour par contre sur sous à au aux en',
  at: 'à en au aux dans depuis vers chez près',
  people: `
    m mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr docteur pr professeur professeure maître me
    père frère sœur abbé monseigneur mgr évêque archevêque cardinal pape rabbin imam roi reine prince princesse duc
    duchesse comte comtesse baron baronne empereur impératrice émir cheikh sultan président présidente ex-président
    ex-présidente vice-président vice-présidente ministre ministres ex-ministre chancelier chancelière secrétaire
    sous-secrétaire préfet préfète maire maires adjoint adjointe conseiller conseillère conseillers député députée
    députés sénateur sénatrice sénateurs eurodéputé eurodéputée élu élue élus ambassadeur ambassadrice consul commissaire
    gouverneur gouverneure délégué déléguée candidat candidate candidats leader chef cheffe dirigeant dirigeante
    dirigeants porte-parole patron patronne directeur directrice directeurs pdg dg gérant gérante fondateur fondatrice
    cofondateur cofondatrice entrepreneur entrepreneuse homme femme hommes femmes milliardaire banquier banquière
    analyste analystes économiste économistes consultant consultante avocat avocate avocats procureur procureure juge
    juges magistrat magistrate greffier notaire témoin prévenu prévenue accusé accusée suspect victime général colonel
    commandant capitaine lieutenant sergent caporal soldat amiral maréchal inspecteur inspectrice brigadier policier
    policière gendarme médecin médecins chirurgien chirurgienne infirmier infirmière psychologue scientifique physicien
    physicienne chimiste biologiste chercheur chercheuse chercheurs ingénieur ingénieure astronaute mathématicien
    enseignant enseignante instituteur institutrice recteur rectrice étudiant étudiante historien historienne philosophe
    sociologue politologue archéologue architecte écrivain écrivaine romancier romancière poète dramaturge auteur autrice
    auteure essayiste traducteur traductrice éditeur éditrice journaliste journalistes correspondant correspondante
    chroniqueur chroniqueuse présentateur présentatrice animateur animatrice artiste artistes peintre sculpteur
    sculptrice photographe cinéaste réalisateur réalisatrice scénariste producteur productrice acteur actrice comédien
    comédienne chanteur chanteuse musicien musicienne compositeur compositrice pianiste violoniste danseur danseuse
    chorégraphe couturier cuisinier cuisinière footballeur footballeuse joueur joueuse attaquant défenseur gardien
    gardienne milieu entraîneur entraîneuse sélectionneur arbitre cycliste coureur sprinteur pilote nageur nageuse
    athlète golfeur boxeur champion championne vainqueur vainqueure médaillé skieur skieuse navigateur navigatrice
    voisin voisine ami amie époux épouse mari fils fille mère tante oncle neveu nièce petit-fils veuve veuf compagnon
    compagne habitant habitante militant militante syndicaliste activiste dissident membre collègue agriculteur
    agricultrice vigneron vigneronne viticulteur ouvrier ouvrière retraité retraitée nommé nommée dénommé`,
  longTitles:
    "Premier ministre|Première ministre|secrétaire d'État|garde des Sceaux|chef de l'État|chef du gouvernement|ministre de l'Économie|ministre de l'Intérieur|directeur général|directrice générale|président-directeur général|Sa Majesté|Sa Sainteté|conseiller fédéral|conseillère fédérale|conseiller d'État|conseillère d'État",
  organizations: `
    entreprise entreprises société sociétés compagnie compagnies groupe groupes firme firmes banque banques caisse
    assureur mutuelle fonds holding filiale start-up startup multinationale PME fabricant constructeur équipementier
    fournisseur opérateur distributeur enseigne chaîne éditeur maison laboratoire laboratoires cabinet marque plateforme
    bourse coopérative association associations fédération confédération union fondation institut institution centre
    académie école collège lycée université faculté hôpital clinique musée bibliothèque orchestre théâtre opéra
    ministère département secrétariat direction conseil commission comité agence office autorité service services
    gouvernement parlement assemblée sénat chambre tribunal cour parquet parti coalition alliance syndicat syndicats
    patronat police gendarmerie armée marine force forces brigade front mouvement ligue club équipe stade olympique
    racing église diocèse conférence ordre ong journal quotidien hebdomadaire magazine revue radio télévision média
    presse réseau collectif observatoire préfecture mairie région métropole communauté rectorat ambassade consulat
    délégation municipalité haras domaine usine aciérie`,
  places: `
    ville villes capitale région régions province provinces département commune communes village villages canton état
    république royaume principauté territoire pays île îles archipel péninsule continent côte cap golfe baie mer océan
    fleuve rivière lac étang vallée montagne mont monts massif col pic volcan désert forêt bois parc plage port aéroport
    gare station frontière rue avenue boulevard place quai route autoroute pont tunnel canal stade palais château
    cathédrale basilique abbaye cimetière prison tour immeuble quartier faubourg banlieue arrondissement hôtel salle
    nord sud est ouest district comté plaine plateau presqu'île zone périphérie environs bassin estuaire`,
  others: `
    loi lois décret code constitution traité accord pacte protocole convention plan programme projet opération procès
    affaire prix médaille coupe championnat tournoi mondial euro trophée grand tour jeux festival salon foire congrès
    sommet forum exposition biennale concours carnaval livre roman film documentaire série disque album chanson opéra
    pièce tableau revue essai poème comédie jeu modèle puce avion hélicoptère voiture véhicule train navire bateau
    paquebot sous-marin fusée satellite sonde missile téléscope téléphone console tablette ordinateur application
    logiciel système version virus ouragan tempête cyclone cryptomonnaie jeton vaccin médicament indice vin champagne
    bière guerre bataille révolution`,
  saying: `
    selon d'après dit affirme affirmé assure assuré explique expliqué souligne souligné déclare déclaré ajoute ajouté
    indique indiqué précise précisé annonce annoncé informe commente commenté reconnaît reconnu rappelle rappelé insiste
    estime estimé juge jugé considère critique critiqué soutient dénonce dénoncé confirme confirmé répond répondu nie
    admet admis demande demandé propose proposé promet promis accuse accusé écrit cite cité conclut raconte raconté
    résume pense croit regrette regretté révèle révélé publie publié prévient constate note martèle lance`,
  acting: `
    exploite possède lance lancé fabrique achète acheté rachète racheté acquiert acquis vend vendu cède cédé investit
    investi construit produit développe emploie gère fournit livre livré absorbe fusionne finance émet distribue ferme
    fermé ouvre ouvert réduit licencie recrute paie exporte importe commercialise publie signe signé`,
  auxiliaries: 'est était fut sera serait a avait eut aura doit peut pourrait devrait va veut',
  who: 'qui',
  age: 'ans an',
  capitalized: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche printemps été automne hiver pib tva pdg dg ia tv pc adn vih sida rh ue onu`,
  common: `
    alors ainsi après avant aujourd'hui aussi aucun autre autres avec beaucoup bien bref car ce cela celle celui ces
    cet cette ceux chaque chez comme comment contre dans de depuis derrière des dès désormais deux dix donc du durant
    elle elles en encore enfin ensuite entre environ est et face faute grâce hier ici il ils jamais je jusqu la le les
    leur leurs lors lorsque mais malgré mieux moins nos notre nous on or où oui outre par parce parmi pas pendant
    pendant personne peu plus plusieurs pour pourquoi pourtant près presque puis quand quant quatre que quel quelle
    quelques qui quoi sa sans selon ses seul seule si sinon soit son sous souvent sur surtout tandis tant tous tout
    toute toutes toutefois très trois trop un une vers voici voilà vos votre vous demain certes cependant néanmoins
    reste restent vient viennent faut fallait résultat résultats total chiffres prix ventes marché marchés photo vidéo
    image source lire voir analyse entretien culture sport économie politique société international santé sciences`,
  areas:
    "Europe|Asie|Afrique|Amérique|Océanie|Amérique latine|Amérique du Nord|Amérique du Sud|Amérique centrale|Proche-Orient|Moyen-Orient|Extrême-Orient|Maghreb|Sahel|Balkans|Caucase|Caraïbes|Antilles|Méditerranée|Atlantique|Pacifique|Arctique|Antarctique|mer Rouge|mer Noire|mer Baltique|mer du Nord|mer Caspienne|golfe Persique|Manche|Pyrénées|Alpes|Jura|Vosges|Massif central|Andes|Himalaya|Sahara|Scandinavie|Europe de l'Est|Yougoslavie|Tchécoslovaquie|Union soviétique|URSS|Asie centrale|Asie du Sud-Est|Benelux|Outre-mer",
  firstNames: '',
  aliases:
    'alias|dit|dite|surnommé|surnommée|née|né|de son vrai nom|connu sous le nom de|connue sous le nom de|plus connu sous le nom de|que tout le monde appelle|plus connue sous le sigle',
  families: 'famille frères sœurs époux',
  knownOrganizations: [
    'Nations unies|ONU|Organisation des Nations unies',
    'Union européenne|UE|Communauté européenne|CEE',
    'Commission européenne',
    'Parlement européen',
    'Banque centrale européenne|BCE',
    "Conseil de l'Europe",
    'Fonds monétaire international|FMI',
    'Banque mondiale',
    "Organisation du traité de l'Atlantique nord|OTAN|Otan",
    'Organisation mondiale de la santé|OMS',
    'Organisation mondiale du commerce|OMC',
    'Organisation de coopération et de développement économiques|OCDE',
    'Insee|INSEE',
    'Banque de France',
    'Banque nationale suisse|BNS',
    'Assemblée nationale',
    'Sénat',
    "Conseil d'État",
    'Conseil constitutionnel',
    'Cour de cassation',
    'Cour des comptes',
    'Agence France-Presse|AFP',
    'Le Monde',
    'Le Figaro',
    'Libération',
    'Les Échos',
    'Le Temps',
    'Le Soir',
    'Le Devoir',
    'La Presse',
    'Réserve fédérale|Fed',
  ],
  knownOthers: [
    'prix Nobel',
    'prix Nobel de la paix',
    'Tour de France',
    'Coupe du monde',
    'Ligue des champions',
    'Jeux olympiques|JO',
    'Seconde Guerre mondiale|Deuxième Guerre mondiale',
    'Première Guerre mondiale|Grande Guerre',
    'Révolution française',
    'CAC 40|Cac 40',
    'Noël',
    'Pâques',
  ],
};
