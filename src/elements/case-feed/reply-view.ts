import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { radioGroup } from '../../controls/choices.js';
import { counter } from '../../controls/counter.js';
import { explanations } from '../../controls/field.js';
import { notice } from '../../controls/notice.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import { commonMessages } from '../../messages/en/common.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { fileMessages } from '../../messages/en/files.js';
import { replySendingMessages } from '../../messages/en/reply-sending.js';
import { replyMessages } from '../../messages/en/reply.js';
import { type Decision, refused } from '../../model/decision.js';
import type { TrayFile } from '../../store/files.js';
import { checkIcon, lockIcon, refreshIcon, sendIcon } from '../../styles/icons.js';
import { actingAs } from '../shared/acting-as.js';
import { remaining } from '../shared/remaining.js';
import { keptLine, restored } from './kept-line.js';
import type { ComposerParts } from './composer.js';
import type { Question, Replying } from './replying.js';
import type { FeedPage, Page } from './rest.js';

/** Round the text field: everything that depends on the case, and how sending stands. */
export function composerParts(replying: Replying, options: Page): ComposerParts {
  const { localize } = options;
  const t = localize.text(replySendingMessages);
  const fields = localize.text(fieldMessages);
  const { reply, count, problem, rules, reopens } = replying;
  const { state = 'idle' } = reply?.current ?? {};
  const error = problem === 'missing' ? t.missing : problem === 'length' ? counterText(replying, options) : undefined;
  const waiting = reply?.files.filter((file) => reply.tray.isUnderWay(file));
  const files =
    rules &&
    replying.files.render({
      id: 'files',
      label: t.files,
      text: fields,
      words: localize.text(fileMessages),
      files: reply?.files ?? [],
      limits: rules,
      tools: localize.tools,
    });
  const busy = waiting?.length ? t.uploading(waiting.length) : t.sending;
  const { send } = localize.text(replyMessages);
  return {
    before: html`${restored(replying, options)}${check(replying, options)}${ending(replying, options)}${audienceChoice(replying, options)}`,
    error: explanations({ id: 'message', label: '', text: fields, error }),
    after: html`${count ? counter('message', count, fields) : nothing}
      <div class="foot">
        ${files ?? html`<span></span>`}
        <div class="send">
          ${actingAs(options.store(), localize)}
          ${button({
            id: 'send',
            label: reopens ? t.sendReopen : send,
            look: 'primary',
            type: 'submit',
            part: 'primary-action',
            icon: sendIcon(),
            busy: (state === 'sending' || state === 'uploading') && busy,
          })}
        </div>
      </div>
      ${keptLine(replying, options)} ${outcome(replying, options)}`,
    describedBy: error ? 'message-error' : undefined,
    invalid: error !== undefined,
    onInput: (event) => replying.typed((event.target as HTMLTextAreaElement).value),
    onPaste: replying.files.paste,
    onSubmit: (event) => {
      event.preventDefault();
      void replying.send();
    },
    onKeydown: (event) => {
      const { key, ctrlKey, metaKey, target } = event;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || (target as Element).localName !== 'textarea') return;
      event.preventDefault();
      void replying.send();
    },
  };
}

function counterText({ count }: Replying, { localize }: FeedPage): string {
  const fields = localize.text(fieldMessages);
  const over = count ? count.used - count.max : 0;
  return count?.unit === 'bytes' ? fields.bytesOver(over) : fields.charactersOver(over);
}

/** In place of the composer: why no reply is possible, and what to do instead. What was written is kept, and shown. */
export function refusal(decision: Decision, replying: Replying, options: Page): TemplateResult {
  const { host, localize, heading, store, copying } = options;
  const t = localize.text(replySendingMessages);
  const common = localize.text(commonMessages);
  const { supportCase } = replying;
  const followUp = () => host.dispatchEvent(new SupportNavigateEvent({ to: 'follow-up', caseId: supportCase?.id }));
  const mayFollow = store()?.may('cases.create');
  const follows =
    supportCase?.reopen?.otherwise === 'follow-up' && store()?.offers('cases.create') && !refused(mayFollow);
  const text = replying.reply?.draft.text;
  return html`<div class="composer refused">
    ${notice({
      heading: heading(t.notPossible, 1),
      content: decision.reason ?? common.refused,
      remedy: decision.remedy,
      text: common,
      copying,
      actions: follows ? button({ label: t.followUp, onClick: followUp }) : undefined,
    })}
    ${
      text
        ? html`<div class="field">
            <label class="label" for="message">${localize.text(replyMessages).message}</label>
            <div class="hint">${lockIcon()} ${t.kept}</div>
            <textarea id="message" class="input" readonly rows="3" dir="auto"></textarea>
          </div>`
        : nothing
    }
  </div>`;
}

