import { expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

test('inspect shows why a file was read, what it aims at, and its goals as a tree', async () => {
  const { code, stdout } = await goalmark(['inspect', 'weak.md'], { files: { 'weak.md': WEAK } })
  expect(code).toBe(0)
  const [why = '', tree = ''] = stdout.split('\n\n')
  expect(why).toContain('weak.md\n  plan · English · read because you named it\n  score ')
  expect(why).toContain('  dated 15 January 2026 (line 2)\n')
  expect(why).toContain('aims at head baker in a village bakery (line 3)')
  expect(tree).toContain('├─ Get better at sourdough (line 10)')
  expect(tree).toContain('│    goal · no deadline   S– M– A? R? T–')
  expect(tree).toContain('goal · by 30 May 2026 · short term   S✓ M✓')
  expect(tree).toContain('S “Pass” · M “Pass the first aid exam” · T “30 June 2026”')
  expect(tree).toContain(
    '└─ Pass the first aid exam by 30 June 2026 for the shop, the market, etc. (line 12)',
  )
  expect(tree).toContain('   └─ Enrol at the mill in Thorpe by 2 March 2026 (line 13)')
  expect(stdout).toContain('✓ found · – not found yet · ? cannot tell')
})

test('inspect answers why a file was skipped', async () => {
  const files = { 'soup.md': '# Soup\n\nBoil the water.\n', 'photo.md': new Uint8Array([0, 1, 2]) }
  const { stdout } = await goalmark(['inspect'], { files })
  expect(stdout).toContain('skipped: it does not read like a plan\n  score ')
  expect(stdout).toContain('photo.md\n  skipped: it is not text in UTF-8\n')
})

test('inspect speaks French to a French reader', async () => {
  const { stdout } = await goalmark(['inspect', 'weak.md', '--locale', 'fr'], { files: { 'weak.md': WEAK } })
  expect(stdout).toContain('plan · English · lu parce que vous l’avez nommé')
  expect(stdout).toContain('objectif · pour le 30 mai 2026 · court terme')
  expect(stdout).toContain('✓ trouvé · – pas encore trouvé · ? incertain')
})

test('inspect ends with 2 when something could not be read', async () => {
  const { code, stderr } = await goalmark(['inspect', 'nope.md'])
  expect(code).toBe(2)
  expect(stderr).toBe('nope.md: There is no such file or folder.\n')
})

test('inspect lists the competencies and the goals that speak of each', async () => {
  const plan =
    '## Goals\n\n- Prepare the clinic budget by 30 June 2027\n\n## Skills to develop\n\n- Budgeting\n- Triage\n'
  const { stdout } = await goalmark(['inspect', 'plan.md'], { files: { 'plan.md': plan } })
  expect(stdout).toContain(
    '  Competencies\n    Budgeting (line 7)   to develop · goals that speak of it: line 3\n    Triage (line 8)   to develop · no goal speaks of it\n',
  )
  const french = await goalmark(['inspect', 'plan.md', '--locale', 'fr'], { files: { 'plan.md': plan } })
  expect(french.stdout).toContain(
    'Budgeting (ligne 7)   à développer · objectifs qui en parlent\u00a0: ligne 3\n',
  )
})
