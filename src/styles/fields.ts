import { css } from 'lit';
import { fieldStates } from './field-states.js';
import { plainFields } from './plain-fields.js';

/** Labels, hints, errors and the native inputs. */
export const fields = css`
  ${plainFields}
  ${fieldStates}
`;
