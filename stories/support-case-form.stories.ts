import 'casekit/define/support-case-form';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, type TemplateResult } from 'lit';
import type { SupportBackend } from '../src/port/backend.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-case-form', component: 'support-case-form' } satisfies Meta;

const desk = (options: Parameters<typeof embeddedBackend>[0] = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });

const { customers } = landmarks();

const provided = (
  form: TemplateResult,
  { backend = desk(), customer = customers['full'] }: { backend?: SupportBackend; customer?: string } = {},
) =>
  html`<support-provider .backend=${backend} customer-id=${customer} case-href="?case={id}">${form}</support-provider>`;

export const FirstForm: Story = {
  render: () => html`<support-provider .backend=${desk()}><support-case-form></support-case-form></support-provider>`,
};

export const Technical: Story = {
  render: () =>
    provided(
      html`<support-case-form
        kind="technical"
        .prefill=${{ product: 'mail', category: '12-4-4-3' }}
      ></support-case-form>`,
    ),
};

export const Steps: Story = { render: () => provided(html`<support-case-form layout="steps"></support-case-form>`) };
