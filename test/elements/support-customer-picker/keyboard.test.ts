import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aSystem, everybody, givenPicker, listen } from './given-picker.js';

describe('a picker by the keyboard', () => {
  it('leads from before it, through it, to behind it, and focus is always somewhere', async () => {
    const { backend, asked } = aSystem();
    const { provider, picker, rest, focused, until, options, active } = await givenPicker(backend);
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    provider.before(before);
    provider.after(after);
    const steps: unknown[] = [];
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await rest();
      steps.push(
        `${key}: ${document.activeElement === picker ? focused() : document.activeElement === after ? 'after' : document.activeElement?.localName}`,
      );
    };
    before.focus();

    await press('Tab');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => options().length);
    steps.push(`at ${active()}`);
    await press('ArrowDown');
    steps.push(`at ${active()}`);
    await press('Enter');
    await press('ArrowUp');
    await until(() => options().length);
    await press('Escape');
    await sendKeys({ type: 'cont' });
    // «c» alone finds as much: only the last answer is the one that stays.
    await until(() => options().length === 1 && asked.at(-1)?.text === 'cont');
    await press('ArrowDown');
    await press('Enter');
    await press('Tab');
    await press('Tab');
    before.remove();
    after.remove();

    expect(steps).to.deep.equal([
      'Tab: the lookup',
      'at Contoso, contoso.example, You may file',
      'ArrowDown: the lookup',
      'at Fabrikam, fabrikam.example, Not authorised, Fabrikam has not authorised you.',
      'Enter: the lookup',
      'ArrowUp: the lookup',
      'Escape: the lookup',
      'ArrowDown: the lookup',
      'Enter: Change customer',
      'Tab: Choose no customer instead of Contoso',
      'Tab: after',
    ]);
    expect(picker.value).to.equal('c');
  });

  it('leaves things as they were with Escape, and a dialog around stays open', async () => {
    const { provider, press, focused, picker, rest } = await givenPicker(undefined, {}, { customerId: 'c' });
    const dialog = document.createElement('dialog');
    provider.before(dialog);
    dialog.append(provider);
    dialog.showModal();
    await rest();
    await press('Change customer');

    await sendKeys({ press: 'Escape' });
    await rest();

    expect([focused(), picker.value, dialog.open]).to.deep.equal(['Change customer', 'c', true]);
    dialog.remove();
  });

  it('sends the form around it with Enter, when its list is closed', async () => {
    const { provider, input, picker } = await givenPicker();
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    provider.before(form);
    form.append(provider);
    await picker.updateComplete;
    input().focus();

    await sendKeys({ press: 'Enter' });

    expect(sent).to.equal(1);
    form.remove();
  });
});

describe('a picker read aloud', () => {
  for (const text of ['o', 'qwertz', 'Fabr']) {
    it(`says what “${text}” comes to a second after typing, and why a refused one cannot be chosen`, async () => {
      const heard = listen();
      const { look, until, all } = await givenPicker();

      await look(text);
      await until(() => heard.said.length === 1);
      if (text === 'Fabr') {
        all('[role=option]')[0]!.click();
        await until(() => heard.said.length === 2);
      }
      heard.stop();

      expect(heard.said).to.deep.equal(
        {
          o: ['2 results'],
          qwertz: ['No customers match'],
          Fabr: ['1 result', 'Fabrikam has not authorised you. Send the message.'],
        }[text],
      );
    });
  }

  it('says what was chosen by where focus goes: the button is described by the customer', async () => {
    const { look, all, root, rest } = await givenPicker();
    await look('Cont');

    all('[role=option]')[0]!.click();
    await rest();

    const described = root.activeElement!.getAttribute('aria-describedby')!;
    expect(root.getElementById(described)!.textContent).to.match(/Contoso[^]*contoso\.example[^]*You may file/);
  });

  it('says that it failed, and tries again', async () => {
    const heard = listen();
    let works = false;
    const { backend } = aSystem(() => (works ? { items: everybody } : Promise.reject(new Error('no'))));
    const { look, until, press, text, options } = await givenPicker(backend);
    await look('x');
    await until(() => heard.said.length === 1);
    expect(heard.said[0]).to.contain('The customers could not be loaded.');
    expect(text()).to.contain('The customers could not be loaded.');
    works = true;

    await press('Try again');
    heard.stop();

    await until(() => options().length === 3);
  });
});
