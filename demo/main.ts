import { configureSupport, type SupportNavigateEvent } from 'casekit';
import 'casekit/define';
import { render } from 'lit';
import { applyFaults, backendFor } from './backend.js';
import { applyLook } from './look/look.js';
import { caseHref, pageOf, portal } from './pages/pages.js';
import { type Parameters, readParameters, withParameters } from './parameters.js';
import { workbench } from './workbench/workbench.js';
import { wordsOf } from './words.js';

const provider = document.querySelector('support-provider')!;
const bar = document.querySelector<HTMLElement>('#workbench')!;
/** What the backend on the page was made for: it is made anew only when one of these changes. */
let made = '';

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
  history.pushState(null, '', href);
  show();
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target || link.origin !== location.origin) return;
  if (link.pathname !== location.pathname || link.hasAttribute('download')) return;
  event.preventDefault();
  go(link.href);
  scrollTo(0, 0);
});
provider.addEventListener('support-navigate', (event: SupportNavigateEvent) => {
  const { to, caseId } = event;
  event.preventDefault();
  if (to === 'case') go(withParameters({ page: 'case', case: caseId }));
  else if (to === 'case-list') go(withParameters({ page: 'cases', case: undefined }));
  else go(withParameters({ page: 'new', case: to === 'follow-up' ? caseId : undefined }));
  scrollTo(0, 0);
});
addEventListener('popstate', show);

show();
