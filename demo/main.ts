import { configureSupport, type QueryChangedEvent, type SupportNavigateEvent } from 'casekit';
import 'casekit/define';
import { render } from 'lit';
import { applyFaults, backendFor } from './backend.js';
import { withListQuery } from './list-query.js';
import { applyLook } from './look/look.js';
import { caseHref, pageOf, portal } from './pages/pages.js';
import { type Parameters, readParameters, withParameters } from './parameters.js';
import { focusHeading, keepPlace, restorePlace } from './place.js';
import { workbench } from './workbench/workbench.js';
import { wordsOf } from './words.js';

const provider = document.querySelector('support-provider')!;
const bar = document.querySelector<HTMLElement>('#workbench')!;
/** What the backend on the page was made for: it is made anew only when one of these changes. */
let made = '';
/** Which page and case are shown. */
let shown: string | undefined;

function show(): void {
  const { parameters, unknown } = readParameters(location.search);
  const words = wordsOf(parameters.lang);
  const page = pageOf(words, parameters);
  document.title = `${page.title} · Fjordlight`;

  applyFaults(parameters);
  connect(parameters);
  provider.caseHref = caseHref();
  render(portal(words, parameters, page), provider);
  applyLook(parameters, document.querySelector<HTMLElement>('#column')!);
  workbench(bar, parameters, unknown, go);

  const now = JSON.stringify([parameters.page, parameters.case]);
  if (shown !== undefined && shown !== now) focusHeading(provider);
  shown = now;
}

function connect(parameters: Parameters): void {
  const { cases, seed, staff, repeat, timeout, fresh } = parameters;
  const wanted = JSON.stringify({ cases, seed, staff, repeat, timeout, fresh });
  if (wanted === made) return;
  made = wanted;
  configureSupport({ backend: backendFor(parameters), timeout });
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

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target || link.origin !== location.origin) return;
  if (link.pathname !== location.pathname || link.hasAttribute('download')) return;
  event.preventDefault();
  goTo(link.href);
});
provider.addEventListener('support-navigate', (event: SupportNavigateEvent) => {
  const { to, caseId } = event;
  event.preventDefault();
  if (to === 'case') goTo(withParameters({ page: 'case', case: caseId }));
  else if (to === 'case-list') goTo(withParameters({ page: 'cases', case: undefined }));
  else goTo(withParameters({ page: 'new', case: to === 'follow-up' ? caseId : undefined }));
});
provider.addEventListener('support-query-changed', ({ query }: QueryChangedEvent) => go(withListQuery(query)));
// Here signing in is all it takes. What was asked before is asked again by the element.
provider.addEventListener('support-sign-in', () => {
  if (readParameters(location.search).parameters.fault === 'session') go(withParameters({ fault: undefined }));
});
addEventListener('popstate', (event) => {
  show();
  restorePlace(event.state);
});

show();
restorePlace(history.state);
