import { type TemplateResult, html, nothing, render } from 'lit';
import { domainIds } from '../domains.js';
import { themes } from '../look/look.js';
import { type Parameters, faults, roles, withParameters } from '../parameters.js';
import { embedCode } from './embed.js';
import { eventLog } from './events.js';
import { tokenEditor } from './tokens.js';

type Go = (href: string) => void;

/**
 * The bar above the portal: how it looks, what its help desk does, what the elements say. It speaks English, being
 * for developers; everything in it can be said in the address, too.
 */
export function workbench(place: HTMLElement, parameters: Parameters, unknown: string[], go: Go): void {
  if (!parameters.bar) {
    render(nothing, place);
    return;
  }
  const set = (change: Record<string, string | number | undefined>) => go(withParameters(change));
  render(
    html`
      <section class="workbench" aria-label="Workbench" lang="en" dir="ltr">
        <details>
          <summary>Workbench <small>${summary(parameters)}</small></summary>
          <div class="groups">
            ${group('Look', [
              choice('Theme', 'theme', themes, parameters.theme, set),
              choice('Language', 'lang', ['en', 'fr', 'ru', 'ar'], parameters.lang, set),
              choice('Density', 'density', ['comfortable', 'compact'], parameters.density, set),
              choice('Colours', 'dark', ['light', 'dark'], parameters.dark ? 'dark' : 'light', ({ dark }) =>
                set({ dark: dark === 'dark' ? '1' : undefined }),
              ),
              choice(
                'Width',
                'width',
                ['full', '1024', '768', '480', '320'],
                String(parameters.width ?? 'full'),
                ({ width }) => set({ width: width === 'full' ? undefined : width }),
              ),
              choice('Form', 'layout', ['page', 'steps'], parameters.layout, set),
              choice('Feed order', 'order', ['newest', 'oldest'], parameters.order, set),
            ])}
            ${group('Who acts', [
              choice('Role', 'role', roles, parameters.role, ({ role }) =>
                set({ ...nothingChosen, scope: undefined, role }),
              ),
              choice('Scope', 'scope', domainIds, parameters.scope, ({ scope }) => set({ ...nothingChosen, scope })),
              choice('Signed out', 'signed-out', signedOutChoices, parameters['signed-out'].join(',') || 'none', set),
            ])}
            ${group('Help desk', [
              choice('Customers', 'customers', ['0', '500', '5000'], String(parameters.customers), set),
              choice('Cases', 'cases', ['0', '10', '60', '1000', '10000', '100000'], String(parameters.cases), set),
              choice('Seed', 'seed', ['1', '2', '3'], String(parameters.seed), set),
              choice('Staff answer', 'staff', ['on', 'off'], parameters.staff, set),
              choice('Repeated writes', 'repeat', ['safe', 'unsafe'], parameters.repeat, set),
            ])}
            ${group('Network', [
              choice('Latency', 'latency', ['0', '200', '1000', '5000'], String(parameters.latency), set),
              choice('Fault', 'fault', ['none', ...faults], parameters.fault ?? 'none', ({ fault }) =>
                set({ fault: fault === 'none' ? undefined : fault }),
              ),
              choice('Time-out', 'timeout', ['2000', '30000'], String(parameters.timeout), set),
            ])}
          </div>
          <div class="tools">${tokenEditor()} ${eventLog()} ${embedCode(parameters.page)}</div>
        </details>
        ${
          unknown.length
            ? html`<p class="unknown" role="status">
                Not understood in the address, and ignored: <b>${unknown.join(', ')}</b>
              </p>`
            : nothing
        }
      </section>
    `,
    place,
  );
}

const signedOutChoices = ['island', 'none', 'coast,island', 'north,coast,island'];

/** Another person, another domain: nothing that was chosen before exists there. */
const nothingChosen = {
  page: undefined,
  case: undefined,
  customer: undefined,
  subscription: undefined,
  after: undefined,
  'list.customer': undefined,
};

const summary = ({ theme, lang, role, cases, fault }: Parameters) =>
  [theme, lang, role, `${cases} cases`, fault && `fault: ${fault}`].filter(Boolean).join(' · ');

const group = (title: string, controls: TemplateResult[]) =>
  html`<fieldset>
    <legend>${title}</legend>
    ${controls}
  </fieldset>`;

function choice(
  label: string,
  name: string,
  options: readonly string[],
  value: string,
  set: (change: Record<string, string>) => void,
): TemplateResult {
  const all = options.includes(value) ? options : [value, ...options];
  return html`<label
    >${label}
    <select .value=${value} @change=${(event: Event) => set({ [name]: (event.target as HTMLSelectElement).value })}>
      ${all.map((option) => html`<option value=${option} ?selected=${option === value}>${option}</option>`)}
    </select>
  </label>`;
}
