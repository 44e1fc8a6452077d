import { expect, waitUntil } from '@open-wc/testing';
import { type Faults, withFaults } from '../../support/faults.js';
import {
  aDesk,
  aDetail,
  aSystem,
  all,
  buttonNamed,
  cases,
  errorOf,
  field,
  focused,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';
import { open } from './given-changes.js';

describe('<case-detail> shares a case', () => {
  it('with several addresses, and says what that means', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'They will see the whole case'));
    await write(detail, 'E-mail addresses', 'ops@contoso.example; team@contoso.example');
    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'Case shared with ops@contoso.example and team@contoso.example.'));

    expect(buttonNamed(detail, 'Stop sharing with team@contoso.example')).to.be.instanceOf(HTMLElement);
  });

  it('names each address that is none, or sees it already', async () => {
    const { backend, sent } = aSystem({ ...open, sharedWith: [{ id: '1', address: 'Ops@contoso.example' }] });
    const { detail } = await aDetail(backend);

    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'nonsense, ops@contoso.example');
    await press(detail, 'Share');
    await waitUntil(() => one(detail, '.error'));

    expect(errorOf(detail, 'E-mail addresses')).to.equal(
      '“nonsense” is not an e-mail address. “ops@contoso.example” sees this case already.',
    );
    expect(one(detail, '.error')!.innerText.trim().split('\n').slice(-2)).to.deep.equal([
      '“nonsense” is not an e-mail address.',
      '“ops@contoso.example” sees this case already.',
    ]);
    expect(sent).to.have.length(0);
  });

  it('leaves the addresses that were refused, to be mended', async () => {
    const refused = [{ part: 'share', item: 'b@x.example', state: 'refused', reason: 'Outside.' }];
    const { detail } = await aDetail(
      aSystem(open, { cases: { change: async () => ({ applied: ['share'], refused }) } as never }).backend,
    );

    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'a@x.example b@x.example');
    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'Case shared with a@x.example.'));

    expect(field(detail, 'E-mail addresses').value).to.equal('b@x.example');
    expect(textOf(one(detail, '#change-outcome li'))).to.equal('Share, \u2068b@x.example\u2069: Outside.');
  });

  it('takes it back after asking, and says what stays', async () => {
    const { detail } = await aDetail(aDesk(), cases['shared']);
    const before = all(detail, '[id^="unshare-"]');
    const name = before[0]!.getAttribute('aria-label')!.replace('Stop sharing with ', '');

    before[0]!.click();
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);
    expect(focused(detail)).to.equal(buttonNamed(detail, 'Keep it as it is'));
    expect(shows(detail, 'They keep what they have received.')).to.equal(true);
    await press(detail, 'Stop sharing');
    await waitUntil(
      () => shows(detail, `Case no longer shared with ${name}.`) || shows(detail, `Case no longer shared with ${name}`),
    );

    expect(all(detail, '[id^="unshare-"]')).to.have.length(before.length - 1);
    await waitUntil(() => focused(detail)?.matches('[id^="unshare-"], [id^="action-"]'));
  });

  it('keeps asking while taking it back fails', async () => {
    const faults: Faults = {};
    const { detail } = await aDetail(withFaults(aDesk(), faults), cases['shared']);
    faults.fault = 'refuse';

    all(detail, '[id^="unshare-"]')[0]!.click();
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);
    await press(detail, 'Stop sharing');
    await waitUntil(() => shows(detail, 'Your role in this portal allows reading only.'));

    expect(one<HTMLDialogElement>(detail, 'dialog')?.open).to.equal(true);
  });
});
