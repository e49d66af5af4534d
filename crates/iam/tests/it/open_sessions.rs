//! A person's open sessions: shown to the person alone, and ended by the person alone.

use crate::harness::{ACCOUNT, World};
use iam::call::{Call, Credential, Request};
use iam::domain::console_session::{ConsoleSession, Ticket};
use iam::env::Instant;
use iam::open_sessions::{OpenSession, SignOut};
use iam::sign_in::{Attempt, SignIn, Who};
use iam::sign_in_events::Browser;
use protocol::sigv4::RequestParts;
use protocol::value::Secret;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;

const PASSWORD: &str = "Old-Password-1";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const HERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7));
const THERE: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 9));

fn world() -> World {
    let world = World::new();
    for name in ["alice", "bob"] {
        world.user(name);
        world.ok(&world.root(), "CreateLoginProfile", &[("UserName", name), ("Password", PASSWORD)]);
    }
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("AllowUsersToChangePassword", "true")]);
    world
}

fn now(world: &World) -> Instant {
    Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed))
}

fn sign_in(world: &World, user: &str, peer: IpAddr, user_agent: Option<&str>) -> ConsoleSession {
    let attempt = Attempt {
        account: ACCOUNT,
        who: Who::User(user),
        password: &Secret::from(PASSWORD),
        peer,
        user_agent,
        now: now(world),
        entropy: &world.entropy(),
    };
    let SignIn::Open(session) = world.service.sign_in(&attempt, &|evaluation| evaluation.run().ok()).unwrap()
    else {
        panic!("{user} cannot sign in")
    };
    *session
}

/// What the owner of the session sees now.
fn seen(world: &World, session: &ConsoleSession) -> Vec<OpenSession> {
    world.service.own_sessions(&session.ticket(now(world)), now(world)).unwrap()
}

fn end(world: &World, session: &ConsoleSession, which: SignOut) -> usize {
    let browser = Browser { peer: HERE, user_agent: None, now: now(world) };
    world.service.sign_out(&session.ticket(now(world)), &which, &browser).unwrap()
}

/// A page is looked at.
fn look(world: &World, session: &ConsoleSession) -> bool {
    world.service.console_session(&session.ticket(now(world)), now(world)).is_ok()
}

/// A call is made.
fn call(world: &World, session: &ConsoleSession) -> u16 {
    let body = protocol::query::form([("Action", "GetAccountPasswordPolicy"), ("Version", "2010-05-08")]);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let parts =
        RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let request = world.request(parts);
    let ticket = session.ticket(request.now);
    Call::new(Request { credential: Credential::Console(&ticket), ..request }).run(&world.service).status
}

#[test]
fn people_see_where_they_are_signed_in_and_when_each_session_was_used() {
    let world = world();
    let other = sign_in(&world, "alice", THERE, Some(&"x".repeat(5000)));
    sign_in(&world, "bob", THERE, None);
    world.advance(100);
    let own = sign_in(&world, "alice", HERE, Some(FIREFOX));
    assert!(look(&world, &own));
    let [first, second] = <[OpenSession; 2]>::try_from(seen(&world, &own)).unwrap();
    assert!(first.this && !second.this && !first.awaits_code && !first.multi_factor);
    let (of_first, of_second) = (first.origin.unwrap(), second.origin.unwrap());
    assert_eq!((of_first.address, &*of_first.browser), (HERE, FIREFOX));
    assert_eq!((of_second.address, of_second.browser.len()), (THERE, 160));
    assert_eq!((first.issued, first.last_used), (now(&world), Some(now(&world))));
    assert_eq!((second.issued, second.last_used), (other.issued, None), "no page was looked at yet");
    world.advance(60);
    assert!(look(&world, &other));
    let latest = seen(&world, &own).remove(0);
    assert_eq!((latest.this, latest.last_used), (false, Some(now(&world))), "the latest used comes first");
}

