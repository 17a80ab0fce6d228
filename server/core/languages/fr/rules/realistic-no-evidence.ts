import type rule from '../../../rules/realistic-no-evidence'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Rien qui prépare au poste',
  why: 'Un objectif est réaliste quand quelque chose le soutient déjà\u00a0: des années de métier, un diplôme, un travail réussi. Écrit à côté de l’objectif, cela montre le chemin qui reste.',
  off: 'Désactivez-la quand votre expérience figure dans un autre document, comme un CV.',
  says: {
    none: ({ role }, show) =>
      `Rien ici ne montre ce qui vous prépare déjà au poste visé (${show.quote(role)}). Ajoutez-le.`,
    transferable: ({ role }, show) =>
      `Vous débutez\u00a0: quels acquis préparent déjà au poste visé (${show.quote(role)})\u202f? Ajoutez-les.`,
    unlinked: ({ role }, show) =>
      `Rien ne relie votre expérience au poste visé (${show.quote(role)}). Dites ce qui les relie.`,
  },
  offers: {
    addExperience: () => 'Ajouter ce qui vous y prépare',
  },
  options: {},
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : assistante dentaire\n\n## Objectifs\n\n- Commencer la formation d’ici septembre 2026\n',
      fixed:
        '# Plan\n\nJ’ai déjà deux ans d’expérience en accueil de cabinet, ce qui me prépare à être assistante dentaire.\n\nPoste visé : assistante dentaire\n\n## Objectifs\n\n- Commencer la formation d’ici septembre 2026\n',
      fill: { years: 'deux', domain: 'accueil de cabinet' },
    },
    {
      bad: '# ⟦Plan⟧\n\nQuatre ans comme boulangère.\n\nPoste visé : assistante dentaire\n\n## Objectifs\n\n- Réussir le test d’entrée d’ici juin 2026\n',
    },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : ambulancière, après une reconversion\n\n## Objectifs\n\n- Obtenir l’attestation de premiers secours d’ici mai 2026\n',
    },
    {
      bad: '---\nstage: premier-emploi\nposte-vise: régisseuse d’œuvres\n---\n\n# ⟦Premiers pas⟧\n\n## Objectifs\n\n- Écrire à six musées d’ici avril 2026\n',
    },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : chargée de marketing dans la mode\n\n## Objectifs\n\n- Terminer le certificat de marketing d’ici juin 2026\n',
    },
    {
      bad: '# ⟦Candidature⟧\n\nMon objectif est de devenir professeure des écoles d’ici 2028. Je m’inscris au concours en mars 2026.\n',
      as: 'statement',
    },
    {
      good: '# Plan\n\nCinq ans de vente en prêt-à-porter, ce qui me prépare au poste de chargée de marketing dans la mode.\n\nPoste visé : chargée de marketing dans la mode\n\n## Objectifs\n\n- Terminer le certificat de marketing d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : assistante dentaire\n\nJe tiens l’accueil d’un cabinet dentaire depuis 2023.\n\n## Objectifs\n\n- Commencer la formation d’ici septembre 2026\n',
    },
    {
      good: '# Plan\n\nQuatre ans comme boulangère, utiles pour les gestes d’hygiène.\n\nPoste visé : assistante dentaire\n\n## Objectifs\n\n- Réussir le test d’entrée d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : cheffe d’équipe soudage\n\n## Expérience\n\n- Soudeuse au chantier naval depuis 2019\n\n## Objectifs\n\n- Mener l’équipe de nuit un mois d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : grutière\n\n## Compétences\n\n- élingage et signaux, carte valable jusqu’en 2028\n\n## Objectifs\n\n- Réussir l’examen théorique d’ici juillet 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : cheffe boulangère, ici même\n\nDeux ans dans ce fournil.\n\n## Objectifs\n\n- Tenir seule la fournée du dimanche d’ici mai 2026\n',
    },
    {
      good: '# Candidature\n\nMon objectif est de devenir professeure des écoles d’ici 2028. J’anime depuis trois ans le club de lecture de la bibliothèque.\n',
      as: 'statement',
    },
    { good: '# Plan\n\n## Objectifs\n\n- Obtenir l’attestation d’hygiène alimentaire d’ici mai 2026\n' },
  ],
}

export default text
