import * as stories from '../../../stories/support-customer-picker.stories.js';
import { testStories } from '../../support/story-tests.js';

testStories('support-customer-picker.stories.ts', stories);
