"""Pages that reload by themselves while an author writes: script/serve.py --reload <file>.

The file is written after the site has been renewed; what it holds is what is wrong with the
content, nothing when it is sound. An event source tells pages of each new version, and a script
that is set into pages on their way out (never into files) listens to it.
"""

import io
import json
import os
import time
from http import HTTPStatus
from urllib.parse import urlsplit

EVENTS = "/_reload"
SCRIPT = "/_reload.js"
TAG = b'<script src="/_reload.js" defer></script>'
SCRIPT_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reload.js")
LOOK_EVERY_SECONDS = 0.5
STILL_HERE_EVERY_SECONDS = 15


def reloading(handler, state_file):
    """The handler class with the event source and the script; state_file may not be there yet."""

    class ReloadingHandler(handler):
        def send_head(self):
            path = urlsplit(self.path).path
            if path == EVENTS:
                return self.send_events()
            if path == SCRIPT:
                return self.send_file(HTTPStatus.OK, SCRIPT_FILE)
            return super().send_head()

        def send_file(self, status, file):
            if not file.endswith(".html"):
                return super().send_file(status, file)
            try:
                with open(file, "rb") as opened:
                    page = opened.read().replace(b"</head>", TAG + b"</head>", 1)
            except OSError:
                return self.send_text(HTTPStatus.NOT_FOUND, "Not found.\n")
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            return io.BytesIO(page)

        def send_events(self):
            """Stays until the page leaves: its next event cannot be written then."""
            self.close_connection = True
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/event-stream; charset=utf-8")
            self.send_header("Connection", "close")
            self.end_headers()
            told, told_at = None, 0.0
            while self.command == "GET":
                state = read_state(state_file)
                if state != told:
                    self.wfile.write(b"data: " + json.dumps(state).encode() + b"\n\n")
                elif time.monotonic() - told_at > STILL_HERE_EVERY_SECONDS:
                    self.wfile.write(b": still here\n\n")
                else:
                    time.sleep(LOOK_EVERY_SECONDS)
                    continue
                self.wfile.flush()
                told, told_at = state, time.monotonic()
            return None

    return ReloadingHandler


def read_state(file):
    try:
        with open(file, encoding="utf-8", errors="replace") as opened:
            return {"version": str(os.fstat(opened.fileno()).st_mtime_ns), "problems": opened.read().strip()}
    except OSError:
        return {"version": "", "problems": ""}
