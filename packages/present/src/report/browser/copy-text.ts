/** Copies by way of a hidden field, where a browser keeps the clipboard from pages opened as files. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'off-screen';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way there is
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Copies text to the clipboard and says whether it could. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text);
  }
}