/** Support asks for a security check: what it says of that, and where it is passed. */
function check({ supportCase }: Replying, { localize, copying }: Page) {
  const asked = supportCase?.notices?.find(({ code }) => code === 'check');
  return asked
    ? notice({
        level: asked.level,
        content: html`<bdi>${asked.text}</bdi> ${localize.text(replySendingMessages).checkWhere}`,
        remedy: asked.remedy,
        text: localize.text(commonMessages),
        copying,
      })
    : nothing;
}

/** What a message does to a closed case. */
function ending({ supportCase, reopens }: Replying, { localize, store }: FeedPage) {
  if (supportCase?.status !== 'closed') return nothing;
  const t = localize.text(replySendingMessages);
  const { tools } = localize;
  const until = supportCase.reopen?.until;
  const now = store()?.engine?.options.clock.now() ?? Date.now();
  const content = !reopens
    ? t.closed
    : until
      ? t.reopensUntil(tools.fullDateTime(until), remaining(until, now, tools))
      : t.reopens;
  return notice({ level: 'warning', content, text: localize.text(commonMessages) });
}

/** Who will read it, before it is written. One reader is said, several are a choice. */
function audienceChoice(replying: Replying, { localize }: FeedPage) {
  const { audiences, audience } = replying;
  const t = localize.text(replySendingMessages);
  const options = audiences.map(({ id, label, readers, internal }) => ({
    id,
    label: label ?? id,
    hint: [internal && t.internal, readers].filter(Boolean).join(' · ') || undefined,
  }));
  const [only] = options;
  if (!only) return nothing;
  if (options.length === 1)
    return html`<div>
      <div class="label">${t.audience}</div>
      <bdi class="muted">${[only.label, only.hint].filter(Boolean).join(' · ')}</bdi>
    </div>`;
  return radioGroup({
    id: 'audience',
    label: t.audience,
    text: localize.text(fieldMessages),
    required: true,
    options,
    value: audience,
    onChange: (id) => replying.choose(id),
  });
}

function outcome(replying: Replying, options: Page) {
  const { question, sent } = replying;
  const t = options.localize.text(replySendingMessages);
  if (question) return questionView(question, replying, options);
  return sent ? html`<p class="row sent">${checkIcon()} ${t.sent}</p>` : nothing;
}

function questionView(question: Question, replying: Replying, { localize, heading }: FeedPage): TemplateResult {
  const t = localize.text(replySendingMessages);
  const common = localize.text(commonMessages);
  const { kind } = question;
  const title =
    kind === 'arrived'
      ? t.arrived(question.count)
      : kind === 'reopen'
        ? t.askReopen
        : t.filesFailed(question.names.length);
  const go =
    kind === 'arrived' ? t.anyway : kind === 'reopen' ? t.sendReopen : t.without(localize.tools.list(question.names));
  const retry = () => {
    const { reply } = replying;
    for (const file of reply?.files ?? []) if (mayGo(file)) reply!.tray.retry(file.id);
    void replying.send();
  };
  const canRetry = kind === 'files' && replying.reply?.files.some(mayGo);
  return html`<div id="question" role="group" tabindex="-1" aria-labelledby="question-title">
    ${notice({
      level: 'warning',
      heading: heading(title, 2, 'question-title'),
      content: kind === 'arrived' ? t.arrivedHint : nothing,
      text: common,
      actions: html`${button({ label: go, onClick: () => void replying.send(kind === 'files') })}
      ${canRetry ? button({ label: common.retry, icon: refreshIcon(), onClick: retry }) : nothing}
      ${button({ label: kind === 'files' ? common.back : t.keepWriting, look: 'quiet', onClick: () => replying.back() })}`,
    })}
  </div>`;
}

/** Trying once more may help: it broke no rule, its bytes are here, and no scan has refused it. */
const mayGo = ({ state, problem, ref }: TrayFile): boolean =>
  (state === 'failed' || state === 'paused') && !problem && ref?.state !== 'refused';
