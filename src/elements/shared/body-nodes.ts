import { buildNodes } from '../../content/nodes.js';
import { readBody } from '../../content/read.js';
import type { bodyMessages } from '../../messages/en/bodies.js';
import type { Text } from '../../messages/part.js';
import type { Body } from '../../model/feed.js';

/** A body as it is drawn: parts that have been read so far, and what is left. */
export interface Drawn {
  /** Holds all that has been read. */
  element: HTMLElement;
  /** Where the next part begins. */
  more?: number | undefined;
  remotePictures: number;
  /** It is shown as plain text, since it could not be read in its own format. */
  plain: boolean;
}

export interface DrawOptions {
  labels: Text<typeof bodyMessages>;
  headingLevel: number;
  /** The reader has asked for pictures of other hosts. */
  pictures: boolean;
  /** Draws a picture that came with the message, where there is one of this name. */
  inline?: ((cid: string) => Promise<Element | undefined>) | undefined;
  /** Goes on where an earlier part ended. */
  after?: Drawn | undefined;
}

/** Reads a body, or its next part, and builds its nodes. */
export async function drawBody(
  body: Body,
  { labels, headingLevel, pictures, inline, after }: DrawOptions,
): Promise<Drawn> {
  const tree = await readBody(body, after?.more === undefined ? {} : { from: after.more });
  const onFile = async (cid: string, place: HTMLElement) => {
    const picture = await inline?.(cid);
    if (!picture) return;
    // What the writer says of it says more than the name of its file.
    if (place.textContent !== labels.picture) picture.setAttribute('aria-label', place.textContent);
    place.replaceWith(picture);
  };
  const nodes = buildNodes(tree, {
    document,
    labels,
    headingLevel,
    remote: pictures ? 'allowed' : 'blocked',
    onFile: (cid, place) => void onFile(cid, place),
  });
  const element = after?.element ?? document.createElement('div');
  element.dir = 'auto';
  element.className = 'body';
  element.append(nodes);
  return {
    element,
    more: tree.more,
    remotePictures: (after?.remotePictures ?? 0) + tree.remotePictures,
    plain: tree.plain === 'unreadable',
  };
}
