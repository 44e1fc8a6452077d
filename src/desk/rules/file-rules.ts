import type { FileRules } from '../../model/files.js';

const types = [
  '.txt',
  '.log',
  '.csv',
  '.json',
  '.har',
  '.xml',
  '.pdf',
  '.zip',
  '.gz',
  '.docx',
  '.xlsx',
  '.pptx',
  '.eml',
  '.mp4',
  'image/*',
];

/** Files that are filed with a new case wait for it. */
export const formFileRules: FileRules = { when: 'before', max: 10, maxSize: 25 * 1024 * 1024, types };
export const caseFileRules: FileRules = formFileRules;
