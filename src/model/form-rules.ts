/** What follows from a form and its values alone. Elements, the desk and a gateway ask the same functions. */
export * from './form-rules/beginnings.js';
export * from './form-rules/choices.js';
export * from './form-rules/conditions.js';
export * from './form-rules/lengths.js';
export * from './form-rules/problems.js';
export * from './form-rules/reshape.js';
export * from './form-rules/settle.js';
export * from './form-rules/shapes.js';
export * from './form-rules/submitted.js';
export * from './form-rules/tidy.js';
export * from './form-rules/values.js';
export * from './form-rules/visible.js';
