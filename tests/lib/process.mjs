// Other programs, without holding up the tests beside: while one process waits for what it has started, the time of all
// others in it runs out.

import { execFile } from "node:child_process";

/** Runs a program to its end. Answers with its `status` (-1: it did not start) and what it said. */
export const run = (program, words, options = {}) => new Promise((done) => {
  execFile(program, words, { encoding: "utf-8", maxBuffer: 64e6, ...options }, (error, stdout, stderr) => {
    const status = error ? (typeof error.code === "number" ? error.code : -1) : 0;
    done({ status, stdout, stderr: status < 0 ? `${error.message}\n${stderr}` : stderr });
  });
});
