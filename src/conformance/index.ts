import { changeBehaviours } from './change.js';
import { changesBehaviours } from './changes.js';
import { createBehaviours } from './create.js';
import { customersBehaviours } from './customers.js';
import { everyBehaviours } from './every.js';
import { feedBehaviours } from './feed.js';
import { filesBehaviours } from './files.js';
import { formsBehaviours } from './forms.js';
import { getBehaviours } from './get.js';
import { listBehaviours } from './list.js';
import { optionsBehaviours } from './options.js';
import { sessionBehaviours } from './session.js';
import { type Make, behavioursOf, group } from './suite.js';

/**
 * The tests that every adapter must pass, over the `describe` and `it` of the page or process (mocha and its kin).
 * What a system does not offer is reported as skipped, with "not offered" in its title, and never as failed.
 *
 * @param name - What is tested, for the report.
 * @param make - Gives a backend for each behaviour; fresh data are best, but every behaviour works beside others' data.
 */
export function describeBackend(name: string, make: Make): void {
  const it = behavioursOf(make);
  group(`${name}, as a backend`, () => {
    sessionBehaviours(it);
    listBehaviours(it);
    getBehaviours(it);
    formsBehaviours(it);
    optionsBehaviours(it);
    createBehaviours(it);
    changeBehaviours(it);
    feedBehaviours(it);
    filesBehaviours(it);
    customersBehaviours(it);
    changesBehaviours(it);
    everyBehaviours(it);
  });
}

export type { Known, Make, Subject } from './suite.js';
