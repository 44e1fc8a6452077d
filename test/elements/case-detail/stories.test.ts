import * as stories from '../../../stories/case-detail.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('case-detail.stories.ts', stories);
