/** The version of this copy of the kit. */
export const version = '0.1.0';
