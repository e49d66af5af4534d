//! `countersign backup`: from the running server over its control socket, else from the store itself.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::control::{Archive, Remote};
use crate::files::PendingFile;
use crate::service;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The server's data directory
    #[arg(
        long,
        env = "COUNTERSIGN_DATA_DIR",
        default_value = "./countersign-data",
        value_name = "DIRECTORY"
    )]
    data_dir: PathBuf,
    /// The file to write; readable by you only, and replaced only by a complete backup
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Writes the backup.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let write = || -> io::Result<()> {
        let archive = archive(&arguments.data_dir)?;
        let mut file = BufWriter::new(PendingFile::create(&arguments.output)?);
        archive.export(&mut file)?;
        file.flush()?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.commit()
    };
    write().map_err(|why| format!("backup of {}: {why}", arguments.data_dir.display()))
}

/// The archive of a data directory, whoever holds it.
pub(super) fn archive(directory: &Path) -> io::Result<Box<dyn Archive>> {
    match Remote::find(directory)? {
        Some(remote) => Ok(Box::new(remote)),
        None => service::open_archive(directory),
    }
}
