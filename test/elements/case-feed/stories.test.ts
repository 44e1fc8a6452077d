import * as stories from '../../../stories/case-feed.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('case-feed.stories.ts', stories);
