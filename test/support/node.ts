// What the Node half of the tests has instead of a browser: IndexedDB.
import 'fake-indexeddb/auto';
