import {
  configureSupport,
  type CustomerSelectEvent,
  type QueryChangedEvent,
  type ScopeSelectEvent,
  type SignInEvent,
  type SupportNavigateEvent,
} from 'casekit';
import type { DeskBackend } from 'casekit/adapters/embedded';
import 'casekit/define';
import { render } from 'lit';
import { applyFaults, applySignedOut, backendFor } from './backend.js';
import { type DomainId, isDomain } from './domains.js';
import { withListQuery } from './list-query.js';
import { applyLook } from './look/look.js';
import { caseHref } from './pages/hrefs.js';
import { type Portal, link } from './pages/page.js';
import { pageOf } from './pages/pages.js';
import { frame } from './pages/portal.js';
import { type Parameters, readParameters, withParameters } from './parameters.js';
import { focusHeading, keepPlace, restorePlace } from './place.js';
import { Reads } from './reads.js';
import { askToSignIn } from './sign-in.js';
import { signedOutPart } from './signed-out.js';
import { workbench } from './workbench/workbench.js';
import { wordsOf } from './words/words.js';

const provider = document.querySelector('support-provider')!;
const bar = document.querySelector<HTMLElement>('#workbench')!;
const dialog = document.querySelector<HTMLDialogElement>('#sign-in')!;
/** What the backend on the page was made for: it is made anew only when one of these changes. */
let made = '';
let backend: DeskBackend;
let reads = new Reads(show);
/** Which domains one is signed out of now. It is of the moment: going back in the history does not sign anybody out. */
let signedOut: readonly DomainId[] | undefined;
/** Which page is shown, and what it is about. */
let shown: string | undefined;

function show(): void {
  const { parameters, unknown } = readParameters(location.search);
  const words = wordsOf(parameters.lang);
  applyFaults(parameters);
  connect(parameters);
  provider.scope = parameters.scope;
  provider.customerId = parameters.customer;
  provider.caseHref = caseHref();

  const portal: Portal = {
    words,
    parameters,
    read: (name, ask) => {
      const call = { as: parameters.scope, locale: parameters.lang };
      return reads.read(`${name} ${call.as} ${call.locale}`, () => ask(backend, call));
    },
    retry: () => void readAgain(),
    go,
    signIn: (domain) => signIn(domain),
    signOut: (domains) => signOut(parameters, domains),
  };
  const page = pageOf(portal);
  document.title = `${page.title.replaceAll(/[\u2068\u2069]/g, '')} · Fjordlight`;
  render(frame(portal, page), provider);
  applyLook(parameters, document.querySelector<HTMLElement>('#column')!);
  workbench(bar, parameters, unknown, go);

  const { page: name, case: caseId, customer, subscription, after } = parameters;
  const now = JSON.stringify([name, caseId, name === 'customer' && customer, subscription, after]);
  if (shown !== undefined && shown !== now) focusHeading(provider);
  shown = now;
}

function connect(parameters: Parameters): void {
  const { cases, customers, role, seed, staff, repeat, timeout, fresh } = parameters;
  const out = parameters['signed-out'];
  const wanted = JSON.stringify({ cases, customers, role, seed, staff, repeat, timeout, fresh });
  const isNew = wanted !== made;
  if (isNew) {
    made = wanted;
    backend = backendFor(parameters);
    reads = new Reads(show);
  }
  if (isNew) void applySignedOut(backend, out);
  else if (String(out) !== String(signedOut)) void applySignedOut(backend, out).then(readAgain).then(keepFocus);
  signedOut = out;
  if (isNew) configureSupport({ backend, timeout });
}

/** After signing in or out, or when somebody asks: the elements and the portal look again. */
async function readAgain(): Promise<void> {
  reads.outdate();
  show();
  await provider.store.session?.refresh();
}

/** What was pressed may be gone with the reason for it: then the keyboard begins at the top of the page. */
function keepFocus(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.activeElement === document.body && focusHeading(provider)),
  );
}

/** Shows another address of the demo without loading the page again, so that the elements keep what they share. */
function go(href: string): void {
  keepPlace();
  history.pushState(null, '', href);
  show();
}

