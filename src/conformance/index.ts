import { alertsBehaviours } from './alerts.js';
import { authorityBehaviours } from './authority.js';
import { beforeBehaviours } from './before.js';
import { changeBehaviours } from './change.js';
import { changesBehaviours } from './changes.js';
import { checksBehaviours } from './checks.js';
import { contactsBehaviours } from './contacts.js';
import { countsBehaviours } from './counts.js';
import { createBehaviours } from './create.js';
import { customersBehaviours } from './customers.js';
import { everyBehaviours } from './every.js';
import { feedBehaviours } from './feed.js';
import { filesBehaviours } from './files.js';
import { formsBehaviours } from './forms.js';
import { getBehaviours } from './get.js';
import { listBehaviours } from './list.js';
import { optionsBehaviours } from './options.js';
import { planBehaviours } from './plan.js';
import { relationshipsBehaviours } from './relationships.js';
import { rightsBehaviours } from './rights.js';
import { routesBehaviours } from './routes.js';
import { scopesBehaviours } from './scopes.js';
import { sessionBehaviours } from './session.js';
import { subscriptionsBehaviours } from './subscriptions.js';
import { type Make, type Runner, behavioursOf } from './suite.js';
import { uploadsBehaviours } from './uploads.js';

/**
 * The tests that every adapter must pass, over the `describe` and `it` of the page or process (mocha and its kin).
 * What a system does not offer is reported as skipped, with "not offered" in its title, and never as failed.
 *
 * @param name - What is tested, for the report.
 * @param make - Gives a backend for each behaviour; fresh data are best, but every behaviour works beside others' data.
 * @param runner - Where `describe` and `it` are; the globals where left out.
 */
export function describeBackend(name: string, make: Make, runner: Runner = globalThis as unknown as Runner): void {
  const it = behavioursOf(make, runner);
  const describe: Runner['describe'] = (title, body) => runner.describe(title, body);
  describe(`${name}, as a backend`, () => {
    sessionBehaviours(it, describe);
    scopesBehaviours(it, describe);
    rightsBehaviours(it, describe);
    alertsBehaviours(it, describe);
    listBehaviours(it, describe);
    countsBehaviours(it, describe);
    getBehaviours(it, describe);
    beforeBehaviours(it, describe);
    formsBehaviours(it, describe);
    optionsBehaviours(it, describe);
    createBehaviours(it, describe);
    changeBehaviours(it, describe);
    feedBehaviours(it, describe);
    uploadsBehaviours(it, describe);
    filesBehaviours(it, describe);
    customersBehaviours(it, describe);
    authorityBehaviours(it, describe);
    subscriptionsBehaviours(it, describe);
    contactsBehaviours(it, describe);
    planBehaviours(it, describe);
    relationshipsBehaviours(it, describe);
    routesBehaviours(it, describe);
    checksBehaviours(it, describe);
    changesBehaviours(it, describe);
    everyBehaviours(it, describe);
  });
}

export type { Asked, Known, Make, Runner, Subject } from './suite.js';
