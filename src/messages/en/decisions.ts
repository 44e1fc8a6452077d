import { definePart } from '../part.js';

/** What is said of a decision besides the reason that the support system gives. */
export const decisionMessages = definePart('decisions', {
  allowed: 'Allowed',
  refused: 'Not possible',
  unknown: 'Not certain',
  ending: 'Ends soon',
  unknownHint: 'The support system does not say whether this is possible. You can try: the answer comes when you send.',
  whatToDo: 'What to do',
  messageIn: (_t, language: string) => `The message is written in the reader’s language: ${language}.`,
});
