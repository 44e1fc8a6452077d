declare module 'virtual:stories' {
  const modules: Record<string, () => Promise<import('../../stories/csf.js').StoryFile>>;
  export default modules;
}
