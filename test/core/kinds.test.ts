import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, lint } from '../../server/core/index'

const today = Temporal.PlainDate.from('2026-11-24')
const seen = (text: string) => lint({ text }, defaults(), today).plan
const signs = (text: string) => seen(text).activation.signals.map(({ what }) => what)

const LETTER = {
  en: 'Dear me,\n\nIf you are reading this it is March 2028.\n\nYou will have passed the level 3 exam by June 2027. You will have your own van by 2028.\n\nYou promised Dad. You know why.\n',
  fr: 'Chère moi,\n\nSi tu lis ceci, c’est que mars 2028 est là.\n\nTu auras réussi le CAP avant juin 2027. Tu auras ton camion en 2028.\n\nTu l’as promis à papa.\n',
}

describe('what a document is', () => {
  test.each(Object.entries(LETTER))('a letter to oneself speaks to nobody else (%s)', (_, text) => {
    expect(signs(text)).toContain('own-letter')
    expect(signs(text)).not.toContain('reader')
  })

  test.each([
    [
      '# 2026, such as it was\n\n## Went well\n\n- Ran the night kitchen alone in March\n- Passed the allergen course\n- Trained two commis\n- Won back the hotel account\n- Wrote the stock sheet\n\n## Next year\n\n- Menu of my own by May 2027\n- Take Mondays off\n',
    ],
    [
      '# Rétro 2026\n\n## Ce qui s’est passé\n\n- Quitté le service de nuit en mars\n- Formé deux commis\n- Repris le compte de l’hôtel\n- Refait la carte\n\n## Pour 2027\n\n- Ma carte à moi avant mai\n- Garder mes lundis\n',
    ],
  ])('a title that looks back makes a reflection of what is mostly done', text => {
    expect(seen(`${text}\n<!-- goalmark: plan -->\n`).kind).toBe('reflection')
  })

  test('the same two goals without the year behind them are a plan', () => {
    expect(
      seen('<!-- goalmark: plan -->\n# 2027\n\n- Menu of my own by May 2027\n- Take Mondays off\n').kind,
    ).toBe('plan')
  })

  test.each([
    '# OKRs of the youth team, Q1 2027\n\nWe are five.\n\n## Objective 1: Teens come back\n\n- KR1: 40 of them on Wednesdays\n- KR2: six workshops held\n- KR3: a reading club of eight\n',
    '# OKR de l’équipe jeunesse, T1 2027\n\nNous sommes cinq.\n\n## Objectif 1 : les ados reviennent\n\n- RC1 : 40 ados le mercredi\n- RC2 : six ateliers tenus\n- RC3 : un comité de huit membres\n',
  ])('a title that says OKR, over key results, makes a plan of a team’s page', text => {
    expect(seen(text).kind).toBe('plan')
    expect(seen(text.replace(/^# OKRs? \S+/, '# Page')).kind).toBe('not-a-plan')
  })

  test.each([
    '# Scholarship application\n\n## Career goals\n\nBy 2028 I want to be a paramedic in a rural station, as my aunt was.\n\n## Why us\n\nI have read what your school does on night shifts and I would bring eight years of driving.\n',
    '# Demande de bourse\n\n## Objectifs\n\nD’ici 2028 je veux être ambulancière en milieu rural, comme ma tante.\n\n## Pourquoi nous\n\nJ’ai lu ce que fait votre école la nuit et j’apporterais huit ans de conduite.\n',
  ])('an application is one answer, whatever its parts are called', text => {
    expect(lint({ text, asked: 'argument' }, defaults(), today).plan.kind).toBe('statement')
  })

  test.each([
    '# Individual Development Plan\n\n**Name:** [Your name]\n**Date:** MM/DD/YYYY\n\n## Goals\n\nWrite up to three goals for your year with your manager. E.g.: Pass the first-aid course by 30 June.\n\n### Goal 1\n\n- **Goal:** [verb and result]\n- **Measure:**\n- **By:** MM/DD/YYYY\n\n### Goal 2\n\n- **Goal:**\n- **Measure:**\n- **By:** MM/DD/YYYY\n',
    '# Plan de développement individuel\n\n**Nom :** [Votre nom]\n**Date :** JJ/MM/AAAA\n\n## Objectifs\n\nFormulez un à trois objectifs avec votre gestionnaire. Ex. : Obtenir l’attestation de secourisme d’ici le 30 juin.\n\n### Objectif 1\n\n- **Objectif :** [Verbe et résultat]\n- **Indicateur :**\n- **Échéance :** JJ/MM/AAAA\n\n### Objectif 2\n\n- **Objectif :**\n- **Indicateur :**\n- **Échéance :** JJ/MM/AAAA\n',
  ])('a form that nobody has filled in is a template, though it talks to its reader', text => {
    const plan = lint({ text, asked: 'argument' }, defaults(), today)
    expect([plan.plan.kind, plan.plan.goals, plan.findings]).toEqual(['template', [], []])
  })

  test('a guide with goals in its title announces none of its own', () => {
    expect(signs('# How to set goals as a new baker\n\n- Learn\n- Sleep\n')).not.toContain('goals-title')
  })

  test('three rows of goals with their days speak for a plan, where somebody is in them', () => {
    const table = (first: string) =>
      `| What | How | By |\n|---|---|---|\n| ${first} | evening class | May 2027 |\n| Cold store emptied | with Ann | June 2027 |\n| Two recipes sold | market | July 2027 |\n`
    expect(signs(table('Pastry diploma'))).toContain('goal-table')
    expect(signs(table('Ovens relined'))).not.toContain('goal-table')
  })
})
