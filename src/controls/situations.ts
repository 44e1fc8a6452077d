import { html, nothing, type TemplateResult } from 'lit';
import type { errorMessages } from '../messages/en/errors.js';
import type { Text } from '../messages/part.js';
import { inboxIcon, lockIcon, offlineIcon, refreshIcon, searchIcon, warningIcon } from '../styles/icons.js';
import { button } from './button.js';
import type { Copying } from './copy.js';
import { notice } from './notice.js';
import { referenceLine, remedy, type CommonText, type RemedyLike } from './remedy.js';

export type ErrorText = Text<typeof errorMessages>;

/** A failure as the person meets it. `SupportError` fits. */
export interface Failure {
  kind: string;
  reason?: string | undefined;
  remedy?: RemedyLike | undefined;
  reference?: string | undefined;
  retryAfter?: number | undefined;
}

/** What happened and what to do, in one or two sentences; the system's own reason goes before ours. */
export function failureText(failure: Failure, text: ErrorText): string {
  const sentence = Object.hasOwn(text, failure.kind)
    ? (text[failure.kind as keyof ErrorText] as string)
    : text.unavailable;
  if (failure.kind === 'rate-limited' && failure.retryAfter) return text.waitFor(Math.ceil(failure.retryAfter));
  return failure.reason ?? sentence;
}

export interface SituationOptions {
  icon?: TemplateResult | undefined;
  /** What is so: a sentence, or a heading with it. */
  title: unknown;
  detail?: unknown;
  actions?: unknown;
}

/** Stands in place of content. */
export const situation = ({ icon, title, detail, actions }: SituationOptions): TemplateResult =>
  html`<div class="situation">
    ${icon ?? inboxIcon()}
    <p class="subheading"><strong>${title}</strong></p>
    ${detail ? html`<div class="detail">${detail}</div>` : nothing}
    ${actions ? html`<div class="row">${actions}</div>` : nothing}
  </div>`;

/** Nothing there: what would be here, and one action. */
export const empty = (options: SituationOptions): TemplateResult => situation(options);

export interface FailedOptions {
  /** «Cases could not be loaded.» */
  title: string;
  failure: Failure;
  text: CommonText;
  errors: ErrorText;
  retry?: (() => void) | undefined;
  copying?: Copying | undefined;
  /** Besides trying again. */
  actions?: unknown;
}

/** What failed, what to do, trying again, and a reference to quote. A retry changes nothing where it is refused or missing. */
export function failed(options: FailedOptions): TemplateResult {
  const { failure, text } = options;
  const refused = failure.kind === 'forbidden' || failure.kind === 'unsupported';
  const missing = failure.kind === 'not-found';
  return situation({
    icon: refused ? lockIcon() : missing ? searchIcon() : failure.kind === 'offline' ? offlineIcon() : warningIcon(),
    // Several elements may miss the same case: they say it in the same words.
    title: missing ? options.errors['not-found'] : options.title,
    detail: html`${missing ? nothing : html`<p>${failureText(failure, options.errors)}</p>`}
    ${remedy(failure.remedy, text, options.copying)} ${referenceLine(failure.reference, text, options.copying)}`,
    actions: html`${
      options.retry && !refused && !missing
        ? button({ label: text.retry, icon: refreshIcon(), onClick: options.retry })
        : nothing
    }${options.actions ?? nothing}`,
  });
}

/** While there is no network: what is written is kept. */
export const offlineBanner = (text: CommonText, retry?: () => void): TemplateResult =>
  notice({
    level: 'warning',
    content: text.offline,
    text,
    actions: retry ? button({ label: text.retry, icon: refreshIcon(), onClick: retry }) : undefined,
  });
