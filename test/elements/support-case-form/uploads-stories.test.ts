import * as stories from '../../../stories/uploads.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('uploads.stories.ts', stories);
