//! Panics: one error line each, and a request that panics costs its client a 500 and nobody else anything.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::pin::pin;
use std::task::Poll;

thread_local! {
    /// The request this thread is working for; empty if none.
    static REQUEST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes every panic an error line with its place and, inside of `caught`, the request id.
pub(crate) fn log_them() {
    std::panic::set_hook(Box::new(|info| {
        let request = REQUEST.with_borrow(Clone::clone);
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(request, place, what = message(info), "panic");
    }));
}

/// Runs `work` for a request; `None` if it panicked.
pub(crate) fn caught<T>(request: &str, work: impl FnOnce() -> T) -> Option<T> {
    // Only formatting on the panic's own path reads it, so the common path pays one small copy.
    REQUEST.with_borrow_mut(|slot| slot.push_str(request));
    let result = catch_unwind(AssertUnwindSafe(work));
    REQUEST.with_borrow_mut(|slot| slot.clear());
    result.ok()
}

/// Awaits `future` for a request; `None` if it panicked.
pub(crate) async fn caught_future<F: Future>(request: &str, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    std::future::poll_fn(move |cx| match caught(request, || future.as_mut().poll(cx)) {
        Some(Poll::Pending) => Poll::Pending,
        Some(Poll::Ready(output)) => Poll::Ready(Some(output)),
        None => Poll::Ready(None),
    })
    .await
}

fn message<'a>(info: &'a PanicHookInfo<'_>) -> &'a str {
    let payload = info.payload();
    payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("")
}
