import { buildNodes, type BodyLabels, type NodeOptions } from '../../src/content/nodes.js';
import { readBody } from '../../src/content/read.js';

export const labels: BodyLabels = {
  quote: 'Earlier messages',
  signature: 'Signature',
  table: 'Table',
  code: 'Code',
  picture: 'Picture',
  disguised: (named, target) => `not ${named} but ${target}`,
};

/** A body drawn into the page, as an element would. */
export async function drawn(format: string, text: string, options: Partial<NodeOptions> = {}): Promise<HTMLElement> {
  const place = document.createElement('section');
  place.append(buildNodes(await readBody({ format, text }), { document, labels, ...options }));
  document.body.append(place);
  return place;
}
