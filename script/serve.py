#!/usr/bin/env python3
"""Serves the built web edition on the loopback address, by the rules of production.

    script/serve.py <folder> [--port 8080] [--reload <file>]

Every answer carries the headers of lib/headers.txt. A folder answers with its
index.html, an unknown address with 404.html (of its language, where there is
one). A file that lies there compressed (.br, .gz) is sent so to who takes it.
What lies in immutable/ has the hash of its content in its name: browsers may keep
it for a year. The rest they may keep, but ask each time whether it still holds.
With --reload, pages reload when that file changes and show what it holds; see
lib/reload.py. Production has nothing of this.
"""

import argparse
import errno
import functools
import os
import sys
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
FOR_EVER = "public, max-age=31536000, immutable"


def read_headers():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib", "headers.txt")
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, value = line.split(":", 1)
                yield name.strip(), value.strip()


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "explorer"
    sys_version = ""
    fixed_headers = tuple(read_headers())

    def send_head(self):
        """Answers GET and HEAD; gives the open file whose content is to follow, or None."""
        path = unquote(urlsplit(self.path).path)
        file = self.translate_path(path)
        if os.path.isdir(file):
            if not path.endswith("/"):
                return self.send_redirect(path + "/")
            file = os.path.join(file, "index.html")
        status = HTTPStatus.OK
        if not os.path.isfile(file):
            status = HTTPStatus.NOT_FOUND
            file = self.not_found_page(path)
            if file is None:
                return self.send_text(status, "Not found. The web edition has no page of this address.\n")
        return self.send_file(status, file)

    def not_found_page(self, path):
        language = path.strip("/").split("/")[0]
        for candidate in (f"/{language}/404.html", "/404.html"):
            file = self.translate_path(candidate)
            if os.path.isfile(file):
                return file
        return None

    def send_file(self, status, file):
        kind = TYPES.get(os.path.splitext(file)[1].lower(), "application/octet-stream")
        accepted = [part.split(";")[0].strip() for part in self.headers.get("Accept-Encoding", "").split(",")]
        encoding = None
        for name, suffix in ENCODINGS:
            if name in accepted and os.path.isfile(file + suffix):
                encoding, file = name, file + suffix
                break
        try:
            opened = open(file, "rb")
        except OSError:
            return self.send_text(HTTPStatus.NOT_FOUND, "Not found.\n")
        about = os.fstat(opened.fileno())
        tag = f'"{about.st_mtime_ns:x}-{about.st_size:x}"'
        unchanged = status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag
        self.send_response(HTTPStatus.NOT_MODIFIED if unchanged else status)
        self.send_header("ETag", tag)
        self.send_header("Vary", "Accept-Encoding")
        if not unchanged:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(about.st_size))
            if encoding:
                self.send_header("Content-Encoding", encoding)
        self.end_headers()
        if unchanged:
            opened.close()
            return None
        return opened

    def send_redirect(self, path):
        query = urlsplit(self.path).query
        # One leading slash: '//host' would lead to another site.
        target = "/" + quote(path.lstrip("/")) + ("?" + query if query else "")
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def send_text(self, status, text):
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", TYPES[".txt"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def send_response(self, code, message=None):
        self.status = code
        super().send_response(code, message)

    def end_headers(self):
        # That a file is not there is not kept: it may be there tomorrow.
        is_there = self.status in (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED)
        for_ever = is_there and "/immutable/" in urlsplit(self.path).path
        self.send_header("Cache-Control", FOR_EVER if for_ever else "no-cache")
        for name, value in self.fixed_headers:
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format, *args):
        """Only what went wrong is worth a line."""
        if len(args) > 1 and str(args[1])[:1] in "45":
            sys.stderr.write(f"   {args[1]} {args[0]}\n")


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # A page asks for much at once. Who does not get into the queue tries again after 1, 2, 4, 8 s.
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A visitor who leaves in the middle is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def main():
    parser = argparse.ArgumentParser(description="Serves the built web edition on the loopback address.")
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on, 0 for any free one (8080)")
    parser.add_argument("--reload", metavar="FILE", help="pages reload when this file changes, and show its text")
    parser.add_argument("--host", default="127.0.0.1", help=argparse.SUPPRESS)
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    if not os.path.isdir(folder):
        sys.exit(f"error: there is no folder {options.folder}; script/build web makes it.")
    handler = Handler
    if options.reload:
        sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib"))
        from reload import reloading
        handler = reloading(Handler, options.reload)
    try:
        server = Server((options.host, options.port), functools.partial(handler, directory=folder))
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            sys.exit(f"error: port {options.port} is in use; choose another one with --port.")
        if problem.errno == errno.EACCES:
            sys.exit(f"error: port {options.port} is not open to this user; choose one above 1023 with --port.")
        sys.exit(f"error: cannot listen on port {options.port}: {problem.strerror}.")
    except OverflowError:
        sys.exit(f"error: {options.port} is no port number; choose one from 1024 to 65535.")
    print(f"http://{options.host}:{server.server_address[1]}/", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
