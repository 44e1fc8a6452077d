import * as stories from '../../../stories/case-list.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('case-list.stories.ts', stories);
