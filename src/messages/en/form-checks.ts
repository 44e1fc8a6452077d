import { definePart } from '../part.js';

/** What a form asks once more before it sends. */
export const formCheckMessages = definePart('formChecks', {
  heading: 'Before you send the case',
  confirm: (_t, choice: string) => `You chose “${choice}”. Please confirm:`,
  confirmAll: 'Tick every statement, or go back and choose something else.',
  findings: (t, count: number) =>
    t.plural(count, { one: '# place may hold sensitive data', other: '# places may hold sensitive data' }),
  findingsDetail: 'Support and everybody who sees the case can read it. You decide.',
  found: (_t, kind: string, field: string) => `${kind} in “${field}”`,
  email: 'E-mail address',
  phone: 'Phone number',
  card: 'Payment card number',
  iban: 'Bank account (IBAN)',
  token: 'Access token',
  key: 'Private key',
  password: 'Password',
  id: 'Identity number',
  mask: 'Mask',
  maskNamed: (_t, found: string) => `Mask ${found}`,
  masked: 'Masked',
  maskAll: 'Mask all',
  goBack: 'Go back',
  send: 'Create case',
  sendAnyway: 'Send anyway',
  filesFailed: (t, count: number) =>
    t.plural(count, { one: '# file was not uploaded', other: '# files were not uploaded' }),
  sendWithout: (_t, files: string) => `Send without ${files}`,
  tryAgain: 'Try again',
});
