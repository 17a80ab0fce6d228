// A folder that nobody vouches for: Goalmark works there as everywhere, as settings are data.

/** The steps in a window whose folder is not trusted. */
export function untrustedSteps(workbench) {
  const { page } = workbench
  return {
    'VS Code says that the folder is not trusted': () =>
      page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor(),
    'findings are there': () => workbench.squiggles.first().waitFor(),
    'and quick fixes': async () => {
      await workbench.showProblems()
      await workbench.goTo(workbench.problem('05/06/2027'))
      await workbench.applyQuickFix('5 June 2027')
      await workbench.line('5 June 2027').waitFor()
    },
  }
}
