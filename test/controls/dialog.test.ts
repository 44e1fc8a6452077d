import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { button } from '../../src/controls/button.js';
import { Dialog } from '../../src/controls/dialog.js';
import { textOf } from '../../src/messages/catalogues.js';
import { dialogMessages } from '../../src/messages/en/dialog.js';
import { stage, type Stage } from './stage.js';

describe('a dialog', () => {
  it('is named by its heading and starts at its first field', async () => {
    const { page, opener } = await givenDialog();

    opener().click();
    await page.updateComplete;

    expect(page.find<HTMLDialogElement>('#add').matches(':modal')).to.equal(true);
    expect(page.focused?.id).to.equal('name');
    await expect(page).to.be.accessible();
  });

  it('closes with Escape while nothing is lost, and gives focus back', async () => {
    const { page, opener } = await givenDialog();
    opener().click();
    await page.updateComplete;

    await sendKeys({ press: 'Escape' });
    await page.updateComplete;

    expect(page.all('dialog')).to.have.length(0);
    expect(page.focused).to.equal(opener());
  });

  it('asks before something is lost, at the least destructive answer', async () => {
    const { page, opener } = await givenDialog({ dirty: true });
    opener().click();
    await page.updateComplete;

    await sendKeys({ press: 'Escape' });
    await page.updateComplete;

    expect(page.reads('#add-discard h2')).to.equal('Discard what you have entered?');
    expect(page.focused?.textContent?.trim()).to.equal('Keep editing');
    await expect(page).to.be.accessible();
  });

  it('keeps everything when the person goes on editing', async () => {
    const { page, opener } = await givenDialog({ dirty: true });
    opener().click();
    await page.updateComplete;
    page.find<HTMLInputElement>('#name').value = 'Ana';
    await sendKeys({ press: 'Escape' });
    await page.updateComplete;

    await sendKeys({ press: 'Enter' });
    await page.updateComplete;

    expect(page.all('dialog')).to.have.length(1);
    expect(page.find<HTMLInputElement>('#name').value).to.equal('Ana');
  });

  it('closes when the person lets it go', async () => {
    const { page, opener, closed } = await givenDialog({ dirty: true });
    opener().click();
    await page.updateComplete;
    page.find('.head .button').click();
    await page.updateComplete;

    page.find('#add-discard .danger').click();
    await page.updateComplete;

    expect(page.all('dialog')).to.have.length(0);
    expect(closed()).to.equal(1);
    expect(page.focused).to.equal(opener());
  });

  it('survives being moved in the page', async () => {
    const { page, opener } = await givenDialog();
    opener().click();
    await page.updateComplete;

    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(page);
    await page.updateComplete;

    expect(page.find<HTMLDialogElement>('#add').matches(':modal')).to.equal(true);
    elsewhere.remove();
  });
});

async function givenDialog({ dirty = false } = {}) {
  let closed = 0;
  const page = await stage((host: Stage) => {
    const dialog = new Dialog(host, { dirty: () => dirty, onClose: () => (closed += 1) });
    return () => html`
      ${button({ label: 'Add', id: 'open', onClick: () => dialog.open() })}
      ${dialog.render({
        id: 'add',
        heading: 'Add an account',
        text: textOf(dialogMessages, 'en'),
        content: html`<label class="field">Name <input id="name" class="input" /></label>`,
        actions: button({ label: 'Save', look: 'primary' }),
      })}
    `;
  });
  const opener = () => page.find('#open');
  opener().focus();
  return { page, opener, closed: () => closed };
}
