import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/index.js';
import '../../../src/elements/support-case-form/course.js';
import { embeddedBackend } from '../../../src/adapters/embedded/index.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import type { Call } from '../../../src/port/call.js';
import { caseFiling } from '../../../src/store/case-filing.js';
import { aTechnicalDraft } from '../../support/desk.js';
import { settled } from '../../support/settled.js';

const scopes = ['north', 'coast'] as const;

describe('a page with list, detail and form under one provider', () => {
  it('shows and keeps nothing of another scope through 60 switches, and files each case where it was written', async function () {
    this.timeout(120_000);
    const desk = embeddedBackend({ store: 'memory', staff: false, cases: 20, listedAfter: 0 });
    const { backend, filed } = slow(desk);
    const provider = await fixture<SupportProvider>(html`
      <support-provider .backend=${backend} scope="north">
        <case-list page-size="5"></case-list><case-detail></case-detail>
        <support-case-form kind="partner"></support-case-form>
      </support-provider>
    `);
    const [list, detail] = [provider.querySelector('case-list')!, provider.querySelector('case-detail')!];
    const form = provider.querySelector<SupportCaseForm>('support-case-form')!;
    await settled(provider);
    const subject = () =>
      [...form.shadowRoot!.querySelectorAll('label')].find((label) => label.textContent.trim().startsWith('Subject'))!
        .control as HTMLInputElement;
    const writings: Record<string, string> = {};
    const theirs = Object.fromEntries(
      await Promise.all(scopes.map(async (as) => [as, (await desk.customers.list({}, { as })).items[0]!.id] as const)),
    );

    for (let turn = 1; turn <= 60; turn++) {
      const scope = scopes[turn % 2]!;
      provider.store.choose({ scope });
      if (turn % 2 === 0 || turn % 3 === 0) provider.store.choose({ caseId: `${scope}-${turn % 7}` });
      // Sometimes while everything is still on its way, sometimes once it is here.
      if (turn % 3) {
        await provider.updateComplete;
        continue;
      }
      await settled(provider, { frames: 2, patience: 1500 });

      const seen = numbersIn(list.shadowRoot!.textContent) + numbersIn(detail.shadowRoot!.textContent);
      expect(seen, `turn ${turn} in ${scope}`).not.to.include(scope === 'north' ? 'NC-' : 'NB-');
      expect(subject().value, `turn ${turn}`).to.equal(writings[scope] ?? '');
      const input = subject();
      input.value = writings[scope] = `${scope} ${turn}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const said = `for ${scope} ${turn}`;
      void caseFiling(provider.store)
        .open(aTechnicalDraft({ customer: theirs[scope]!, subject: said, description: said }))
        .catch(() => {});
    }
    await settled(provider);
    await Promise.allSettled(filed.map(({ answer }) => answer));

    expect(filed).to.have.length(20);
    for (const { as, subject: said } of filed) expect(said).to.match(new RegExp(`^for ${as} `));
  });
});

const numbersIn = (text: string | null): string => (text?.match(/\b[A-Z]{2}-\d+/g) ?? []).join(' ');

/** Each answer takes its time, and no two the same. */
function slow(desk: ReturnType<typeof embeddedBackend>) {
  const filed: { as: string | undefined; subject: string; answer: Promise<unknown> }[] = [];
  let turn = 0;
  const later =
    (method: (input: never, call?: Call) => Promise<unknown>, name: string) => (input: never, call?: Call) => {
      const answer = new Promise((resolve) => setTimeout(resolve, (turn++ * 37) % 90)).then(() => method(input, call));
      if (name === 'create') {
        const { values } = input as { values: { subject: string } };
        filed.push({ as: call?.as, subject: values.subject, answer });
      }
      return answer;
    };
  const columns = Object.entries(desk).map(([column, methods]) => [
    column,
    Object.fromEntries(
      Object.entries(methods as object).map(([name, method]) => [
        name,
        name === 'watch' ? method : later((method as () => Promise<unknown>).bind(methods), name),
      ]),
    ),
  ]);
  return { backend: Object.fromEntries(columns) as SupportBackend, filed };
}
