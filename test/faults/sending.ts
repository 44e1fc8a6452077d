import type { CaseReceipt } from '../../src/model/cases.js';
import { isSameBody } from '../../src/store/attempts.js';
import { candidatesFor } from '../../src/store/candidates.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { sendFiledFiles } from '../../src/store/filed-files.js';
import type { Tray } from '../../src/store/files.js';
import { replies } from '../../src/store/replies.js';
import { type Tab, marksIn, patiently } from './ground.js';
import type { People } from './people.js';
import { type Piece, caseOf } from './pieces.js';

/** Presses the button, now and then twice. */
export async function send(people: People, n: number, twice: boolean): Promise<unknown> {
  const piece = people.inHand(n);
  if (!piece) return false;
  people.counts.sent++;
  if (piece.kind === 'reply') return sendReply(people, piece);
  await sendForm(people, piece.tab!, piece, twice);
}

export async function sendForm(people: People, tab: Tab, piece: Piece, twice = false): Promise<void> {
  const { place, scope } = piece as Required<Piece>;
  const here = tab.in(scope);
  const filing = caseFiling(here);
  const { id, book } = place;
  const tray = people.trayOf(tab, piece);
  // Its writer waits for the files; another page, or another form, may have it by then.
  if (tray.items.current.length && !(await people.ready(tray, scope))) return;
  if (piece.tab !== tab || piece.place !== place || piece.busy) return;
  const draft = { ...caseOf(piece), ...(tray.staged.length && { files: tray.staged }) };
  const attempt = book.get(id)?.attempt;
  if (attempt?.state === 'open') {
    const safe = here.session?.current.value?.policy.repeat === 'safe';
    if (!safe || !isSameBody(attempt.body, draft)) {
      // Nobody knows whether it was filed: its writer looks, once everything has had the time to arrive.
      const rows = await patiently(people.ground.clock, () => candidatesFor(here, attempt, `#${piece.n} of mine`), 11);
      if (!rows) return;
      if (rows[0]) {
        filed(people, tray, filing.recognise(rows[0], id), piece);
        people.counts.recognised++;
        return people.done(piece);
      }
      filing.giveUp(id);
    }
  }
  piece.busy = true;
  const pressed = () => filing.open(draft, `#${piece.n} of mine`, id);
  const sent = twice ? Promise.all([pressed(), pressed()]) : pressed();
  void sent.then(
    (receipts) => {
      if (piece.tab !== tab) return;
      filed(people, tray, [receipts].flat()[0]!, piece);
      people.hasArrived(piece);
    },
    () => void (piece.tab === tab && (piece.busy = false)),
  );
}

/** What a form does with its files once its case is there. */
function filed(people: People, tray: Tray, receipt: CaseReceipt, { n, target }: Piece): void {
  if (people.when === 'after') sendFiledFiles([tray], receipt, { title: `#${n}`, customer: { id: target } });
  else tray.clear();
}

async function sendReply(people: People, piece: Piece): Promise<void> {
  const { scope, target } = piece;
  const here = piece.tab!.in(scope);
  const reply = replies(here).of(target)!;
  if (reply.busy) return;
  const tab = piece.tab!;
  if (reply.files.length && !(await people.ready(reply.tray, scope))) return;
  if (piece.tab !== tab || reply.busy || !reply.draft.text) return;
  const together = marksIn(reply.draft.text).map(({ n }) => people.pieces[n]!);
  const { version } = await people.ground.desk.cases.get({ id: target }, { as: scope });
  // From here on it is the outbox that has it.
  for (const each of together) each.tab = undefined;
  void reply.send({ version, seen: version }).then((receipt) => {
    if (receipt) for (const each of together) each.arrived = true;
    // Asked about files that are gone meanwhile: its writer goes on with it.
    else if (reply.current.state === 'asking') {
      reply.settle();
      for (const each of together) each.tab ??= tab;
    }
  });
}
