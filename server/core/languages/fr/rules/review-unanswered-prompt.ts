import type rule from '../../../rules/review-unanswered-prompt'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Question restée sans réponse',
  why: 'Les questions d’un formulaire sont là pour faire réfléchir. Une rubrique vide, une case qui ne dit pas comment, un mot resté du modèle montrent où la réflexion s’est arrêtée\u00a0: c’est souvent la question à poser à votre responsable, à un mentor ou une mentore, ou à un service d’orientation. Quant aux lignes laissées par une page web ou une imprimante, elles ne font que distraire.',
  off: 'Désactivez-la tant qu’un formulaire se remplit au fil de plusieurs rencontres.',
  says: {
    empty: () => 'Cette rubrique est encore vide. Remplissez-la en une ligne.',
    cell: () => 'Une case de cette ligne est vide\u00a0: comment y arriver\u202f? Remplissez-la.',
    question: () =>
      'Cette question attend sa réponse. Une ligne suffit, ou parlez-en à quelqu’un qui peut vous aider.',
    placeholder: ({ text: words }, show) =>
      `Texte du modèle resté là\u00a0: ${show.quote(words)}. Remplacez-le par vos mots.`,
    stub: ({ text: words }, show) => `La ligne s’interrompt\u00a0: ${show.quote(words)}. Terminez-la.`,
    residue: () => 'Reste de page web, étranger au plan. Supprimez la ligne.',
    several: ({ count }, show) =>
      `${show.count(count, 'rubrique', 'rubriques')} sans réponse dans cette section. Remplissez-les une à une.`,
  },
  offers: { answer: () => 'Répondre ici', remove: () => 'Supprimer la ligne' },
  options: {},
  examples: [
    {
      bad: '## Objectifs\n\n- Suivre le stage de soudure d’ici mai 2026\n\n## Poste visé\n\n_⟦À compléter⟧_\n',
      fixed:
        '## Objectifs\n\n- Suivre le stage de soudure d’ici mai 2026\n\n## Poste visé\n\n_Je vise un poste en laboratoire hospitalier._\n',
      fill: { answer: 'Je vise un poste en laboratoire hospitalier.' },
    },
    {
      bad: '## Objectifs\n\n- Réussir le test de soudage d’ici mai 2026\n\n⟦**Quelles valeurs me guident ?**⟧\n\n## Moyens\n\n- 2 h par semaine\n',
      fixed:
        '## Objectifs\n\n- Réussir le test de soudage d’ici mai 2026\n\n**Quelles valeurs me guident ?**\n\nUn salaire juste et des cordons propres.\n\n## Moyens\n\n- 2 h par semaine\n',
      fill: { answer: 'Un salaire juste et des cordons propres.' },
    },
    {
      bad: '# Plan\n\n## Objectifs\n\n- Installer 40 résidents dans la nouvelle aile d’ici juin 2026\n\n⟦Laisser un commentaire⟧\n\n⟦Votre adresse courriel ne sera pas publiée. Les champs obligatoires sont indiqués avec *⟧\n',
      fixed:
        '# Plan\n\n## Objectifs\n\n- Installer 40 résidents dans la nouvelle aile d’ici juin 2026\n\n\nVotre adresse courriel ne sera pas publiée. Les champs obligatoires sont indiqués avec *\n',
    },
    {
      bad: '## Objectifs\n\nObjectif 1 : Donner seule deux cours de natation d’ici mai 2026\n⟦Indicateur⟧ :\nÉchéance : 31 mai 2026\n',
      fixed:
        '## Objectifs\n\nObjectif 1 : Donner seule deux cours de natation d’ici mai 2026\nIndicateur : les deux groupes nagent 25 m\nÉchéance : 31 mai 2026\n',
      fill: { answer: 'les deux groupes nagent 25 m' },
    },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | Action |\n|---|---|---|\n| Réussir le CACES | 30 mai 2026 | réserver la piste avec Luc |\n| ⟦Mener l’équipe de réception⟧ | 30 juin 2026 | |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance | Action |\n|---|---|---|\n| Réussir le CACES | 30 mai 2026 | réserver la piste avec Luc |\n| Mener l’équipe de réception | 30 juin 2026 | suivre Luc en mars |\n',
      fill: { answer: 'suivre Luc en mars' },
    },
    {
      bad: '## Objectifs\n\n- Publier l’inventaire des papillons d’ici mai 2026\n- **Moyens :** ⟦à définir⟧\n',
    },
    {
      bad: '## Objectifs\n\n- Publier l’inventaire des papillons d’ici mai 2026\n\n## Forces\n\n- ⟦Je suis à l’aise avec …⟧\n',
    },
    {
      bad: '## Objectifs\n\n- Éclairer la pièce de printemps d’ici mai 2026\n  - ⟦Risque⟧ :\n  - Indicateur : les 42 effets\n',
      fixed:
        '## Objectifs\n\n- Éclairer la pièce de printemps d’ici mai 2026\n  - Indicateur : les 42 effets\n',
    },
    {
      bad: '## Objectifs\n\n**Objectif 1 : Rédiger les procès-verbaux en anglais**\n\n- ⟦Spécifique⟧ :\n- Mesurable :\n- Atteignable :\n- Réaliste :\n- Temporel :\n\n**Objectif 2 : Tenir seul l’accueil d’ici mai 2026**\n',
    },
    {
      good: '## Objectifs\n\n- Suivre le stage de soudure d’ici mai 2026\n\n## Poste visé\n\nJe vise un poste en laboratoire hospitalier.\n',
    },
    {
      good: '## Objectifs\n\n- Réussir le test de soudage d’ici mai 2026\n\n**Quelles valeurs me guident ?**\n\nUn salaire juste et des cordons propres.\n',
    },
    {
      good: '## Objectifs\n\n- Ouvrir le deuxième étal d’ici mai 2026\n\nPourquoi pas avant ? Parce que le permis n’arrive qu’en avril. Et qui paie ? Moi.\n',
    },
    {
      good: '## Objectifs\n\n- [ ] Lire [la fiche du métier](https://example.org/fiche) d’ici mai 2026\n- Passer l’épreuve, voir [[Notes d’examen]], d’ici juin 2026\n',
    },
    {
      good: '## Objectifs\n\n- Tenir la consultation d’ici mai 2026\n\nCommentaires du gestionnaire :\n\nSignature : ____________   Date : ________\n',
    },
    {
      good: '## Objectifs\n\n- Tenir la consultation d’ici mai 2026\n\n## Suivi\n\n| Date | Avec | Notes |\n|---|---|---|\n| 30 mars 2026 | Joanne | |\n| 29 juin 2026 | Joanne | |\n',
    },
    {
      good: '## Objectifs\n\n| Objectif | Échéance | État |\n|---|---|---|\n| Réussir l’examen de grutière | 30 mai 2026 | |\n| Traduire les 12 formulaires | 30 juin 2026 | |\n',
    },
    {
      good: '## Objectifs\n\n- Réparer 30 violons d’ici mai 2026\n  - Risque : s. o.\n  - Budget : –\n  - Actions :\n    - [ ] Commander l’épicéa\n',
    },
  ],
}

export default text
