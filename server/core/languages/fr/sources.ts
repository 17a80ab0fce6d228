/** The works the rules rest on, one line each, by the keys that rules name. */
export const sources: Readonly<Record<string, string>> = {
  'doran-1981':
    'G. T. Doran (1981), «\u00a0There’s a S.M.A.R.T. way to write management’s goals and objectives\u00a0», Management Review.',
  'locke-latham-2002':
    'E. A. Locke et G. P. Latham (2002, 2019), un demi-siècle de recherches\u00a0: un but précis vaut mieux que «\u00a0fais de ton mieux\u00a0».',
  'latham-2008':
    'G. P. Latham, G. Seijts et D. Crim (2008), les buts d’apprentissage dans les tâches complexes.',
  'bandura-schunk-1981': 'A. Bandura et D. H. Schunk (1981), les sous-buts proches et les buts lointains.',
  'gollwitzer-sheeran-2006':
    'P. M. Gollwitzer et P. Sheeran (2006), méta-analyse des plans «\u00a0si… alors…\u00a0», confirmée sur 642 essais en 2024.',
  oettingen: 'G. Oettingen, souhait, résultat, obstacle et plan (WOOP).',
  'elliot-sheldon-1997': 'A. J. Elliot et K. M. Sheldon (1997), les buts d’évitement et le bien-être.',
  'ordonez-2009': 'L. D. Ordóñez et collègues (2009), les buts trop nombreux ou trop étroits.',
  opm: 'Office of Personnel Management (États-Unis), guides du plan de développement individuel.',
  canada: 'Gouvernement du Canada, guides des ententes de rendement et des plans d’apprentissage.',
  unb: 'Université du Nouveau-Brunswick, guide de planification de carrière.',
  okr: 'Manuels publics sur les objectifs et résultats clés (Google re:Work, J. Doerr).',
  interviews:
    'Conseils publiés sur les réponses d’entretien\u00a0: accord avec le poste, gain pour l’employeur, une à deux minutes.',
  'french-guidance':
    'Guides d’orientation francophones\u00a0: court, moyen et long terme, aller vers plutôt que fuir, verbes d’état à éviter.',
  bilan: 'Arrêté du 25 août 2003, article 1, ce à quoi un bilan de compétences doit répondre.',
  'femmer-2016':
    'H. Femmer et collègues (2016), «\u00a0Rapid quality assurance with requirements smells\u00a0».',
  krisch: 'J. Krisch et collègues, les mots faibles jugés dans leur contexte.',
  'nasa-arm':
    'W. Wilson, L. Rosenberg et L. Hyatt (1997), la mesure automatique des exigences à la NASA\u00a0: mots faibles et options.',
  incose:
    'INCOSE, Guide to Writing Requirements\u00a0: termes vagues, échappatoires, listes ouvertes, mots absolus.',
  linters:
    'Discussions publiques d’outils de relecture et de dates, sur les fausses alertes des listes de mots.',
  grow: 'Le modèle GROW et les répertoires publics de métiers (ROME, CNP, ESCO, O*NET).',
  'miller-rollnick':
    'W. R. Miller et S. Rollnick, L’entretien motivationnel\u00a0: l’échelle de confiance, de 0 à 10.',
}
