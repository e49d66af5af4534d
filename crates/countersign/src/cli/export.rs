//! `countersign export`: the account as `aws iam get-account-authorization-details` tells it.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::data_directory::DataDirectory;
use crate::files::PendingFile;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    data: DataDirectory,
    /// The file to write, readable by you only, and replaced only by a complete export; without it, standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the account.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let write = || -> io::Result<()> {
        let archive = arguments.data.archive()?;
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
    write().map_err(|why| format!("export of {}: {why}", arguments.data))
}
