import * as stories from '../../../stories/customer-list.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('customer-list.stories.ts', stories);