#[test]
fn sessions_that_are_over_are_not_shown() {
    let world = world();
    let idle = sign_in(&world, "alice", THERE, None);
    assert!(look(&world, &idle));
    world.advance(30 * 60 - 60);
    let own = sign_in(&world, "alice", HERE, None);
    assert!(look(&world, &own));
    assert_eq!(seen(&world, &own).len(), 2);
    world.advance(180);
    assert_eq!(seen(&world, &own).len(), 1, "idle for 32 minutes");
    world.advance(12 * 3600);
    let ticket = own.ticket(now(&world));
    assert!(world.service.own_sessions(&ticket, now(&world)).is_err(), "nor do they show any");
}

#[test]
fn people_end_one_session_or_all_others_and_those_are_over_at_once() {
    let world = world();
    let [own, one, two, three] = [(); 4].map(|()| sign_in(&world, "alice", HERE, None));
    let handle = |world: &World, of: &ConsoleSession| {
        let found = seen(world, of).into_iter().find(|session| session.this).unwrap();
        SignOut::One(found.handle)
    };
    assert_eq!(end(&world, &own, handle(&world, &one)), 1);
    assert!(!look(&world, &one));
    assert_eq!((call(&world, &one), call(&world, &two)), (403, 200));
    assert_eq!(end(&world, &own, SignOut::Others), 2);
    assert_eq!([&own, &two, &three].map(|session| look(&world, session)), [true, false, false]);
    assert_eq!(end(&world, &two, SignOut::Everywhere), 0, "a session that has ended ends no other");
    assert_eq!(end(&world, &own, handle(&world, &own)), 1, "its own, too");
    assert!(!look(&world, &own));
}

#[test]
fn nobody_ends_or_sees_the_sessions_of_others() {
    let world = world();
    let (alice, bob) = (sign_in(&world, "alice", HERE, None), sign_in(&world, "bob", THERE, None));
    let handle = seen(&world, &alice).remove(0).handle;
    assert_eq!(seen(&world, &bob).len(), 1);
    for forged in [&*handle, alice.id.as_str(), bob.id.as_str(), "", "others", &"f".repeat(100_000)] {
        assert_eq!(end(&world, &bob, SignOut::One(forged.to_owned())), 0, "{}", forged.len());
    }
    assert_eq!(end(&world, &bob, SignOut::Others), 0);
    assert_eq!(end(&world, &bob, SignOut::Everywhere), 1);
    assert!(look(&world, &alice) && !look(&world, &bob));
}

#[test]
fn what_is_shown_opens_nothing() {
    let world = world();
    let own = sign_in(&world, "alice", HERE, None);
    let shown = seen(&world, &own).remove(0);
    let text = format!("{shown:?}");
    assert!(!text.contains(own.id.as_str()), "not even the id that events have");
    assert_eq!(world.service.open_ticket(&shown.handle), None::<Ticket>);
    let token = world.service.form_token(&format!("session/{}", own.id.as_str()));
    assert_ne!(shown.handle, token, "and it is no token of a form");
}

#[test]
fn a_password_without_its_second_factor_shows_and_ends_nothing_and_is_seen() {
    let world = world();
    let own = sign_in(&world, "alice", HERE, None);
    let params = [("VirtualMFADeviceName", "phone")];
    let body = world.ok(&world.root(), "CreateVirtualMFADevice", &params);
    let _code = crate::second_factor::enable(&world, &body, "alice");
    let thief = sign_in(&world, "alice", THERE, None);
    assert!(thief.awaits_code);
    assert!(world.service.own_sessions(&thief.ticket(now(&world)), now(&world)).is_err());
    let found = seen(&world, &own);
    let handle = found.iter().find(|session| session.this).unwrap().handle.clone();
    let tried = found.iter().find(|session| !session.this).unwrap();
    assert!(tried.awaits_code && tried.origin.as_ref().unwrap().address == THERE);
    for which in [SignOut::One(handle), SignOut::Others, SignOut::Everywhere] {
        let thief = sign_in(&world, "alice", THERE, None);
        assert_eq!(end(&world, &thief, which.clone()), 1, "its own alone: {which:?}");
        assert!(look(&world, &own));
    }
}
