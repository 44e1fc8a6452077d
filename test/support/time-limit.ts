// Stryker's runner gives tests all the time there is; one that waits for what a mutant never does must end by itself.
export const mochaHooks = {
  beforeEach(this: Mocha.Context) {
    this.currentTest?.timeout(10_000);
  },
};
