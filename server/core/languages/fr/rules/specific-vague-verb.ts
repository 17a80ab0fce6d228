import type rule from '../../../rules/specific-vague-verb'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Verbe vague',
  why: 'Un objectif précis est atteint plus souvent qu’un simple «\u00a0je ferai de mon mieux\u00a0». Améliorer, apprendre ou soutenir donnent une direction, mais ne disent pas à quoi l’on verra qu’on est arrivé. Un résultat que quelqu’un d’autre pourrait voir, compter ou prendre en main transforme la direction en objectif.',
  off: 'Désactivez-la pour une liste d’envies que vous voulez seulement trier, ou si votre équipe écrit ses résultats ailleurs.',
  says: {
    verb: ({ verb }, show) =>
      `${show.quote(verb)} ne dit pas ce qui aura changé. Ajoutez un résultat visible par d’autres.`,
  },
  offers: {
    addResult: () => 'Ajouter le résultat qui le montrera',
  },
  options: {
    allowWithActions: 'Un objectif dont les actions montrent un résultat peut garder son verbe vague.',
  },
  examples: [
    {
      bad: '⟦Améliorer⟧ mon anglais',
      fixed: 'Améliorer mon anglais pour atteindre le niveau B2 au TOEIC',
      fill: { result: 'atteindre le niveau B2 au TOEIC' },
    },
    { bad: '⟦Apprendre⟧ la soudure' },
    { bad: '⟦Mieux⟧ gérer les conflits' },
    { bad: '⟦Comprendre⟧ le fonctionnement du service logement' },
    { bad: '⟦Renforcer⟧ mes liens avec les fournisseurs' },
    { bad: 'Je veux ⟦être plus⟧ à l’aise à la caisse' },
    { bad: '⟦Amélioration⟧ de la relation client' },
    { bad: '⟦Travailler sur moi⟧' },
    { good: 'Atteindre le niveau B2 en anglais (TOEIC 785) d’ici juin 2027' },
    { good: 'Apprendre les tableaux croisés en refaisant le bilan de stock du mois de mars' },
    {
      good: '## Objectifs\n\n- Améliorer ma découpe\n  - Lever 20 volailles en moins d’une heure d’ici le 30 juin 2026\n',
    },
    { good: 'Apprendre l’allemand et réussir l’examen B1 en juin 2026' },
    { good: 'Développer un outil de devis pour la menuiserie d’ici mai 2026' },
    { good: 'Soutenir ma thèse en novembre 2027' },
    { good: 'Transmettre mon savoir-faire à deux apprenties d’ici l’été' },
  ],
}

export default text
