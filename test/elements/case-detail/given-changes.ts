import { waitUntil } from '@open-wc/testing';
import type { Case, CaseChange, ChangeReceipt } from '../../../src/model/cases.js';
import type { Field } from '../../../src/model/forms.js';
import { type OneCaseSystem, one, type press } from './pages.js';

export const reason: Field = { id: 'reason', kind: 'longtext', label: 'Reason', required: true };

export const allowed = { state: 'allowed' };

export const severities = [
  { id: '1', label: 'High', meaning: 'Nothing works.' },
  { id: '2', label: 'Low', meaning: 'It can wait.' },
];

export const open: Partial<Case> = {
  version: 'v1',
  severity: { id: '2', label: 'Low' },
  severities,
  can: {
    severity: { ...allowed, fields: [reason] },
    close: { ...allowed, fields: [{ ...reason, id: 'notes', label: 'Notes' }] },
    escalate: allowed,
    share: allowed,
  },
};

/** From now on it answers a change like this. */
export function answer({ backend }: OneCaseSystem, change: (input: CaseChange) => Promise<ChangeReceipt>): void {
  Object.assign(backend.cases, { change });
}

export async function addFile(detail: Parameters<typeof press>[0], name: string, content = 'some text'): Promise<void> {
  await waitUntil(() => one(detail, 'input[type="file"]'));
  const picker = one<HTMLInputElement>(detail, 'input[type="file"]')!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: 'text/plain' }));
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  await waitUntil(() => one(detail, '.file-rows .file'));
}
