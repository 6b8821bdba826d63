// The device as the core asks for it: what its owner set it to, and its day.

const looks = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(prefers-reduced-motion: reduce)"].map((query) => matchMedia(query));

/** How much larger than usual the browser is set to write: its default size of text over the usual 16 px. */
function browser_text_scale() {
  const probe = document.createElement("div");
  probe.style.fontSize = "medium";
  document.body.append(probe);
  const scale = parseFloat(getComputedStyle(probe).fontSize) / 16;
  probe.remove();
  return Math.min(Math.max(scale, 0.5), 4);
}

/** In the order of explorer_give_device. */
export function device_now() {
  const now = new Date();
  return [...looks.map(({ matches }) => (matches ? 1 : 0)), browser_text_scale(), now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

export function on_device_change(tell) {
  for (const look of looks) look.addEventListener("change", tell);
}
