import { After, Hint } from '../model/changes.js';
import { stream } from './operation.js';

export const changes = {
  watch: stream('GET /changes', After, Hint),
};
