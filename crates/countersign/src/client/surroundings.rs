//! What the client sees of the world. Tests show it another one.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::clock::Clock;

/// Environment, files, other programs and time.
pub(crate) trait Surroundings {
    /// An environment variable; an empty one counts as not set.
    fn variable(&self, name: &str) -> Option<String>;

    /// All of a text file.
    ///
    /// # Errors
    /// As from reading a file.
    fn read(&self, path: &Path) -> io::Result<Zeroizing<String>>;

    /// The standard output of a program, once it has succeeded.
    ///
    /// # Errors
    /// If it cannot be started or does not succeed.
    fn run(&self, words: &[String]) -> io::Result<Zeroizing<Vec<u8>>>;

    /// Seconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> i64;
}

/// The process as it is.
pub(crate) struct ThisProcess;

impl Surroundings for ThisProcess {
    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }

    fn read(&self, path: &Path) -> io::Result<Zeroizing<String>> {
        std::fs::read_to_string(path).map(Zeroizing::new)
    }

    fn run(&self, words: &[String]) -> io::Result<Zeroizing<Vec<u8>>> {
        let (program, arguments) = words.split_first().ok_or_else(|| io::Error::other("no program"))?;
        // Our own standard input may hold passwords that are not for this program.
        let output = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .stdout(Stdio::piped())
            .output()?;
        let stdout = Zeroizing::new(output.stdout);
        if output.status.success() { Ok(stdout) } else { Err(io::Error::other(output.status.to_string())) }
    }

    fn now(&self) -> i64 {
        Clock::real().seconds
    }
}

#[cfg(test)]
pub(crate) mod fixture {
    use std::collections::BTreeMap;

    use super::*;

    /// A world of texts: variables, files, and the output of every program.
    #[derive(Default)]
    pub(crate) struct Fixture {
        pub(crate) variables: BTreeMap<String, String>,
        pub(crate) files: BTreeMap<String, String>,
        pub(crate) programs: BTreeMap<String, String>,
    }

    impl Fixture {
        /// Variables from words such as `AWS_REGION=eu-west-1`, and the two files at their usual places.
        pub(crate) fn new(variables: &str, config: &str, credentials: &str) -> Self {
            let mut world = Self::default();
            world.variables.insert("HOME".into(), "/home/alice".into());
            let pairs = variables.split_whitespace().map(|word| word.split_once('=').unwrap());
            world.variables.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let files = [("config", config), ("credentials", credentials)];
            let files = files.into_iter().filter(|(_, text)| !text.is_empty());
            world
                .files
                .extend(files.map(|(name, text)| (format!("/home/alice/.aws/{name}"), text.to_owned())));
            world
        }
    }

    impl Surroundings for Fixture {
        fn variable(&self, name: &str) -> Option<String> {
            self.variables.get(name).filter(|value| !value.is_empty()).cloned()
        }

        fn read(&self, path: &Path) -> io::Result<Zeroizing<String>> {
            let text = self.files.get(path.to_str().unwrap()).ok_or(io::ErrorKind::NotFound)?;
            Ok(Zeroizing::new(text.clone()))
        }

        fn run(&self, words: &[String]) -> io::Result<Zeroizing<Vec<u8>>> {
            let output = self.programs.get(&words.join("|")).ok_or(io::ErrorKind::NotFound)?;
            Ok(Zeroizing::new(output.clone().into_bytes()))
        }

        fn now(&self) -> i64 {
            1_575_494_041
        }
    }
}
