// Where the files of the site are. Whatever browsers may keep for ever has the hash of its content in its name
// (`explorer-tool fingerprint`). Modules name one another; what else the core asks for is found here.

// The tool puts the names into this list: { "content/content.json": "immutable/content/content.….json", … }.
const fingerprinted = {};

/** The address of a file by the name that it was written with. */
export const address_of = (name, base) => new URL(fingerprinted[name] ?? name, base);

export async function bytes_of(name, base) {
  const answer = await fetch(address_of(name, base));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
