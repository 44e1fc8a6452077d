// Whether the kit's page and the hand-written one show the same: their accessibility trees are compared, in words and in
// the roles and names of what people find their way by.
const telling = new Set([
  'article',
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'combobox',
  'feed',
  'form',
  'group',
  'heading',
  'link',
  'listitem',
  'navigation',
  'option',
  'radio',
  'region',
  'row',
  'rowheader',
  'search',
  'searchbox',
  'spinbutton',
  'table',
  'textbox',
]);

/** How much two pages have in common, 0 to 1, and where they differ. */
export async function likeness(kit, limit) {
  const [ours, theirs] = await Promise.all([seen(kit), seen(limit)]);
  return { words: common(ours.words, theirs.words), roles: common(ours.roles, theirs.roles) };
}

async function seen({ devtools }) {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored }) => !ignored);
  const valueOf = ({ value } = {}) => String(value ?? '');
  const texts = shown.filter(({ role }) => valueOf(role) === 'StaticText').map(({ name }) => valueOf(name));
  return {
    words: texts.flatMap((text) => text.split(/[\s\u2066-\u2069]+/).filter(Boolean)),
    roles: shown.map(({ role }) => valueOf(role)).filter((role) => telling.has(role)),
  };
}

function common(ours, theirs) {
  const left = new Map();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  const onlyOurs = [];
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count) {
      left.set(word, count - 1);
      both++;
    } else onlyOurs.push(word);
  }
  const onlyTheirs = [...left].flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return { share: both / (both + onlyOurs.length + onlyTheirs.length), onlyOurs, onlyTheirs };
}
