import type { TemplateResult } from 'lit';

/** The default export of a story file. The shape is Storybook's component story format, without Storybook. */
export interface Meta {
  title: string;
  component: string;
}

/** One situation, made by choosing a backend, never by reaching inside an element. */
export interface Story {
  /** What the index shows; the export's name where absent. */
  name?: string;
  render(): TemplateResult;
  /** What a person does in this situation. Runs after the story has settled. */
  play?(context: { canvasElement: HTMLElement }): Promise<void> | void;
}

export type StoryFile = { default: Meta } & Record<string, unknown>;

/** `ServerDown` of `case-list.stories.ts` → `case-list--server-down`. */
export const storyId = (meta: Meta, name: string): string => `${meta.title}--${kebab(name)}`;

/** The stories of a file, by export name, in the order they stand in it. */
export const storiesOf = (file: StoryFile): [name: string, story: Story][] =>
  Object.entries(file).filter((entry): entry is [string, Story] => entry[0] !== 'default');

const kebab = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
