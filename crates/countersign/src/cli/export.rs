//! `countersign export`: the account as `aws iam get-account-authorization-details` tells it.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::backup::archive;
use crate::files::PendingFile;

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
    /// The file to write, readable by you only, and replaced only by a complete export; without it, standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the account.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let write = || -> io::Result<()> {
        let archive = archive(&arguments.data_dir)?;
        let Some(output) = &arguments.output else {
            let mut out = BufWriter::new(io::stdout().lock());
            archive.export_details(&mut out)?;
            return out.flush();
        };
        let mut file = BufWriter::new(PendingFile::create(output)?);
        archive.export_details(&mut file)?;
        file.flush()?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.commit()
    };
    write().map_err(|why| format!("export of {}: {why}", arguments.data_dir.display()))
}
