import * as stories from '../../../stories/support-drafts.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('support-drafts.stories.ts', stories);
