import type { StatementWords } from '../../plan/statement-words'

/** Kinds of work: the roles that are rungs of one ladder, what is done there, and what else tells of it. */
// biome-ignore format: lists of words read better filled than one to a line
export const trades: StatementWords['trades'] = {
  reception: {
    roles: ['réceptionniste', 'réceptionnistes', 'réception', 'accueil', "agent d'accueil", "agente d'accueil", "hôtesse d'accueil", "hôte d'accueil", 'standardiste', 'concierge', 'veilleur de nuit', 'veilleuse de nuit'],
    duties: ['client', 'clients', 'cliente', 'clientes', 'clientèle', 'visiteur', 'visiteurs', 'visiteuses', 'usagers', 'public', 'accueil', 'réception', 'téléphone', 'standard', 'comptoir', 'appels', 'guichet'],
    about: ['hôtel', 'hôtels', 'hôtellerie'],
  },
  sales: {
    roles: ['vendeur', 'vendeuse', 'vendeurs', 'vente', 'ventes', 'commercial', 'commerciale', 'conseiller de vente', 'conseillère de vente', 'conseiller clientèle', 'conseillère clientèle', 'représentant', 'représentante', 'caissier', 'caissière', 'chef de rayon', 'cheffe de rayon', 'responsable de magasin', 'gérant de magasin', 'gérante de magasin', 'gérant de boutique', 'gérante de boutique', 'magasin', 'boutique', 'acheteur', 'acheteuse', 'agent immobilier', 'agente immobilière', 'service à la clientèle', 'rayon', 'gérante adjointe', 'gérant adjoint', 'commerce', 'quincaillerie'],
    duties: ['client', 'clients', 'cliente', 'clientes', 'clientèle', 'contact clientèle', 'contact client', 'vente', 'vendre', 'caisse', 'comptoir', 'prospection', 'appels à froid', 'surface de vente', 'public', 'rayon'],
    about: ['boutique', 'magasin'],
  },
  optics: {
    roles: ['opticien', 'opticienne', 'optique', 'optométriste', 'monteur en lunettes', 'monteuse en lunettes'],
    duties: ['clients', 'clientèle', 'montures', 'verres', 'ajustages', 'réparations'],
    about: ['lunettes'],
  },
  teaching: {
    roles: ['enseignant', 'enseignante', 'professeur', 'professeure', 'prof', 'institutrice', 'instituteur', 'formateur', 'formatrice', 'moniteur', 'monitrice', 'éducateur sportif', 'directeur d\'école', 'directrice d\'école', 'enseignement', 'chargé de cours', 'chargée de cours', 'répétiteur'],
    duties: ['élève', 'élèves', 'étudiant', 'étudiants', 'classe', 'classes', 'enfants', 'cours', 'leçons', 'enseigner', 'parents', 'apprenants', 'stagiaires', 'copies', 'corrections'],
    about: ['école', 'collège', 'lycée', 'pédagogie'],
  },
  childcare: {
    roles: ['auxiliaire de puériculture', 'puéricultrice', 'assistante maternelle', 'assistant maternel', 'éducatrice de jeunes enfants', 'éducateur de jeunes enfants', 'éducatrice à l\'enfance', 'éducateur à l\'enfance', 'nounou', 'crèche', 'garderie', 'animateur périscolaire', 'animatrice périscolaire', 'atsem'],
    duties: ['enfants', 'bébés', 'tout-petits', 'petits', 'parents', 'changes', 'poupons'],
    about: ['petite enfance', 'cpe'],
  },
  care: {
    roles: ['infirmier', 'infirmière', 'aide-soignant', 'aide-soignante', 'préposé aux bénéficiaires', 'préposée aux bénéficiaires', 'auxiliaire de vie', 'sage-femme', 'ambulancier', 'ambulancière', 'médecin', 'kinésithérapeute', 'ergothérapeute', 'soignant', 'soignante', 'cadre de santé', 'aide à domicile', 'paramédic', 'brancardier', 'brancardière', 'soins'],
    duties: ['patient', 'patients', 'patiente', 'patientes', 'résident', 'résidents', 'résidentes', 'bénéficiaires', 'toilettes', 'soins', 'familles', 'nuits', 'malades', 'personnes âgées', 'chevet'],
    about: ['hôpital', 'ehpad', 'chsld', 'clinique'],
  },
  dental: {
    roles: ['assistante dentaire', 'assistant dentaire', 'dentaire', 'dentiste', 'hygiéniste', 'orthodontiste', 'prothésiste dentaire'],
    duties: ['patient', 'patients', 'fauteuil', 'stérilisation', 'plateaux'],
    about: ['implantologie', 'implants'],
  },
  dispatch: {
    roles: ['répartiteur', 'répartitrice', 'opérateur d\'urgence', 'opératrice d\'urgence', 'régulateur', 'régulatrice', 'centre d\'appels', 'téléconseiller', 'téléconseillère', 'télévendeur', 'télévendeuse', 'conseiller téléphonique', 'conseillère téléphonique'],
    duties: ['appel', 'appels', 'appelants', 'appelant', 'téléphone', 'casque', 'réclamations', 'clients', 'usagers', 'nuits'],
    about: [],
  },
  pharmacy: {
    roles: ['pharmacien', 'pharmacienne', 'préparateur en pharmacie', 'préparatrice en pharmacie', 'pharmacie'],
    duties: ['clients', 'patients', 'comptoir', 'ordonnances'],
    about: [],
  },
  office: {
    roles: ['secrétaire', 'secrétariat', 'assistant administratif', 'assistante administrative', 'adjoint administratif', 'adjointe administrative', 'agent administratif', 'agente administrative', 'gestionnaire', 'assistant de direction', 'assistante de direction', 'commis de bureau', 'greffier', 'greffière', 'scolarité'],
    duties: ['dossiers', 'courrier', 'courriers', 'saisie', 'classement', 'comptes rendus', 'agenda', 'paperasse', 'inscriptions', 'étudiants'],
    about: ['travail de bureau'],
  },
  accounts: {
    roles: ['comptable', 'comptabilité', 'aide-comptable', 'expert-comptable', 'experte-comptable', 'gestionnaire de paie', 'paie', 'auditeur', 'auditrice', 'contrôleur de gestion', 'contrôleuse de gestion', 'trésorier', 'trésorière', 'finance', 'finances'],
    duties: ['chiffres', 'factures', 'comptes', 'bilans', 'écritures', 'déclarations', 'tableaux'],
    about: ['fiscalité'],
  },
  banking: {
    roles: ['banque', 'banquier', 'banquière', 'conseiller bancaire', 'conseillère bancaire', 'guichetier', 'guichetière', 'chargé de clientèle', 'chargée de clientèle', 'conseillère clientèle', 'conseiller clientèle', 'assurance', 'assureur', 'courtier', 'courtière'],
    duties: ['client', 'clients', 'clientèle', 'guichet', 'crédits', 'sinistres', 'assurés'],
    about: ['agence bancaire'],
  },
  management: {
    roles: ["chef d'équipe", "cheffe d'équipe", 'responsable', 'superviseur', 'superviseure', 'directeur', 'directrice', 'manager', 'manageuse', 'contremaître', 'contremaîtresse', 'gérant', 'gérante', 'encadrant', 'encadrante', 'coordonnateur', 'coordonnatrice'],
    duties: ['équipe', 'encadrer', 'encadrement', 'gérer du monde', 'gérer des gens', 'gérer une équipe', 'diriger', 'management', 'manager', 'plannings', 'horaires', 'personnel', 'superviser'],
    about: [],
    isRank: true,
  },
  software: {
    roles: ['développeur', 'développeuse', 'programmeur', 'programmeuse', 'informaticien', 'informaticienne', 'informatique', 'administrateur système', 'administratrice système', 'testeur', 'testeuse', 'data analyst', 'analyste de données', 'data scientist', 'technicien support', 'technicienne support', 'webdesigner', 'logiciel'],
    duties: ['code', 'coder', 'programmation', 'tickets', 'utilisateurs', 'astreintes', 'tests', 'bugs'],
    about: ['science des données', 'sciences des données', 'intelligence artificielle', 'cybersécurité', 'développement web'],
  },
  kitchen: {
    roles: ['cuisinier', 'cuisinière', 'cuisine', 'chef de partie', 'cheffe de partie', 'sous-chef', 'sous-cheffe', 'commis de cuisine', 'pâtissier', 'pâtissière', 'boulanger', 'boulangère', 'boulangerie', 'pâtisserie', 'plongeur', 'plongeuse', 'chocolatier', 'chocolatière', 'boucher', 'bouchère', 'traiteur'],
    duties: ['fourneaux', 'cuisine', 'service', 'service du soir', 'coup de feu', 'plonge', 'mise en place', 'desserts', 'matins', 'brigade'],
    about: ['restaurant', 'dessert'],
  },
  service: {
    roles: ['serveur', 'serveuse', 'chef de rang', 'cheffe de rang', "maître d'hôtel", "maîtresse d'hôtel", 'barman', 'barmaid', 'sommelier', 'sommelière', 'barista', 'femme de chambre', 'valet de chambre', 'gouvernante', 'steward', 'hôtesse de l\'air', 'personnel de cabine'],
    duties: ['clients', 'clientèle', 'convives', 'salle', 'tables', 'passagers', 'bar', 'chambres', 'plateau'],
    about: ['restaurant', 'restauration', 'hôtel'],
  },
  cleaning: {
    roles: ["agent d'entretien", "agente d'entretien", 'agent de propreté', 'agente de propreté', 'femme de ménage', 'homme de ménage', 'préposé à l\'entretien', 'préposée à l\'entretien', 'nettoyage'],
    duties: ['ménage', 'nettoyage', 'sols', 'toilettes', 'poubelles'],
    about: [],
  },
  beauty: {
    roles: ['coiffeur', 'coiffeuse', 'coiffure', 'barbier', 'barbière', 'esthéticien', 'esthéticienne', 'maquilleur', 'maquilleuse', 'prothésiste ongulaire', 'onglerie'],
    duties: ['clientes', 'clients', 'clientèle', 'shampoings', 'couleurs', 'bac', 'fauteuil'],
    about: ['salon de coiffure'],
  },
  driving: {
    roles: ['chauffeur', 'chauffeuse', 'conducteur', 'conductrice', 'routier', 'routière', 'livreur', 'livreuse', 'taxi', 'camionneur', 'camionneuse', 'machiniste', 'pilote', 'marin'],
    duties: ['route', 'conduite', 'conduire', 'volant', 'passagers', 'livraisons', 'voyageurs', 'tournées', 'chargement'],
    about: ['camion', 'autobus'],
  },
  warehouse: {
    roles: ['magasinier', 'magasinière', 'préparateur de commandes', 'préparatrice de commandes', 'cariste', 'manutentionnaire', 'entrepôt', 'logistique', 'logisticien', 'logisticienne', 'agent de quai'],
    duties: ['palettes', 'manutention', 'stocks', 'colis', 'quai', 'préparation de commandes', 'port de charges'],
    about: [],
  },
  building: {
    roles: ['maçon', 'maçonne', 'charpentier', 'charpentière', 'menuisier', 'menuisière', 'couvreur', 'couvreuse', 'plâtrier', 'carreleur', 'carreleuse', 'peintre en bâtiment', 'plombier', 'plombière', 'électricien', 'électricienne', 'tailleur de pierre', 'tailleuse de pierre', 'chef de chantier', 'cheffe de chantier', 'conducteur de travaux', 'conductrice de travaux', 'ébéniste', 'chauffagiste', 'frigoriste'],
    duties: ['chantier', 'chantiers', 'hauteur', 'échafaudages', 'déplacements', 'dépannages'],
    about: ['menuiserie', 'ébénisterie', 'bâtiment', 'charpente'],
  },
  industry: {
    roles: ['soudeur', 'soudeuse', 'usineur', 'usineuse', 'tourneur', 'fraiseur', 'régleur', 'régleuse', 'mécanicien', 'mécanicienne', 'opérateur de production', 'opératrice de production', 'ouvrier', 'ouvrière', 'technicien de maintenance', 'technicienne de maintenance', 'maintenance', 'chef monteur', 'monteur', 'monteuse', 'ajusteur', 'ajusteuse', 'production'],
    duties: ['machines', 'chaîne', 'postes de nuit', 'trois-huit', 'soudure', 'pannes', 'atelier', 'réparations', 'moteurs'],
    about: ['usine', 'garage'],
  },
  animals: {
    roles: ['soigneur animalier', 'soigneuse animalière', 'vétérinaire', 'toiletteur', 'toiletteuse', 'palefrenier', 'palefrenière', 'zoo', 'éleveur', 'éleveuse', 'maréchal-ferrant'],
    duties: ['animaux', 'enclos', 'boxes', 'maîtres', 'visiteurs'],
    about: ['chiens', 'chevaux'],
  },
  land: {
    roles: ['jardinier', 'jardinière', 'paysagiste', 'maraîcher', 'maraîchère', 'agriculteur', 'agricultrice', 'viticulteur', 'viticultrice', 'vigneron', 'vigneronne', 'bûcheron', 'bûcheronne', 'élagueur', 'élagueuse', 'horticulteur', 'horticultrice', 'ouvrier agricole', 'ouvrière agricole', 'garde forestier', 'garde forestière', 'pêcheur'],
    duties: ['tonte', 'désherbage', 'vendanges', 'récoltes', 'traite', 'taille', 'champs', 'pluie'],
    about: ['maraîchage', 'forêt', 'agriculture', 'plein air'],
  },
  library: {
    roles: ['bibliothécaire', 'bibliothèque', 'documentaliste', 'archiviste', 'archives', 'libraire', 'librairie', 'médiathèque'],
    duties: ['lecteurs', 'lectrices', 'prêts', 'catalogage', 'rangement', 'renseignements', 'usagers', 'public'],
    about: ['livres'],
  },
  museum: {
    roles: ['musée', 'médiateur culturel', 'médiatrice culturelle', 'médiateur', 'médiatrice', 'médiation', 'conservateur', 'conservatrice', 'guide', 'guide-conférencier', 'guide-conférencière', 'galerie', 'patrimoine'],
    duties: ['visiteurs', 'visites', 'groupes', 'scolaires', 'publics', 'public', 'salles', 'objets'],
    about: ['exposition'],
  },
  photography: {
    roles: ['photographe', 'vidéaste', 'cinéaste', 'cadreur', 'cadreuse', 'réalisateur', 'réalisatrice'],
    duties: ['mariages', 'retouche', 'prises de vue'],
    about: ['photo', 'photographie', 'studio photo'],
  },
  writing: {
    roles: ['romancier', 'romancière', 'écrivain', 'écrivaine', 'auteur', 'autrice', 'poète', 'poétesse', 'journaliste', 'rédacteur', 'rédactrice', 'traducteur', 'traductrice', 'scénariste'],
    duties: ['articles', 'interviews', 'relecture', 'bouclage'],
    about: ['roman', 'romans', 'écriture', 'journalisme'],
  },
  stage: {
    roles: ['théâtre', 'comédien', 'comédienne', 'régisseur', 'régisseuse', 'technicien son', 'technicienne son', 'ingénieur du son', 'ingénieure du son', 'danseur', 'danseuse', 'éclairagiste', 'metteur en scène', 'metteuse en scène', 'sonorisateur', 'sonorisatrice'],
    duties: ['montages', 'démontages', 'tournées', 'spectacles', 'répétitions', 'soirées'],
    about: ['comédie musicale', 'scène'],
  },
  music: {
    roles: ['musicien', 'musicienne', 'chanteur', 'chanteuse', 'guitariste', 'pianiste', 'violoniste', 'compositeur', 'compositrice', 'chef de chœur', 'cheffe de chœur', 'professeur de guitare', 'professeure de guitare', 'professeur de musique', 'professeure de musique'],
    duties: ['élèves', 'cours', 'auditions', 'concerts', 'répétitions'],
    about: ['musique de chambre', 'musique', 'guitare'],
  },
  design: {
    roles: ['graphiste', 'designer', 'illustrateur', 'illustratrice', 'directeur artistique', 'directrice artistique', 'architecte', "décorateur d'intérieur", "décoratrice d'intérieur", 'styliste', 'céramiste', 'potier', 'potière', 'tatoueur', 'tatoueuse', 'fleuriste', 'décoration'],
    duties: ['maquettes', 'clients', 'plans', 'dessins'],
    about: ['graphisme', 'poterie', 'céramique'],
  },
  marketing: {
    roles: ['marketing', 'communication', 'chargé de communication', 'chargée de communication', 'community manager', 'publicité', 'relations publiques', 'influenceur', 'influenceuse', 'chef de produit', 'cheffe de produit'],
    duties: ['campagnes', 'réseaux sociaux', 'publications', 'journalistes', 'annonceurs'],
    about: ['agence de marketing', 'marketing digital'],
  },
  law: {
    roles: ['avocat', 'avocate', 'juriste', 'notaire', 'clerc', 'magistrat', 'magistrate', 'huissier', 'huissière'],
    duties: ['audiences', 'clients', 'contrats', 'dossiers', 'plaidoiries'],
    about: ['droit'],
  },
  safety: {
    roles: ['agent de sécurité', 'agente de sécurité', 'policier', 'policière', 'gendarme', 'pompier', 'pompière', 'surveillant', 'surveillante', 'vigile', 'gardien', 'gardienne', 'militaire', 'école de police'],
    duties: ['rondes', 'patrouilles', 'public', 'nuits', 'détenus'],
    about: ['armée'],
  },
  social: {
    roles: ['assistant social', 'assistante sociale', 'éducateur spécialisé', 'éducatrice spécialisée', 'travailleur social', 'travailleuse sociale', 'conseiller en insertion', 'conseillère en insertion', 'psychologue', 'conseiller en emploi', 'conseillère en emploi', 'intervenant', 'intervenante'],
    duties: ['familles', 'usagers', 'allocataires', 'locataires', 'visites à domicile', 'bénéficiaires', 'jeunes'],
    about: [],
  },
  laboratory: {
    roles: ['laboratoire', 'technicien de laboratoire', 'technicienne de laboratoire', 'chimiste', 'biologiste', 'chercheur', 'chercheuse', 'laborantin', 'laborantine'],
    duties: ['échantillons', 'lames', 'paillasse', 'analyses', 'prélèvements'],
    about: ['recherche', 'doctorat'],
  },
  staff: {
    roles: ['ressources humaines', 'rh', 'recruteur', 'recruteuse', 'recrutement', 'drh'],
    duties: ['candidats', 'entretiens', 'salariés', 'personnel'],
    about: [],
  },
  sport: {
    roles: ['coach sportif', 'coach sportive', 'maître-nageur', 'maîtresse-nageuse', 'nageur-sauveteur', 'entraîneur', 'entraîneuse', 'athlète', 'professeur de yoga', 'professeure de yoga'],
    duties: ['adhérents', 'nageurs', 'élèves', 'bassin', 'cours'],
    about: ['salle de sport', 'studio de yoga'],
  },
  independent: {
    roles: ['indépendant', 'indépendante', 'entrepreneur', 'entrepreneure', 'auto-entrepreneur', 'auto-entrepreneuse'],
    duties: [],
    about: ['mon propre studio', 'ma propre agence', 'ma propre entreprise', 'ma propre boutique', 'ma boîte', 'mon propre salon', 'à mon compte', 'mon propre atelier', 'ma propre affaire'],
  },
}
