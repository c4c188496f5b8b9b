/** How long a browser may take to begin a download. */
const PATIENCE = 60_000;

/** Lets the browser save a text as a file. Its address exists on this machine only, and only for a while. */
export function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
