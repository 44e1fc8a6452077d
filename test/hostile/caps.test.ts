import '../../src/define/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { SupportBackend } from '../../src/port/backend.js';
import { aBackend, aFeed, aPage, anEntry, aRow } from '../support/answers.js';
import { everyElement, settled } from '../support/settled.js';

const often = <T>(make: (id: string) => T): T[] => Array.from({ length: 25 }, (_, at) => make(`${at}`));
const person = { name: 'Ana Ruiz', email: 'ana@contoso.example', company: { id: 'c', label: 'Contoso' } };

describe('the size of what is shown', () => {
  it('is at most 1,500 elements for a page of 25 cases, with all that is known of them', async () => {
    const row = (id: string) =>
      aRow(id, {
        customer: { id: 'c', label: 'Contoso' },
        severity: { id: 'p1', label: 'P1' },
        product: { id: 'mail', label: 'Mail' },
        flags: ['escalated', 'shared'],
        filedBy: person,
        contact: person,
        updatedAt: '2026-01-15T12:00:00Z',
        unread: true,
        fileCount: 2,
      });

    const elements = await elementsOf('case-list', aBackend({ cases: { list: async () => aPage(...often(row)) } }));

    expect(elements).to.be.within(100, 1500);
  });

  it('is at most 1,500 elements for a page of 25 messages with a file each', async () => {
    const entry = (id: string) =>
      anEntry(id, {
        author: person,
        body: { format: 'html', text: `<p>Text of ${id}</p><p><b>More</b></p>` },
        files: [{ id, name: 'error.log', size: 4, state: 'attached' }],
      });

    const elements = await elementsOf('case-feed', aBackend({ feed: { list: async () => aFeed(...often(entry)) } }));

    expect(elements).to.be.within(100, 1500);
  });
});

async function elementsOf(tag: 'case-list' | 'case-feed', backend: SupportBackend): Promise<number> {
  const provider = document.createElement('support-provider');
  const element = document.createElement(tag);
  Object.assign(element, { caseId: '1' });
  Object.assign(provider, { backend, caseHref: '/cases/{id}' });
  provider.append(element);
  document.body.append(provider);
  await waitUntil(
    () => /(?:Subject|Text) of 24/.test([...everyElement(element)].map((one) => one.textContent).join(' ')),
    'all is shown',
    { timeout: 8000 },
  );
  await settled(element);
  const count = [...everyElement(element)].length;
  provider.remove();
  return count;
}
