import { definePart } from '../part.js';

/** What a form says when the case is filed. */
export const formFiledMessages = definePart('formFiled', {
  created: (_t, number: string) => `Case ${number} created`,
  createdUnnumbered: 'Case created',
  beingCreated: 'Your case is being created',
  beingCreatedDetail: 'It was accepted, and appears in your list in a moment.',
  next: 'Support will answer in the case. You can follow it there and add to it at any time.',
  number: 'Case number',
  subject: 'Subject',
  customer: 'Filed for',
  severity: 'Severity',
  files: 'Files',
  own: (_t, name: string) => `Your own organisation, ${name}`,
  open: 'Open the case',
  openNumbered: (_t, number: string) => `Open case ${number}`,
  copyNumber: 'Copy number',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'It could not be copied. Select the text and copy it yourself.',
  print: 'Print',
  another: (_t, customer: string) => `File another for ${customer}`,
  anotherPlain: 'File another case',
  filesRefused: 'These files were not added:',
  filesUploading: (t, count: number) =>
    t.plural(count, { one: 'Adding # file to the case…', other: 'Adding # files to the case…' }),
});
