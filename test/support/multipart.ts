/** A multipart form as a browser or a program sends it: its headers and its bytes. */
export const multipartOf = async (
  fields: Readonly<Record<string, string>>,
  file?: { readonly bytes: string | Uint8Array; readonly name: string; readonly field?: string },
): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly payload: Buffer }> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) {
    const { bytes, name, field = 'file' } = file;
    form.append(field, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  }
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  };
};
