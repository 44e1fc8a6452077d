import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import { referenceLine, remedy } from '../../controls/remedy.js';
import { failureText } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { replySendingMessages } from '../../messages/en/reply-sending.js';
import { type OutgoingDraft, entriesLike } from '../../store/outgoing.js';
import { threads } from '../../store/thread.js';
import { errorIcon, refreshIcon, sendIcon } from '../../styles/icons.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import type { Replying } from './replying.js';
import type { FeedPage } from './rest.js';

/** Messages that have not arrived: how they stand, why, and what their writer can do. At the newer end of the history. */
export function outgoingRows(replying: Replying, page: FeedPage): TemplateResult | typeof nothing {
  const { outgoing } = replying;
  if (!outgoing.length) return nothing;
  const t = page.localize.text(replySendingMessages);
  return html`<ul class="outgoing" role="list" aria-label=${t.outgoing}>
    ${repeat(
      page.newestFirst() ? outgoing.toReversed() : outgoing,
      ({ id }) => id,
      (draft) => row(draft, replying, page),
    )}
  </ul>`;
}

function row(draft: OutgoingDraft, replying: Replying, page: FeedPage): TemplateResult {
  const { localize } = page;
  const common = localize.text(commonMessages);
  const { message, state, error } = draft.content;
  const goes = state === 'sending' || state === 'waiting';
  return html`<li class="card ${goes ? '' : 'stuck'}" data-state=${state}>
    <div class="head">
      <strong>${goes ? sendIcon() : errorIcon()} ${headingOf(draft, page)}</strong>
      <span class="muted small when">${localize.tools.dateTime(draft.begun)}</span>
    </div>
    <div class="text" dir="auto">${message.body.text}</div>
    ${draft.files?.length ? html`<span class="muted small">${localize.tools.list(draft.files.map(({ name }) => `\u2068${name}\u2069`))}</span>` : nothing}
    <div>${detailOf(draft, page)}</div>
    ${state === 'failed' ? html`${remedy(error?.remedy, common)} ${referenceLine(error?.reference, common)}` : nothing}
    <div class="row">${actions(draft, replying, page)}</div>
  </li>`;
}

function headingOf({ content: { state, error } }: OutgoingDraft, { localize }: FeedPage): string {
  const t = localize.text(replySendingMessages);
  switch (state) {
    case 'sending':
      return t.sending;
    case 'waiting':
      return error?.kind === 'offline' ? t.waitsForNetwork : t.waits;
    case 'unsure':
      return t.maybeSent;
    default:
      return t.notSent;
  }
}

function detailOf(draft: OutgoingDraft, page: FeedPage): unknown {
  const { localize } = page;
  const t = localize.text(replySendingMessages);
  const { state, error } = draft.content;
  if (state === 'changed') return t.caseChanged;
  if (state === 'signed-out') return localize.text(commonMessages).sessionEnded;
  if (state === 'unsure') {
    const [found] = like(draft, page);
    return found ? t.entryLikeIt(localize.tools.dateTime(found.at)) : t.noEntryLikeIt;
  }
  if (!error || state === 'sending') return nothing;
  if (error.kind === 'offline') return t.goesWhenOnline;
  const why = failureText(error, localize.text(errorMessages));
  return html`${why} ${state === 'waiting' ? t.triesAgain : nothing}
  ${error.kind === 'check-required' ? t.checkWhere : nothing}`;
}

const like = (draft: OutgoingDraft, page: FeedPage) => entriesLike(page.thread()?.known ?? [], draft, page.reader());

function actions(draft: OutgoingDraft, replying: Replying, page: FeedPage): unknown {
  const { localize, host, store, caseId } = page;
  const t = localize.text(replySendingMessages);
  const common = localize.text(commonMessages);
  const { box } = replying;
  const { id, content } = draft;
  const { state, error } = content;
  if (state === 'sending') return nothing;
  const going = (act: () => void) => (event: Event) => {
    replying.removal.expect(event, () => replying.focusText());
    act();
    host.requestUpdate();
  };
  const retry = (label: string) => button({ label, icon: refreshIcon(), onClick: going(() => box?.retry(id)) });
  const edit = button({ label: t.edit, look: 'quiet', onClick: () => replying.edit(id) });
  const discard = (label: string) => button({ label, look: 'quiet', onClick: going(() => box?.discard(id)) });
  if (state === 'unsure') {
    const look = () => void threads(store()!).of(caseId()!)?.refresh();
    const found = like(draft, page).length > 0;
    return html`${found ? discard(t.wasSent) : button({ label: t.lookAgain, icon: refreshIcon(), onClick: look })}
    ${retry(t.sendAgain)} ${found ? nothing : discard(t.discard)}`;
  }
  if (state === 'signed-out') {
    // A portal that signs in by a page of its own prevents it; then it goes out when that is done.
    const signIn = () => host.dispatchEvent(new SignInEvent(store()?.current.scope)) && box?.retry(id);
    const here = signInPlaceOf(host).isHere(store()!, true);
    return html`${here ? button({ label: common.signIn, onClick: signIn }) : retry(common.retry)} ${edit}
    ${discard(t.discard)}`;
  }
  const hopeless = error?.kind === 'forbidden' || error?.kind === 'unsupported' || error?.kind === 'not-found';
  const again = state === 'changed' ? t.anyway : state === 'waiting' ? t.tryNow : common.retry;
  return html`${hopeless ? nothing : retry(again)} ${edit} ${discard(t.discard)}`;
}
