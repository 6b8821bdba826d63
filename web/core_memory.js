// What the core leaves in its memory for the page: the structs of src/platform/web_host.h, of words of four bytes each.

const decoder = new TextDecoder();

/** Of each place in a message: number, frame, rectangle, text, its size and line, part (src/platform/web_host.cpp). */
export const floats_a_place = 16;

/** The struct FrameReport; what is not wanted is undefined. */
export function report_at(memory, at) {
  const words = new DataView(memory.buffer, at, 32);
  const whole = (offset) => words.getInt32(offset, true);
  const number = (offset) => words.getFloat32(offset, true);
  const wanted = (offset) => (number(offset) < 0 ? undefined : number(offset));
  return {
    next_frame_in: wanted(0),
    look: {
      theme: ["light", "dark", "high-contrast"][whole(4)],
      motion: [undefined, "full", "reduced"][whole(8)],
      text: String(whole(12)),
    },
    covered: { above: number(16), below: number(20) },
    scroll_to: wanted(24),
    has_message: whole(28) !== 0,
  };
}

/** The struct Message: what its text says, and the `numbers` of places. */
export function message_at(memory, at) {
  const words = new DataView(memory.buffer, at, 16);
  const [text, length, places, count] = [0, 4, 8, 12].map((offset) => words.getInt32(offset, true));
  const said = length > 0 ? JSON.parse(decoder.decode(memory.subarray(text, text + length))) : {};
  return { ...said, numbers: new Float32Array(memory.buffer, places, count * floats_a_place).slice() };
}
