//! Threads for password hashing: few, of low priority, behind a short queue, so that a flood of logins delays logins
//! only. The pool knows nothing of Argon2; it runs closures.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

use tokio::sync::oneshot;

use crate::metrics::Metrics;

/// The pool. Dropping it lets the threads finish what is queued.
pub(crate) struct HashPool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

/// Why a job gave no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HashError {
    /// As many jobs are waiting as may wait; try again later.
    QueueFull,
    /// The job panicked; the panic is in the log.
    Panicked,
}

struct Shared {
    queue: Mutex<Queue>,
    ready: Condvar,
    limit: usize,
    metrics: Arc<Metrics>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    closed: bool,
}

type Job = Box<dyn FnOnce() + Send>;

/// How much nicer than the rest of the process the threads are.
const NICE: i32 = 10;

impl HashPool {
    /// Starts `threads` threads; at most `limit` jobs wait.
    ///
    /// # Errors
    /// If the system refuses a thread.
    pub(crate) fn start(threads: usize, limit: usize, metrics: Arc<Metrics>) -> std::io::Result<Self> {
        let shared = Arc::new(Shared { queue: Mutex::default(), ready: Condvar::new(), limit, metrics });
        let mut pool = Self { shared, threads: Vec::new() };
        for n in 0..threads {
            let shared = pool.shared.clone();
            let thread =
                std::thread::Builder::new().name(format!("hash-{n}")).spawn(move || shared.work())?;
            pool.threads.push(thread);
        }
        Ok(pool)
    }

    /// Runs `job` on a thread of the pool. The job counts as queued when this returns, before the future is polled.
    ///
    /// # Errors
    /// `QueueFull` at once, `Panicked` from the future.
    pub(crate) fn run<T: Send + 'static, J: FnOnce() -> T + Send + 'static>(
        &self,
        job: J,
    ) -> Result<impl Future<Output = Result<T, HashError>> + Send + use<T, J>, HashError> {
        let (sender, receiver) = oneshot::channel();
        let metrics = self.shared.metrics.clone();
        self.shared.push(Box::new(move || {
            if sender.is_closed() {
                return;
            }
            let start = Instant::now();
            let result = job();
            metrics.hash.record(start.elapsed());
            // A client that went away no longer wants the result.
            let _ = sender.send(result);
        }))?;
        Ok(async move { receiver.await.map_err(|_| HashError::Panicked) })
    }
}

impl Drop for HashPool {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.ready.notify_all();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn push(&self, job: Job) -> Result<(), HashError> {
        let mut queue = self.lock();
        if queue.jobs.len() >= self.limit {
            return Err(HashError::QueueFull);
        }
        queue.jobs.push_back(job);
        self.metrics.hash_queue_depth.fetch_add(1, Ordering::Relaxed);
        self.ready.notify_one();
        Ok(())
    }

    fn work(&self) {
        // On Linux "process 0" is the calling thread. Without the right to be nice we are merely impolite.
        let _ = rustix::process::setpriority_process(None, NICE);
        while let Some(job) = self.next() {
            // The panic hook has logged it, and dropping the sender tells the caller.
            let _ = catch_unwind(AssertUnwindSafe(job));
        }
    }

    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if let Some(job) = queue.jobs.pop_front() {
                self.metrics.hash_queue_depth.fetch_sub(1, Ordering::Relaxed);
                return Some(job);
            }
            if queue.closed {
                return None;
            }
            queue = self.ready.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, mpsc};

    use super::{HashError, HashPool};
    use crate::metrics::Metrics;

    fn pool(threads: usize, limit: usize) -> (HashPool, Arc<Metrics>) {
        let metrics = Arc::new(Metrics::new([]));
        (HashPool::start(threads, limit, metrics.clone()).unwrap(), metrics)
    }

    #[tokio::test]
    async fn a_full_queue_refuses_and_recovers() {
        let (pool, metrics) = pool(1, 2);
        let (started, has_started) = mpsc::channel();
        let (go, wait) = mpsc::channel::<()>();
        let running = pool.run(move || {
            started.send(()).unwrap();
            wait.recv().unwrap();
            1
        });
        has_started.recv().unwrap();
        let second = pool.run(|| 2).unwrap();
        let third = pool.run(|| 3).unwrap();
        assert_eq!(pool.run(|| 4).err(), Some(HashError::QueueFull));
        assert!(metrics.render().contains("countersign_hash_queue_depth 2\n"));
        go.send(()).unwrap();
        assert_eq!((running.unwrap().await, second.await, third.await), (Ok(1), Ok(2), Ok(3)));
        assert_eq!(pool.run(|| 5).unwrap().await, Ok(5));
    }

    #[tokio::test]
    async fn a_panic_spares_the_thread() {
        let (pool, _) = pool(1, 2);
        assert_eq!(pool.run(|| panic!("on purpose")).unwrap().await, Err::<(), _>(HashError::Panicked));
        assert_eq!(pool.run(|| 1).unwrap().await, Ok(1));
    }

    #[tokio::test]
    async fn jobs_run_on_named_threads_of_low_priority() {
        let (pool, _) = pool(1, 1);
        let seen = pool.run(|| {
            let nice = rustix::process::getpriority_process(None).unwrap();
            (std::thread::current().name().unwrap().to_owned(), nice)
        });
        let (name, nice) = seen.unwrap().await.unwrap();
        assert_eq!(name, "hash-0");
        assert!(nice >= 10);
    }

    #[tokio::test]
    async fn dropping_the_pool_finishes_what_is_queued() {
        let (pool, _) = pool(1, 8);
        let jobs: Vec<_> = (0..8).map(|n| pool.run(move || n).unwrap()).collect();
        drop(pool);
        for (n, job) in jobs.into_iter().enumerate() {
            assert_eq!(job.await, Ok(n));
        }
    }
}
