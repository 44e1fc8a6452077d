import { expect } from '@open-wc/testing';
import { expectHarmless } from './harmless.js';
import { foreignLists, foreignPayloads, generatedPayloads, ownPayloads, runsWhole, sample } from './payloads.js';
import { otherPlaces } from './other-places.js';
import { places } from './places.js';

const everywhere = Object.values({ ...places, ...otherPlaces });
const ofEachList = 60;
/** So many generated ones stand in one text. */
const together = 20;

describe('what comes from strangers', function () {
  this.timeout(240_000);

  it('is harmless everywhere when it is generated; each place has a share, where there is no time for all of it', async () => {
    const [generated, isWhole] = [await generatedPayloads(), await runsWhole()];

    expect(generated.length).to.be.at.least(5000);
    for (const [which, inPlace] of everywhere.entries()) {
      const share = isWhole ? generated : generated.filter((_, at) => at % everywhere.length === which);
      const texts = Array.from({ length: Math.ceil(share.length / together) }, (_, at) => ({
        id: `generated ${at}`,
        text: share.slice(at * together, (at + 1) * together).join('\n'),
      }));
      await expectHarmless(inPlace, texts);
    }
  });

  for (const [name, inPlace] of Object.entries(otherPlaces))
    it(`runs nothing, asks nobody, breaks no layout and no element as ${name}`, async () => {
      const payloads = await ownPayloads();

      await expectHarmless(inPlace, (await runsWhole()) ? payloads : sample(payloads, 120));
    });

  for (const name of foreignLists)
    it(`is harmless everywhere when it comes from the list «${name}»`, async function () {
      const payloads = await foreignPayloads(name);
      if (!payloads) return this.skip();
      const some = (await runsWhole()) ? payloads : sample(payloads, ofEachList);

      for (const inPlace of everywhere) await expectHarmless(inPlace, some);
    });
});
