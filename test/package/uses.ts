/** What a portal writes with each entry. Elements and messages are alike, so theirs follow from the names. */
const uses: Record<string, string> = {
  casekit: `
    import { configureSupport, isSupportError, SupportError, version } from 'casekit';
    const store: object = configureSupport({ backend: embeddedBackend({ store: 'memory', cases: 10, seed: 1 }) });
    const failed: boolean = isSupportError(new SupportError('offline'));
    const number: string = version;
    console.log(store, failed, number);`,
  'casekit/adapters/embedded': `import { embeddedBackend } from 'casekit/adapters/embedded';`,
  'casekit/conformance': `
    import { describeBackend } from 'casekit/conformance';
    export const suite = () => describeBackend('mine', () => embeddedBackend({ store: 'memory' }));`,
  'casekit/standalone': `
    import { embeddedBackend as other, configureSupport as configure } from 'casekit/standalone';
    configure({ backend: other({ store: 'memory' }) });`,
};

/** One program that uses every entry of the package. */
export function usesOf(names: string[]): string {
  return names.map((name) => uses[name] ?? useOf(name)).join('\n');
}

function useOf(name: string): string {
  const [, folder, last] = name.split('/');
  if (folder === 'elements') {
    const type = last!.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const variable = type[0]!.toLowerCase() + type.slice(1);
    return `
      import { ${type} } from '${name}';
      const ${variable}: ${type} = document.createElement('${last}');
      ${variable}.lang = 'ru';`;
  }
  return `import '${name}';`;
}
