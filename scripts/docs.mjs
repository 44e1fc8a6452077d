// Writes docs/elements/<tag>.md from custom-elements.json; with --check it only says which pages are stale.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { filesUnder, root } from './vite/entries.mjs';

const check = process.argv.includes('--check');
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const wanted = new Map(elements.map((element) => [`docs/elements/${element.tagName}.md`, pageOf(element)]));
if (wanted.size > 0) mkdirSync(`${root}docs/elements`, { recursive: true });
const present = existsSync(`${root}docs/elements`) ? filesUnder('docs/elements') : [];
const stale = [...wanted].filter(
  ([file, text]) => !present.includes(file) || readFileSync(root + file, 'utf8') !== text,
);
const left = present.filter((file) => !wanted.has(file));

if (check) {
  for (const file of [...stale.map(([name]) => name), ...left]) console.error(`${file} is stale: npm run build`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(root + file, text);
  for (const file of left) rmSync(root + file);
}

function pageOf({ tagName, name, description, attributes = [], members = [], ...lists }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const attributeOf = (field) => attributes.find(({ fieldName }) => fieldName === field.name)?.name;
  const rows = (list, ...columns) => list.map((item) => columns.map((column) => column(item)));
  const code = (text) => (text ? `\`${text}\`` : '');
  const text = (item) => item.description ?? '';

  return [
    '<!-- Generated from custom-elements.json by `npm run build`. -->',
    '',
    `# \`<${tagName}>\``,
    '',
    ...(description ? [description, ''] : []),
    `\`import 'casekit/define/${tagName}'\` defines it; \`casekit/elements/${tagName}\` exports the class \`${name}\`.`,
    '',
    ...table(
      'Attributes and properties',
      ['Property', 'Attribute', 'Type', 'Default', ''],
      rows(
        fields,
        (field) => code(field.name) + (field.readonly ? ' (read only)' : ''),
        (field) => code(attributeOf(field)),
        (field) => code(field.type?.text),
        (field) => code(field.default),
        text,
      ),
    ),
    ...table(
      'Methods',
      ['Method', ''],
      rows(
        members.filter(({ kind, inheritedFrom }) => kind === 'method' && !inheritedFrom),
        (method) => code(`${method.name}(${(method.parameters ?? []).map((parameter) => parameter.name).join(', ')})`),
        text,
      ).filter(([, description]) => description),
    ),
    ...table(
      'Events',
      ['Event', 'Type', ''],
      rows(lists.events ?? [], named, (event) => code(event.type?.text), text),
    ),
    ...table('Slots', ['Slot', ''], rows(lists.slots ?? [], named, text)),
    ...table('Parts', ['Part', ''], rows(lists.cssParts ?? [], named, text)),
    ...table('States', ['State', ''], rows(lists.cssStates ?? [], named, text)),
    ...(lists.cssParts ? ['CSS custom properties are the same for all elements: [theming](../theming.md).', ''] : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

  function named(item) {
    return code(item.name) || 'default';
  }
}

function table(title, head, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
