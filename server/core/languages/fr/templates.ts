import type { Templates } from '../editing-texts'

/** Whole documents to begin with, in French. */
export const templates: Templates = {
  'career-plan': `---
type: career-plan
date: \${today}
poste-actuel: \${current-role:votre poste actuel}
poste-vise: \${role:cadre de santé en pédiatrie}
temps: \${hours:4} h par semaine
bilan: \${review}
---

# \${title:Mon plan de carrière}

## Pourquoi

\${reason:Ce que ce poste vous apporte de plus que le vôtre}

## Ce que le poste demande

- \${requirement:ce que demande une offre d’emploi} (source\u00a0: \${source:où vous l’avez trouvée})

## Objectifs

1. \${goal:Réussir la formation d’encadrement} d’ici le \${date}
   - Indicateur\u00a0: \${measure:ce qui prouvera que c’est fait}
   - Moyens\u00a0: \${means:temps, argent, formation ou personne}
   - [ ] \${action:La première chose à faire}, d’ici le \${date2}

## Objectifs à long terme

- \${long-term-goal:Devenir cadre de santé} d’ici le \${date3}
  - D’ici le \${date4}\u00a0: \${stage:la première étape}
  - D’ici le \${date5}\u00a0: \${stage2:la deuxième étape}

## Bilan

\${people:Avec qui, et tous les combien}. Prochain bilan\u00a0: \${review}.
`,
  idp: `---
type: idp
date: \${today}
poste-actuel: \${current-role:votre poste actuel}
poste-vise: \${role:cadre de santé en pédiatrie}
bilan: \${review}
---

# \${title:Plan de développement individuel}

## Compétences à développer

| Compétence | Niveau actuel | Niveau visé | Action | Échéance |
| --- | --- | --- | --- | --- |
| \${skill:Budget} | \${level:2} | \${target-level:4} | \${action:ce que vous ferez} | \${date} |

## Objectifs

- \${goal:Préparer le budget de l’équipe pour l’an prochain} d’ici le \${date2}
  - Indicateur\u00a0: \${measure:ce qui prouvera que c’est fait}
  - Moyens\u00a0: \${means:temps, argent, formation ou personne}
  - Pourquoi\u00a0: \${reason:ce que cela change}

## Bilan

\${people:Avec votre responsable, chaque trimestre}. Prochain bilan\u00a0: \${review}.
`,
  okr: `---
type: okr
date: \${today}
periode: \${period:T1 2027}
bilan: \${review}
---

# \${title:Objectifs et résultats clés}

## O1\u00a0: \${objective:Les clients reviennent pour la cuisine} d’ici le \${date}

Pourquoi\u00a0: \${reason:ce que cela change}

### Résultats clés

- RC1\u00a0: \${result:Faire passer les réservations d’habitués} de \${from:20}\u00a0% à \${to:30}\u00a0% d’ici le \${date}
- RC2\u00a0: \${result2:Réduire les réclamations} de \${from2:12} à \${to2:4} par mois d’ici le \${date}
- RC3\u00a0: \${result3:Faire passer les déjeuners servis à l’heure} de \${from3:80}\u00a0% à \${to3:95}\u00a0% d’ici le \${date}

## Plan d’action

- [ ] \${action:La première chose à faire} d’ici le \${date2}
`,
  statement: `---
type: career-statement
date: \${today}
poste-vise: \${role:technicienne de laboratoire confirmée à l’hôpital}
---

# \${title:Mes objectifs professionnels}

Depuis \${years:cinq} ans, je \${experience:tiens la paillasse du soir d’un laboratoire}. \${achievement:Ce que vous y avez fait, avec un chiffre.}

D’ici \${period:deux ans}, je vais \${goal:valider les nouveaux analyseurs}, pour que \${benefit:moins d’échantillons soient à refaire}. D’ici le \${date}, je vais \${goal2:réussir l’examen de spécialité}.

\${reason:Pourquoi cela compte pour vous, et pour ceux avec qui vous travaillez.}
`,
  interview: `---
type: interview-answer
date: \${today}
candidature: \${role:cadre de santé en pédiatrie}
employeur: \${employer:l’hôpital}
entretien: \${date}
---

# Quels sont vos objectifs professionnels\u202f?

Depuis \${years:cinq} ans, je \${experience:encadre l’équipe du soir en chirurgie}. \${achievement:L’an dernier, nous avons ramené les sorties tardives de 12 à 4 par mois.}

La première année, je vais \${goal:animer les transmissions du soir}, pour que \${benefit:ce que l’équipe y gagne}. D’ici le \${date2}, je vais \${goal2:réussir la formation d’encadrement}.

\${reason:Pourquoi ici, et pas ailleurs.}
`,
}
