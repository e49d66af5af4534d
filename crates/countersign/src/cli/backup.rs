//! `countersign backup`: from the running server over its control socket, else from the store itself.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::data_directory::DataDirectory;
use crate::files::PendingFile;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    data: DataDirectory,
    /// The file to write; readable by you only, and replaced only by a complete backup
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Writes the backup.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let write = || -> io::Result<()> {
        let archive = arguments.data.archive()?;
        let mut file = BufWriter::new(PendingFile::create(&arguments.output)?);
        archive.export(&mut file)?;
        file.flush()?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.commit()
    };
    write().map_err(|why| format!("backup of {}: {why}", arguments.data))
}
