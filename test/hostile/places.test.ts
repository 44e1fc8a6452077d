import { expectHarmless } from './harmless.js';
import { ownPayloads } from './payloads.js';
import { places } from './places.js';

describe('what comes from strangers', function () {
  this.timeout(240_000);

  for (const [name, inPlace] of Object.entries(places))
    it(`runs nothing, asks nobody, breaks no layout and no element as ${name}`, async () => {
      await expectHarmless(inPlace, await ownPayloads());
    });
});
