import { html, nothing, type TemplateResult } from 'lit';
import { flagBadge, severityMark, statusBadge } from '../../controls/badges.js';
import type { FirstView } from './view.js';

/** Number, status, what else is so, severity: what a person looks for first. `copy` stands beside the number. */
export function caseState({ supportCase, t, status }: FirstView, copy: unknown): TemplateResult {
  const { number, severity, severities, flags = [] } = supportCase;
  // The case's own scale begins with the gravest.
  const rank = severities?.findIndex(({ id }) => id === severity?.id) ?? -1;
  return html`<p class="row state">
    ${
      number
        ? html`<span class="row number"
            ><span class="visually-hidden">${t.number}: </span><bdi class="mono">${number}</bdi>${copy}</span
          >`
        : nothing
    }
    ${statusBadge(supportCase.status, supportCase.statusLabel, status)} ${flags.map((flag) => flagBadge(flag, status))}
    ${
      severity
        ? html`<span class="visually-hidden">${t.severity}: </span
            >${severityMark(severity.label ?? severity.id, rank < 0 ? undefined : rank)}`
        : nothing
    }
  </p>`;
}