/** The same for another page, which is seen from its top. */
function goTo(href: string): void {
  go(href);
  scrollTo(0, 0);
}

/** The same page goes on with something else chosen: that is no step in the history. */
function stay(href: string): void {
  history.replaceState(history.state, '', href);
  show();
}

/** Nothing of a domain that one leaves stays on the page: there it begins anew, as after any portal's sign-out. */
function signOut(parameters: Parameters, domains: readonly DomainId[]): void {
  const href = withParameters({ 'signed-out': signedOutPart([...parameters['signed-out'], ...domains]) });
  if (domains.includes(parameters.scope)) location.assign(href);
  else stay(href);
}

/** Only the domain that asks: the others were never away. */
function signIn(domain: DomainId): void {
  const { parameters } = readParameters(location.search);
  const { fault, role } = parameters;
  const isCustomer = role === 'customer';
  askToSignIn(dialog, {
    words: wordsOf(parameters.lang),
    domain,
    customer: isCustomer,
    onSignedIn: () => {
      // Somebody of a customer has one account for all there is.
      const rest = isCustomer ? [] : parameters['signed-out'].filter((each) => each !== domain);
      stay(withParameters({ 'signed-out': signedOutPart(rest), ...(fault === 'session' && { fault: undefined }) }));
      if (fault === 'session') void readAgain().then(keepFocus);
    },
  });
}

document.addEventListener('click', (event) => {
  const target = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!target || !plain || event.defaultPrevented || target.target || target.origin !== location.origin) return;
  if (target.pathname !== location.pathname || target.hasAttribute('download')) return;
  event.preventDefault();
  goTo(target.href);
});
provider.addEventListener('support-navigate', (event: SupportNavigateEvent) => {
  const { to, caseId, customerId } = event;
  event.preventDefault();
  if (to === 'case') goTo(link('case', { case: caseId }));
  else if (to === 'case-list') goTo(link('cases', customerId === undefined ? {} : { 'list.customer': customerId }));
  else if (to === 'support-contacts') goTo(link('contact', { customer: customerId }));
  else if (to === 'customer') goTo(link('customer', { customer: customerId }));
  else {
    const followed = to === 'follow-up' ? caseId : undefined;
    goTo(link('new', { case: followed, ...(customerId !== undefined && { customer: customerId }) }));
  }
});
provider.addEventListener('support-query-changed', ({ query }: QueryChangedEvent) => {
  // A page about one customer says so itself: that is no filter to take along to all cases.
  const { page } = readParameters(location.search).parameters;
  const { customer, ...rest } = query;
  go(withListQuery(page === 'customer' ? rest : query));
});
provider.addEventListener('support-customer-select', ({ customerId }: CustomerSelectEvent) =>
  stay(withParameters({ customer: customerId })),
);
// Cases and customers belong to the former domain. Where the page is about one, the list of them takes its place.
provider.addEventListener('support-scope-select', ({ scope, caseId }: ScopeSelectEvent) => {
  const { page } = readParameters(location.search).parameters;
  if (caseId !== undefined) return goTo(link('case', { scope, case: caseId, customer: undefined }));
  const next = page === 'case' ? 'cases' : page === 'customer' ? 'customers' : page;
  goTo(link(next, { scope, customer: undefined, 'list.customer': undefined }));
});
provider.addEventListener('support-sign-in', (event: SignInEvent) => {
  event.preventDefault();
  const { scope } = readParameters(location.search).parameters;
  signIn(event.scope !== undefined && isDomain(event.scope) ? event.scope : scope);
});
provider.addEventListener('support-contact-assigned', () => {
  reads.outdate();
  show();
});
addEventListener('popstate', (event) => {
  const said = readParameters(location.search).parameters['signed-out'];
  if (signedOut && String(said) !== String(signedOut))
    history.replaceState(event.state, '', withParameters({ 'signed-out': signedOutPart(signedOut) }));
  show();
  restorePlace(event.state);
});

show();
restorePlace(history.state);
