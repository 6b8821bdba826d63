// A server of the test's own, beside the one of the site: another origin.

import { createServer } from "node:http";

/** Answers with `answer(request, response)` on a free port. Closed when the test ends. */
export async function host(room, answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  room.cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
}
