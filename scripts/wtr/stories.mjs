/**
 * Makes every story file a test file: asked for as a test, it is answered with a module that imports the stories and hands
 * them to test/support/story-tests.ts. So they run in parallel, and `FILES=stories/case-list.stories.ts` narrows to one.
 */
export function storiesPlugin() {
  return {
    name: 'casekit-stories',
    serve({ path, query }) {
      if (!/^\/stories\/[^/]+\.stories\.ts$/.test(path) || !('wtr-session-id' in query)) return undefined;
      const file = path.replace('/stories/', '');
      return {
        type: 'js',
        body: `import * as stories from '${path}';
import { testStories } from '/test/support/story-tests.ts';
testStories('${file}', stories);`,
      };
    },
  };
}
