import type rule from '../../../rules/staging-orphan-action'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Action without a goal',
  why: 'Near steps work because they lead to something. When nothing says which goal an action serves, it is easily the first to go, or the one that eats the evening. The finding rests on words alone and may miss a tie that you see.',
  off: 'Turn it off when your plan and your household share one list.',
  says: {
    none: () => 'Which goal does this serve? Name it behind the action.',
  },
  offers: {
    serve: ({ goal }, show) => `It serves ${show.quote(goal)}`,
  },
  options: {
    linkSyntax:
      'How an action names its goal, where you have a way of your own: `{goal}` stands for the goal’s words, `{n}` for its number.',
    minSharedStems: 'How many words an action must share with what the plan is about to count as tied to it.',
    maxOffers: 'How many goals are offered at most.',
  },
  examples: [
    {
      bad: '## Goals\n\n- Pass the nursing entrance exam by June 2026\n- Earn the C1 certificate in German by December 2026\n\n## Weekly\n\n- ⟦Practise guitar chords⟧\n',
      fixed:
        '## Goals\n\n- Pass the nursing entrance exam by June 2026\n- Earn the C1 certificate in German by December 2026\n\n## Weekly\n\n- Practise guitar chords (→ Pass the nursing entrance exam by June 2026)\n',
    },
    {
      bad: '## Goals\n\n- Win the regional pastry prize by May 2026\n- Open a tea room by 2028\n\n## Daily\n\n- ⟦Read AI news⟧\n- Practise sugar work for the pastry prize, 20 min\n',
    },
    {
      bad: '## Goals\n\n- Earn the forklift licence by March 2026\n- Become shift lead at the depot by 2027\n\n## Every week\n\n- ⟦Cello, twenty minutes⟧\n- Ask Ken about the shift lead rota\n',
    },
    {
      bad: '## Goals\n\n- Publish the melt-rate map by April 2026\n- Supervise two students by June 2027\n\n## Actions\n\n| Action | Goal | By |\n| --- | --- | --- |\n| Redraw figures 1 to 5 | 1 | March 2026 |\n| ⟦Repaint the kitchen⟧ | | May 2026 |\n',
    },
    {
      bad: '## Goals\n\n- Qualify as a swimming teacher by July 2026\n- Speak enough Turkish to take orders by June 2027\n\n## To do\n\n- [ ] ⟦Sort the wine cellar before Easter⟧\n- [ ] Book the swimming course\n',
    },
    {
      good: '## Goals\n\n- Pass the nursing entrance exam by June 2026\n- Earn the C1 certificate in German by December 2026\n\n## Weekly\n\n- Practise drug calculations, 15 min (→ Goal 1)\n',
    },
    {
      good: '## Goals\n\n- Pass the nursing entrance exam by June 2026\n  - Practise drug calculations, 15 min\n- Earn the C1 certificate in German by December 2026\n',
    },
    {
      good: '## Goals\n\n- Pass the nursing entrance exam by June 2026\n\n## Weekly\n\n- Practise guitar chords\n',
    },
    {
      good: '## Goals\n\n- Win the regional pastry prize by May 2026\n- Open a tea room by 2028\n\n## Next steps\n\n- [ ] Update my CV\n- [ ] Ask Nadia about the tea merchant\n',
    },
    {
      good: '## Goals\n\n- Publish the melt-rate map by April 2026\n- Supervise two students by June 2027\n\n## Actions\n\n| Action | Goal | By |\n| --- | --- | --- |\n| Mail Kirsten | 2 | March 2026 |\n',
    },
    {
      good: '## Goals\n\n- Earn the forklift licence by March 2026\n- Become shift lead at the depot by 2027\n\n## Every week\n\n- An hour of forklift theory on Monday\n',
    },
    {
      bad: '## Goals\n\n- Earn the forklift licence by March 2026\n- Become shift lead at the depot by 2027\n\n## Every week\n\n- ⟦Mend one bicycle⟧\n- Ken’s quiz supports: G2\n',
      options: { linkSyntax: 'supports: G{n}' },
      fixed:
        '## Goals\n\n- Earn the forklift licence by March 2026\n- Become shift lead at the depot by 2027\n\n## Every week\n\n- Mend one bicycle supports: G1\n- Ken’s quiz supports: G2\n',
    },
    {
      bad: '## Goals\n\n- Pass the swimming teacher exam by July 2026\n- Pass the B1 Turkish exam by June 2027\n\n## Weekly\n\n- ⟦A swimming lap⟧\n- Ten Turkish exam questions aloud\n',
      options: { minSharedStems: 2 },
    },
  ],
}

export default text
