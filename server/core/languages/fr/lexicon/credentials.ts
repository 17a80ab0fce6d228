import type { Entry } from '../../../plan/words'

/** Credentials by name, and past participles that open what somebody has done. */
// biome-ignore format: lists of words read better filled than one to a line
export const credentials: readonly Entry[] = [
  {
    forms: [
      'certificat', 'certificats', 'certification', 'certifications', 'attestation', 'attestations',
      'diplôme', 'diplômes', "diplôme d'état", 'permis', 'le permis', 'un permis', 'mon permis',
      'ce permis', 'permis c', 'permis ce', 'permis b', 'permis poids lourd', 'permis cariste',
      'permis de conduire', 'examen', 'examens', 'doctorat', 'accréditation', 'agrément', 'habilitation',
      'habilitations', 'habilitation électrique', 'brevet', 'brevet professionnel', 'brevet fédéral',
      'brevet de maîtrise', 'cfc', 'caces', 'bep', 'bts', 'dut', 'deug', 'deust', 'licence', 'licences',
      'licence professionnelle', 'master', 'masters', 'mastère', 'mba', 'dess', 'diu', 'vae', 'rae', 'cqp',
      'titre professionnel', 'titre rncp', 'rncp', 'dep', 'dec', 'aec', 'asp', 'aep', 'microprogramme',
      'baccalauréat', 'bac', 'bac pro', 'cléa', 'toeic', 'toefl', 'ielts', 'tef', 'tcf', 'delf', 'dalf',
      'voltaire', 'tosa', 'pmp', 'cpa', 'cma', 'cfa', 'sst', 'psc1', 'bafa', 'bafd', 'crpe', 'capes',
      'capet', 'agrégation', 'deas', 'deaes', 'deeje', 'dees', 'dejeps', 'bpjeps', 'cqap', 'oiiq', 'oiiaq',
      'ottiaq', 'cnfpt', 'ordre professionnel', "inscription à l'ordre", 'inscription au tableau',
      'carte professionnelle', 'carte conducteur', 'carte de conducteur', 'carte tachygraphe',
      'visite médicale', 'aptitude médicale', 'carte cwb', 'cwb', 'carte asp', "carte d'apprenti",
      'carte de compagnon', 'compagnon', 'sceau rouge', 'adr', 'code 95', 'fimo', 'fco', 'haccp', 'mapaq',
      'certificat voltaire', 'équivalence', 'reconnaissance des acquis',
      'ordre des comptables', "attestation d'études collégiales", "diplôme d'études professionnelles",
      "diplôme d'études collégiales", "certificat d'aptitude", 'mention complémentaire', 'titularisation',
      'pdsb', 'code de la route', 'scrum master', 'aws', 'az-104', 'ccna', 'itil', 'cisco',
    ],
    category: 'credential',
    unless: [
      { before: [
        'médical', 'médicale', 'de conscience', "d'orientation", 'de circonstances',
      ] },
    ],
    yes: 'Obtenir le certificat de secouriste',
    no: 'Passer un examen médical',
  },
  {
    forms: ['badge', 'badges', 'insigne'],
    category: 'credential',
    // A badge for years of service says nothing of what one is able to do.
    unless: [{ inPhraseWith: ['sans accident', "d'ancienneté", "ans d'ancienneté", 'de fidélité', 'de service'] }],
    yes: 'Obtenir le badge Formateur occasionnel',
    no: 'Recevoir le badge des dix ans sans accident',
  },
  {
    forms: ['maîtrise'],
    category: 'credential',
    unless: [{ after: ['en'] }],
    needs: [{ before: ['en', 'ès'] }],
    yes: 'Obtenir une maîtrise en santé publique',
    no: 'La maîtrise du règlement',
  },
  {
    forms: ['but', 'cap', 'des', 'du', 'dea', 'tp', 'pix', 'rac', 'bp', 'cape', 'vap'],
    category: 'credential',
    needs: [{ capitalised: true }],
    yes: 'Terminer mon BUT en génie civil',
    no: 'Mon but est de partir',
  },
  {
    forms: [
      'concours', 'le concours', 'un concours', 'mon concours', 'ce concours', 'au concours',
    ],
    category: 'credential',
    unless: [
      { before: ['de circonstances', 'complet', 'bancaire', 'financier'] },
      { after: ['avec le', 'le concours de la', 'prêter'] },
    ],
    yes: 'Passer le concours de rédacteur',
    no: 'Un concours de circonstances',
  },
  {
    forms: ['thèse', 'mémoire'],
    category: 'credential',
    unless: [{ after: ['de', 'aide', 'pour', 'devoir de'] }],
    yes: 'Soutenir ma thèse',
    no: 'De mémoire, trois ans',
  },
  {
    forms: [
      'mené', 'menée', 'menés', 'menées', 'réduit', 'réduite', 'réduits', 'formé', 'formée', 'formés',
      'formées', "j'ai", 'je suis passé', 'je suis passée', 'nous avons', 'avons', 'obtenu', 'obtenue',
      'obtenus', 'réussi', 'réussie', 'validé', 'validée', 'validés', 'terminé', 'terminée', 'terminés',
      'terminées', 'fini', 'finie', 'achevé', 'complété', 'complétée', 'publié', 'publiée', 'rédigé',
      'rédigée', 'livré', 'livrée', 'lancé', 'lancée', 'construit', 'construite', 'créé', 'créée', 'monté',
      'montée', 'organisé', 'organisée', 'animé', 'animée', 'dirigé', 'dirigée', 'piloté', 'pilotée',
      'encadré', 'encadrée', 'recruté', 'embauché', 'signé', 'vendu', 'vendue', 'conclu', 'ouvert',
      'ouverte', 'installé', 'installée', 'traduit', 'soudé', 'conçu', 'conçue', 'présenté', 'présentée',
      'remplacé', 'remplacée', 'géré', 'gérée', 'coordonné', 'amélioré', 'améliorée', 'augmenté', 'diminué',
      'gagné', 'remporté', 'économisé', 'fidélisé', 'négocié', 'mis en place', 'mis sur pied',
      'mise en place', 'participé', 'été', 'fait', 'faite', 'suivi', 'suivie', 'appris', 'repris',
      'reprise', 'remis', 'remise', 'déposé', 'déposée', 'soutenu', 'soutenue', 'atteint', 'atteinte',
      'reçu', 'reçue', 'acquis', 'acquise', 'passé', 'passée', 'promu', 'promue', 'élu', 'élue', 'nommé',
      'nommée', 'titularisée', 'titularisé', 'découvert', 'développé', 'développée', 'travaillé', 'occupé',
      'exercé', 'assuré', 'tenu', 'tenue', 'rendu', 'rendue', 'écrit', 'écrite', 'numérisé', 'classé',
      'réorganisé', 'réorganisée', 'simplifié', 'automatisé', 'diplômé', 'diplômée', 'certifié',
      'certifiée', 'engagé', 'engagée', 'sorti', 'sortie', 'devenu', 'devenue',
    ],
    category: 'achieved',
    unless: [
      { notLeading: true },
      { after: ['je', "j'", 'le', 'la', 'un', 'une'] },
    ],
    yes: 'Formé deux collègues à la caisse en 2025',
    no: 'Former deux collègues à la caisse',
  },
]
