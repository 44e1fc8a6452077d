import * as stories from '../../../stories/support-case-form.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('support-case-form.stories.ts', stories);
