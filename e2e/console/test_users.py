"""The list of users: its pages, and finding some of them."""

import re

from harness.browser import fetch, session, sign_in
from harness.clients import client


def test_users_are_paged_and_searched_through_all_pages(people):
    iam = client(people)
    for number in range(60):
        iam.create_user(UserName=f"worker-{number:02}")
    cookie = session(sign_in(people)).split(";")[0]
    page = fetch(people, "/console/users", Cookie=cookie).read().decode()
    assert "worker-46" in page and "worker-47" not in page
    following = page.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    page = fetch(people, following, Cookie=cookie).read().decode()
    assert "worker-47" in page and "worker-59" in page and 'rel="next"' not in page and "First page" in page
    page = fetch(people, "/console/users?search=KER-59", Cookie=cookie).read().decode()
    assert "worker-59" in page and "worker-58" not in page
    assert "cannot be found" in fetch(people, "/console/user?name=nobody", Cookie=cookie).read().decode()


def test_users_are_filtered_by_path_and_by_the_last_use_of_their_password(people):
    iam = client(people)
    iam.create_user(UserName="carol", Path="/staff/berlin/")
    iam.create_user(UserName="caroline", Path="/guests/")
    iam.create_login_profile(UserName="carol", Password="First-Password-1")
    session(sign_in(people, "carol"))
    cookie = session(sign_in(people)).split(";")[0]

    def shown(query):
        page = fetch(people, f"/console/users?{query}", Cookie=cookie).read().decode()
        return set(re.findall(r'href="/console/user\?name=([a-z]+)"', page)), page

    everybody, page = shown("path=&password=")
    assert everybody >= {"admin", "alice", "carol", "caroline"}
    assert shown("path=/staff/")[0] == shown("path=staff")[0] == {"carol"}
    assert shown("search=carol")[0] == {"carol", "caroline"} and shown("search=carol&path=/guests/")[0] == {"caroline"}
    found, page = shown("search=nobody&path=/guests/")
    assert not found and "No user is like that" in page and "--path-prefix /guests/" in page
    recent, _ = shown("password=recent")
    old, page = shown("password=old")
    assert {"carol", "admin"} <= recent and "caroline" in old and not recent & old and recent | old == everybody
    assert '<option value="old" selected>' in page
