import { html } from 'lit';
import type { PageName } from '../parameters.js';
import { copyButton } from './copy.js';

const tags: Record<PageName, string> = {
  cases: '<case-list></case-list>',
  new: `<support-customer-picker></support-customer-picker>
  <support-authority></support-authority>
  <support-case-form></support-case-form>`,
  case: '<case-detail case-id="…"></case-detail>\n  <case-feed case-id="…"></case-feed>',
  customers: '<customer-list customer-href="/customers/{id}"></customer-list>',
  customer: `<support-authority customer-id="…"></support-authority>
  <case-list></case-list>
  <support-contact-card customer-id="…"></support-contact-card>`,
  subscriptions: '<support-contact-picker></support-contact-picker>',
  contact: `<support-contact-picker></support-contact-picker>
  <support-contact-card></support-contact-card>`,
  account: '<support-contact-card></support-contact-card>',
};

const code = (page: PageName) => `<support-provider case-href="/cases/{id}">
  <support-scope></support-scope>
  ${tags[page]}
</support-provider>

<script type="module">
  import { configureSupport } from 'casekit';
  import { embeddedBackend } from 'casekit/adapters/embedded';
  import 'casekit/define';

  configureSupport({ backend: embeddedBackend({ store: 'indexeddb' }) });
</script>`;

/** What to paste to have this page's elements in a page of one's own. */
export const embedCode = (page: PageName) =>
  html`<details>
    <summary>Embed code</summary>
    <pre tabindex="0" aria-label="HTML">${code(page)}</pre>
    <p>${copyButton('Copy the code', () => code(page))}</p>
  </details>`;
