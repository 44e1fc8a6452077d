import { SupportError } from '../src/port/error.js';
import { aContactSystem, conflictWith } from '../test/support/contact-system.js';
import { settled } from '../test/support/settled.js';
import { company, desk, known, numbered, of, press, shown } from './contact-acts.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-contact-plan', component: 'support-contact-picker' } satisfies Meta;

/** Everything that is there, reviewed. */
async function reviewAll(canvas: HTMLElement): Promise<void> {
  await press(canvas, '#choose-all');
  await company(canvas, 2);
  await press(canvas, '#review');
}

const few = () => of('fewCandidates');
export const Review: Story = { render: few, play: ({ canvasElement }) => reviewAll(canvasElement) };

export const Result: Story = {
  render: few,
  play: async ({ canvasElement }) => {
    await reviewAll(canvasElement);
    await press(canvasElement, '#confirm');
  },
};

/** Support comes back to one's own organisation. */
export const ReviewOfTakingSupportBack: Story = {
  render: few,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#choose-all');
    await company(canvasElement, 1);
    await press(canvasElement, '#review');
  },
};

export const TakenBack: Story = {
  render: few,
  play: async ({ canvasElement }) => {
    await reviewAll(canvasElement);
    await press(canvasElement, '#confirm', '#undo');
  },
};

async function confirmed(canvas: HTMLElement): Promise<void> {
  await press(canvas, '#choose-all');
  await company(canvas, 3);
  await press(canvas, '#review', '#confirm');
}

export const Running: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(12),
        assign: ({ subscriptionId }) => (Number(subscriptionId) > 5 ? new Promise(() => {}) : undefined),
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const SomeFailed: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(8),
        assign: ({ subscriptionId }) =>
          subscriptionId === '2'
            ? conflictWith('2', { id: 'nor', label: 'Northwind Services' })
            : subscriptionId === '5'
              ? new SupportError('forbidden', {
                  reason: 'An order for this subscription is in progress.',
                  remedy: { text: 'Wait until the order has ended, then try again.' },
                  reference: 'ORD-2201',
                })
              : undefined,
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const SignedOutMeanwhile: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(8),
        assign: ({ subscriptionId }) => (Number(subscriptionId) > 3 ? new SupportError('unauthenticated') : undefined),
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const OfflineMeanwhile: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(8),
        assign: ({ subscriptionId }) => (Number(subscriptionId) > 3 ? new SupportError('offline') : undefined),
      }).backend,
    ),
  play: ({ canvasElement }) => confirmed(canvasElement),
};

export const PartlyTakenBack: Story = {
  render: () =>
    shown(
      aContactSystem({
        subscriptions: numbered(4),
        assign: ({ subscriptionId, to }) =>
          subscriptionId === '2' && to === 'own'
            ? new SupportError('forbidden', { reason: 'An order for this subscription has begun.' })
            : undefined,
      }).backend,
    ),
  play: async ({ canvasElement }) => {
    await confirmed(canvasElement);
    await press(canvasElement, '#undo');
  },
};

/** 220 subscriptions of the desk, part of which it refuses. */
export const VeryMany: Story = {
  render: () => of('many'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#choose-all');
    await company(canvasElement, 2);
    await press(canvasElement, '#review');
  },
};

export const OneSaved: Story = {
  render: () => shown(desk(), { subscription: `${known.customers['fewCandidates']}:0` }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await company(canvasElement, 2);
    await press(canvasElement, '#review', '#confirm');
  },
};
