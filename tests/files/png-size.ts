/** Width and height in pixels, from the header of a PNG (ISO 15948). */
export function pngSize(bytes: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error("not a PNG");
  return [view.getUint32(16), view.getUint32(20)];
}
