// For `npm run mutate`: what the kit loads later is loaded before the first test, so that Stryker sees what runs on loading
// as that, and begins anew for each such mutant. The first of its test files.
import '../../src/content/html.js';
import '../../src/content/markdown.js';
import '../../src/content/text.js';
import '../../src/store/forget.js';
import '../../src/store/further-pages.js';
import '../../src/store/live.js';
import '../../src/store/stored-drafts.js';
import '../../src/store/uploads.js';
