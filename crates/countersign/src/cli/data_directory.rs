//! The data directory as a flag: of all commands that work on what a server keeps, whether it runs or not.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::control::{Archive, Remote};
use crate::service;

/// Where the server's data is.
#[derive(clap::Args)]
pub(super) struct DataDirectory {
    /// The server's data directory
    #[arg(
        long,
        env = "COUNTERSIGN_DATA_DIR",
        default_value = "./countersign-data",
        value_name = "DIRECTORY"
    )]
    data_dir: PathBuf,
}

impl DataDirectory {
    /// What is in it: through the control socket of the server that holds it, else the store itself.
    ///
    /// # Errors
    /// If neither can be opened.
    pub(super) fn archive(&self) -> io::Result<Box<dyn Archive>> {
        match Remote::find(&self.data_dir)? {
            Some(remote) => Ok(Box::new(remote)),
            None => service::open_archive(&self.data_dir),
        }
    }
}

impl fmt::Display for DataDirectory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.data_dir.display().fmt(f)
    }
}
