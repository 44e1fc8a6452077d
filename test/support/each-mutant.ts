// For `npm run mutate`, whose process runs the tests again and again, and gives each all the time there is: one that waits for what
// a mutant never does ends by itself, and each has a device on which nothing has been kept.
import { IDBFactory } from 'fake-indexeddb';

export const mochaHooks = {
  beforeEach(this: Mocha.Context) {
    this.currentTest?.timeout(10_000);
    globalThis.indexedDB = new IDBFactory();
  },
};
