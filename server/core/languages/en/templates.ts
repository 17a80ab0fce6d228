import type { Templates } from '../editing-texts'

/** Whole documents to begin with, in English. */
export const templates: Templates = {
  'career-plan': `---
type: career-plan
date: \${today}
current-role: \${current-role:your role today}
target: \${role:ward manager in a children’s hospital}
time-budget: \${hours:4} h a week
review: \${review}
---

# \${title:My career plan}

## Why

\${reason:What this role gives you that yours does not}

## What the role requires

- \${requirement:what a job advert asks for} (source: \${source:where you found it})

## Goals

1. \${goal:Pass the first-line management course} by \${date}
   - Measure: \${measure:how you will know that it is done}
   - Resources: \${means:time, money, a course or a person}
   - [ ] \${action:The first thing to do}, by \${date2}

## Long-term goals

- \${long-term-goal:Become ward manager} by \${date3}
  - By \${date4}: \${stage:the first stage}
  - By \${date5}: \${stage2:the second stage}

## Review

\${people:With whom, and how often}. Next: \${review}.
`,
  idp: `---
type: idp
date: \${today}
current-role: \${current-role:your role today}
target: \${role:ward manager in a children’s hospital}
review: \${review}
---

# \${title:Individual development plan}

## Skills to develop

| Competency | Current level | Target level | Action | By |
| --- | --- | --- | --- | --- |
| \${skill:Budgeting} | \${level:2} | \${target-level:4} | \${action:what you will do} | \${date} |

## Goals

- \${goal:Draft the team’s budget for next year} by \${date2}
  - Measure: \${measure:how you will know that it is done}
  - Resources: \${means:time, money, a course or a person}
  - Why: \${reason:what it changes}

## Review

\${people:With your manager, each quarter}. Next: \${review}.
`,
  okr: `---
type: okr
date: \${today}
period: \${period:Q1 2027}
review: \${review}
---

# \${title:Objectives and key results}

## Objective: \${objective:Guests come back because of the kitchen} by \${date}

Why: \${reason:what it changes}

### Key results

- KR1: \${result:Raise repeat bookings} from \${from:20} % to \${to:30} % by \${date}
- KR2: \${result2:Cut complaints} from \${from2:12} to \${to2:4} a month by \${date}
- KR3: \${result3:Serve lunches on time:} from \${from3:80} % to \${to3:95} % by \${date}

## Action plan

- [ ] \${action:The first thing to do} by \${date2}
`,
  statement: `---
type: career-statement
date: \${today}
target: \${role:senior laboratory technician in a hospital}
---

# \${title:My career goals}

For \${years:five} years I have \${experience:run the evening bench of a laboratory}. \${achievement:What you did there, with a figure.}

In the next \${period:two years} I will \${goal:validate the new analysers}, so that \${benefit:fewer samples are repeated}. By \${date} I will \${goal2:pass the specialist exam}.

\${reason:Why this matters to you, and to those you work for.}
`,
  interview: `---
type: interview-answer
date: \${today}
applying-for: \${role:ward manager in a children’s hospital}
company: \${employer:the hospital}
interview-date: \${date}
---

# What are your career goals?

For \${years:five} years I have \${experience:led the evening shift of a surgical ward}. \${achievement:Last year we cut late discharges from 12 to 4 a month.}

In my first year I will \${goal:lead the evening handover}, so that \${benefit:what the team gains}. By \${date2} I will \${goal2:pass the first-line management course}.

\${reason:Why here, and not elsewhere.}
`,
}
