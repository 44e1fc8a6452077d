import type { Decision } from './decision.js';

// Apart from the decision itself: what is offered is asked when there is something to act on.
/** True where a control belongs on the page: allowed, or worth trying. */
export const offered = (decision: Decision | undefined): boolean =>
  decision !== undefined && decision.state !== 'absent' && decision.state !== 'refused';
