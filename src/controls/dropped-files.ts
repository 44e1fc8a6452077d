/** What was dropped or pasted: files, and the names of folders, which a browser hands over as files that nobody can read. */
export function filesIn(data: DataTransfer | null): { files: File[]; folders: string[] } {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data?.items ?? []) {
    if (item.kind !== 'file') continue;
    // Asked now: after this event nothing is told any more.
    const entry = item.webkitGetAsEntry?.();
    const file = item.getAsFile();
    // Not taken in file by file: a folder holds what nobody has looked at, and more than a case takes.
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, folders };
}
