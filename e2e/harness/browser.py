"""What a browser without script does at the console: pages, forms, cookies."""

import urllib.error
import urllib.request
from urllib.parse import urlencode


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_arguments):
        return None


def fetch(server, path, form=None, **headers):
    request = urllib.request.Request(server.endpoint + path, data=urlencode(form).encode() if form else None)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    try:
        return urllib.request.build_opener(_Stay()).open(request)
    except urllib.error.HTTPError as answer:
        return answer


def visit(server):
    """A visitor's cookie, and the token of the sign-in page."""
    page = fetch(server, "/console/sign-in")
    cookie = page.headers["set-cookie"].split(";")[0]
    token = page.read().decode().split('name="token" value="')[1].split('"')[0]
    return cookie, token


def sign_in(server, user="admin", password="First-Password-1", account="123456789012", **headers):
    """As a user, or as root if there is none."""
    cookie, token = visit(server)
    form = {"token": token, "account": account, "password": password}
    form |= {"user": user} if user else {"root": "yes"}
    return fetch(server, "/console/sign-in", form, Cookie=cookie, **headers)


def session(answer):
    return [value for name, value in answer.headers.items() if name.lower() == "set-cookie" and "session=" in value][0]
